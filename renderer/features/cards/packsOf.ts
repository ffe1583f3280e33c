/** The packs among these, in the order they are first met, each with its cards; a card alone is in none. */
export function packsOf<Item>(
  items: readonly Item[],
  packOf: (item: Item) => string | null,
): readonly { readonly pack: string; readonly cards: readonly Item[] }[] {
  const packs = [...new Set(items.flatMap((item) => packOf(item) ?? []))];
  return packs.map((pack) => ({ pack, cards: items.filter((item) => packOf(item) === pack) }));
}
