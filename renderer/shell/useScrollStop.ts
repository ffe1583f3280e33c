import { useEffect, useState, type RefObject } from 'react';
import { focusable } from './usePanes.ts';

/**
 * True while a part of the page scrolls and holds nothing that can be focused: then it must be a stop for Tab itself,
 * or the keyboard could not reach what is below.
 */
export function useScrollStop(scroller: RefObject<HTMLElement | null>): boolean {
  const [needsStop, setNeedsStop] = useState(false);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void => {
      setNeedsStop(element.scrollHeight > element.clientHeight && element.querySelector(focusable) === null);
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    const content = new MutationObserver(look);
    content.observe(element, { childList: true, subtree: true });
    return () => {
      sizes.disconnect();
      content.disconnect();
    };
  }, [scroller]);
  return needsStop;
}
