/** Words in lines of at most so many signs; what there is no room for becomes an ellipsis. */
export function wrappedText(text: string, signs: number, lines: number): readonly string[] {
  const found: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= signs) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  const cut = (line: string): string => (line.length > signs ? `${line.slice(0, signs - 1)}…` : line);
  const shown = found.slice(0, lines).map(cut);
  const end = shown.length - 1;
  if (found.length > lines) shown[end] = `${(shown[end] ?? '').slice(0, signs - 1).replace(/…$/, '')}…`;
  return shown;
}
