/**
 * What a machine can see on a page as it stands, one line each: words that are cut off, a page wider than its window,
 * and things to press that are lower or narrower than 32 px. Runs in the page: it may use nothing from outside itself.
 */
export function pageFaults(): string[] {
  const faults: string[] = [];
  const named = (element: Element): string => `«${(element.textContent || element.getAttribute('aria-label') || element.tagName).trim().slice(0, 40)}»`;
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.closest('.beredt-hidden, [aria-hidden="true"]') === null;
  /** A press 15 px above, below, left or right of the middle still lands on it: what it reaches may be drawn by ::after. */
  const isReached = (element: Element): boolean => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (y < 16 || y > window.innerHeight - 16) return true;
    const lands = (atX: number, atY: number): boolean => element.contains(document.elementFromPoint(atX, atY));
    return (height >= 31.5 || (lands(x, y - 15) && lands(x, y + 15))) && (width >= 31.5 || (lands(x - 15, y) && lands(x + 15, y)));
  };
  if (document.documentElement.scrollWidth > window.innerWidth) faults.push(`wider than the window: ${String(document.documentElement.scrollWidth)} px`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (!isSeen(element) || element.matches('[class*="skip"]')) continue;
    const style = getComputedStyle(element);
    const holdsWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    if (holdsWords && style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 2) faults.push(`cut off: ${named(element)}`);
    if (holdsWords && style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 4 && element.clientHeight > 2) faults.push(`cut off below: ${named(element)}`);
    if (!element.matches('button, a[href], summary, select, input:not([type="hidden"]), [role="button"], [role="tab"]')) continue;
    const label = element.closest('label');
    const { width, height } = (label ?? element).getBoundingClientRect();
    // A link in the middle of a sentence is as high as its line.
    const isInSentence = element.matches('a') && style.display === 'inline';
    if (isInSentence || width === 0 || isReached(label ?? element)) continue;
    faults.push(`${String(Math.round(width))}×${String(Math.round(height))} to press: ${named(element)}`);
  }
  return [...new Set(faults)];
}
