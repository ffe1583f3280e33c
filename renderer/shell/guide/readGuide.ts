/** A run of words within a line: plain, or marked the way the guide marks it. */
export interface Run {
  readonly text: string;
  readonly mark: 'plain' | 'strong' | 'emphasis' | 'keys';
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'table'; readonly head: readonly (readonly Run[])[]; readonly rows: readonly (readonly (readonly Run[])[])[] };

const HEADING = /^(#{1,3}) +(.+)$/;
const ITEM = /^(?:[-*]|(\d+)\.) +(.+)$/;
const DIVIDER = /^\|(?: *:?-+:? *\|)+$/;

/**
 * Reads the small part of Markdown the user guide is written in – headings, paragraphs, lists, tables, `keys`,
 * **strong**, *emphasis*, [links] as their words – into data. Nothing becomes markup here: whatever else stands in the
 * text, tags included, stays text.
 */
export function readGuide(source: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const chunk of source.replace(/\r\n/g, '\n').split(/\n{2,}/)) readChunk(chunk.split('\n').filter((line) => line.trim() !== ''), blocks);
  return blocks;
}

function readChunk(lines: readonly string[], blocks: Block[]): void {
  const [first, ...rest] = lines;
  if (first === undefined) return;
  const heading = HEADING.exec(first);
  if (heading !== null) {
    blocks.push({ kind: 'heading', level: heading[1]!.length as 1 | 2 | 3, runs: readRuns(heading[2]!) });
    readChunk(rest, blocks);
  } else if (first.startsWith('|')) {
    const isHeaded = DIVIDER.test(rest[0] ?? '');
    const cells = (isHeaded ? [first, ...rest.slice(1)] : lines).map(readCells);
    blocks.push({ kind: 'table', head: isHeaded ? cells[0]! : [], rows: isHeaded ? cells.slice(1) : cells });
  } else if (ITEM.test(first)) {
    blocks.push({ kind: 'list', ordered: ITEM.exec(first)?.[1] !== undefined, items: readItems(lines) });
  } else {
    const end = lines.findIndex((line, at) => at > 0 && (HEADING.test(line) || line.startsWith('|') || ITEM.test(line)));
    const words = end < 0 ? lines : lines.slice(0, end);
    blocks.push({ kind: 'paragraph', runs: readRuns(words.map((line) => line.trim()).join(' ')) });
    if (end > 0) readChunk(lines.slice(end), blocks);
  }
}

/** An indented line goes on with the item before it. */
function readItems(lines: readonly string[]): readonly (readonly Run[])[] {
  const items: string[] = [];
  for (const line of lines) {
    const item = ITEM.exec(line);
    if (item !== null) items.push(item[2]!);
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items.map(readRuns);
}

function readCells(line: string): readonly (readonly Run[])[] {
  return line.trim().replace(/^\||\|$/g, '').split('|').map((cell) => readRuns(cell.trim()));
}

const MARKS = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]+)\]\([^)]*\)/g;

function readRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), mark: 'plain' });
    const [all, keys, strong, emphasis, link] = match;
    if (keys !== undefined) runs.push({ text: keys, mark: 'keys' });
    else if (strong !== undefined) runs.push({ text: strong, mark: 'strong' });
    else if (emphasis !== undefined) runs.push({ text: emphasis, mark: 'emphasis' });
    else runs.push({ text: link ?? '', mark: 'plain' });
    end = match.index + all.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), mark: 'plain' });
  return runs;
}

/** The words of a line without their marks. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/**
 * What is left of a guide when only what holds every asked word is kept: rows and items one by one, a heading with all
 * that stands under it when the heading itself holds the words. Empty when nothing does.
 */
export function findInGuide(blocks: readonly Block[], asked: string): readonly Block[] {
  const words = asked.toLocaleLowerCase('nb').split(/\s+/).filter((word) => word !== '');
  const holds = (text: string): boolean => words.every((word) => text.toLocaleLowerCase('nb').includes(word));
  const found: Block[] = [];
  let heading: Block | null = null;
  let isWhole = false;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      heading = block;
      isWhole = block.level > 1 && holds(wordsOf(block.runs));
      continue;
    }
    const kept = isWhole ? block : keptOf(block, holds);
    if (kept === null) continue;
    if (heading !== null) found.push(heading);
    heading = null;
    found.push(kept);
  }
  return found;
}

function keptOf(block: Exclude<Block, { kind: 'heading' }>, holds: (text: string) => boolean): Block | null {
  if (block.kind === 'paragraph') return holds(wordsOf(block.runs)) ? block : null;
  if (block.kind === 'list') {
    const items = block.items.filter((item) => holds(wordsOf(item)));
    return items.length === 0 ? null : { ...block, ordered: false, items };
  }
  const rows = block.rows.filter((row) => holds(row.map(wordsOf).join(' ')));
  return rows.length === 0 ? null : { ...block, rows };
}
