/** As many as a row has room for; the list it leads to has them all. */
const NAMED = 12;

/** The first few of many titles, for a row that stands for all of them. */
export function fewTitles(titles: readonly string[]): string {
  const named = titles.slice(0, NAMED).join(', ');
  return titles.length > NAMED ? `${named} …` : named;
}
