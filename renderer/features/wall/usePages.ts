import { useEffect, useState, type RefObject } from 'react';

/** Long enough to read a full page across a room. */
const TURN_EVERY_MS = 15_000;

/** Pages of something laid out in columns as wide as itself; turns by itself unless it is stopped. */
export function usePages(
  box: RefObject<HTMLElement | null>,
  isPaused: boolean,
  content: unknown,
): { readonly page: number; readonly pages: number } {
  const [pages, setPages] = useState(1);
  const [turned, setTurned] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const count = (): void => {
      const gap = parseFloat(getComputedStyle(element).columnGap) || 0;
      setPages(Math.max(1, Math.round((element.scrollWidth + gap) / (element.clientWidth + gap))));
    };
    count();
    const watch = new ResizeObserver(count);
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, [box, content]);
  useEffect(() => {
    if (isPaused || pages === 1) return undefined;
    const timer = setInterval(() => {
      setTurned((before) => before + 1);
    }, TURN_EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isPaused, pages]);
  const page = turned % pages;
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const gap = parseFloat(getComputedStyle(element).columnGap) || 0;
    element.scrollLeft = page * (element.clientWidth + gap);
  }, [box, page, pages]);
  return { page, pages };
}
