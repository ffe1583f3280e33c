/**
 * What a section's text may hold, and how it is written down: plain words with a handful of signs, so that a plan can be
 * read in any editor in thirty years, holds nothing that could be run, and texts from before there were signs read as
 * they always did. A blank line parts paragraphs. `## ` and `### ` begin a heading under the section's own, `- ` and
 * `1. ` an item, `| a | b |` is a row of a table whose first row is its heading; `*slanting*`, `**bold**`,
 * `[label](role:id)` points at something in Beredt. A backslash takes the meaning from the sign after it.
 */
export type PlanBlock =
  | { readonly kind: 'paragraph'; readonly words: readonly PlanWords[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly words: readonly PlanWords[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly PlanWords[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly PlanWords[])[])[] };

/** A stretch of words alike, or a pointer at something. In a paragraph a line break is `\n`. */
export type PlanWords =
  | { readonly kind: 'words'; readonly text: string; readonly isBold: boolean; readonly isSlanting: boolean }
  | ({ readonly kind: 'link'; readonly label: string } & PlanTarget);

/** What a plan may point at, by the names facts know them by. */
export const planTargets = ['role', 'card', 'alertList', 'hazardEvent', 'plan', 'contact', 'resource'] as const;
export type PlanTargetKind = (typeof planTargets)[number];
export interface PlanTarget {
  readonly target: PlanTargetKind;
  readonly id: string;
}

const HEADING = /^(##|###) (.*)$/u;
const BULLET = /^- (.*)$/u;
const NUMBER = /^\d{1,3}\. (.*)$/u;
const ROW = /^\|(.*)\|$/u;

/** Reads a section's text. Never fails: what is no sign is words. */
export function parsePlanText(text: string): readonly PlanBlock[] {
  const blocks: PlanBlock[] = [];
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', words: parseWords(paragraph.join('\n')) });
    paragraph = [];
  };
  const addItem = (isNumbered: boolean, item: string): void => {
    const last = blocks.at(-1);
    if (paragraph.length === 0 && last?.kind === 'list' && last.isNumbered === isNumbered && !isParted) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, parseWords(item)] };
      return;
    }
    endParagraph();
    blocks.push({ kind: 'list', isNumbered, items: [parseWords(item)] });
  };
  const addRow = (cells: string): void => {
    const row = cells.split(/(?<!\\)\|/u).map((cell) => parseWords(cell.trim()));
    const last = blocks.at(-1);
    if (paragraph.length === 0 && last?.kind === 'table' && !isParted) {
      blocks[blocks.length - 1] = { ...last, rows: [...last.rows, row] };
      return;
    }
    endParagraph();
    blocks.push({ kind: 'table', rows: [row] });
  };
  let isParted = true;
  for (const raw of text.split(/\r\n?|\n/u)) {
    const line = raw.trimEnd();
    const [heading, bullet, number, row] = [HEADING, BULLET, NUMBER, ROW].map((sign) => sign.exec(line));
    if (line === '') endParagraph();
    else if (heading) {
      endParagraph();
      blocks.push({ kind: 'heading', level: heading[1] === '##' ? 2 : 3, words: parseWords(heading[2] ?? '') });
    } else if (bullet) addItem(false, bullet[1] ?? '');
    else if (number) addItem(true, number[1] ?? '');
    else if (row) addRow(row[1] ?? '');
    else paragraph.push(line);
    isParted = line === '';
  }
  endParagraph();
  return blocks;
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const LINK = new RegExp(`\\[((?:\\\\.|[^\\]\\\\\\n])*)\\]\\((${planTargets.join('|')}):(${UUID})\\)`, 'uy');
const RUN = /(\*{1,3})(?=\S)((?:\\.|[^\\*])+)(?<=\S)\1/suy;
const LITERAL = /\\([\\*[\]|#.-])/uy;

function parseWords(text: string): readonly PlanWords[] {
  const words: PlanWords[] = [];
  let plain = '';
  const endPlain = (): void => {
    if (plain !== '') words.push({ kind: 'words', text: plain, isBold: false, isSlanting: false });
    plain = '';
  };
  const at = (sign: RegExp, position: number): RegExpExecArray | null => {
    sign.lastIndex = position;
    return sign.exec(text);
  };
  for (let position = 0; position < text.length; ) {
    const literal = at(LITERAL, position);
    const link = literal === null ? at(LINK, position) : null;
    const run = literal === null && link === null ? at(RUN, position) : null;
    const taken = literal ?? link ?? run;
    if (literal !== null) plain += literal[1] ?? '';
    else if (link !== null) {
      endPlain();
      const [, label = '', target = '', id = ''] = link;
      words.push({ kind: 'link', label: unescape(label), target: target as PlanTargetKind, id });
    } else if (run !== null) {
      endPlain();
      const stars = run[1]?.length ?? 0;
      words.push({ kind: 'words', text: unescape(run[2] ?? ''), isBold: stars > 1, isSlanting: stars !== 2 });
    } else plain += text[position] ?? '';
    position += taken?.[0].length ?? 1;
  }
  endPlain();
  return words;
}

const unescape = (text: string): string => text.replace(/\\([\\*[\]|#.-])/gu, '$1');

/** Writes blocks down as parsePlanText reads them. */
export function planTextOf(blocks: readonly PlanBlock[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
          return oneLine(block.words) === '' ? '' : `${'#'.repeat(block.level)} ${oneLine(block.words)}`;
        case 'paragraph':
          return writeWords(block.words).split('\n').map(guardStart).join('\n');
        case 'list':
          return block.items
            .map(oneLine)
            .filter((item) => item !== '')
            .map((item, at) => `${block.isNumbered ? `${String(at + 1)}.` : '-'} ${item}`)
            .join('\n');
        case 'table':
          return block.rows
            .map((row) => `| ${row.map((cell) => oneLine(cell).replace(/\|/gu, '\\|')).join(' | ')} |`)
            .join('\n');
      }
    })
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

const oneLine = (words: readonly PlanWords[]): string => writeWords(words).replace(/\s*\n\s*/gu, ' ').trim();

/** A line of a paragraph that would be read as something else is told apart by a backslash. */
function guardStart(line: string): string {
  const trimmed = line.trimEnd();
  if (HEADING.test(trimmed) || BULLET.test(trimmed) || ROW.test(trimmed)) return `\\${trimmed}`;
  return NUMBER.test(trimmed) ? trimmed.replace('.', '\\.') : trimmed;
}

function writeWords(words: readonly PlanWords[]): string {
  return words
    .map((one) => {
      if (one.kind === 'link') return `[${one.label.replace(/[\\\]*[]/gu, '\\$&').replace(/\s+/gu, ' ')}](${one.target}:${one.id})`;
      const text = one.text.replace(/[\\*[]/gu, '\\$&');
      const stars = '*'.repeat((one.isBold ? 2 : 0) + (one.isSlanting ? 1 : 0));
      // A sign stands against a letter, never against a space; what stands alone needs none.
      const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
      return core === '' ? text : `${before}${stars}${core}${stars}${after}`;
    })
    .join('');
}

const plainWords = (words: readonly PlanWords[]): string =>
  words.map((one) => (one.kind === 'link' ? one.label : one.text)).join('');

/** The words alone, a line for each paragraph, item and row: to compare, to search, to read aloud. */
export function planWords(text: string): string {
  return parsePlanText(text)
    .flatMap((block) => {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
          return [plainWords(block.words)];
        case 'list':
          return block.items.map((item, at) => `${block.isNumbered ? `${String(at + 1)}.` : '•'} ${plainWords(item)}`);
        case 'table':
          return block.rows.map((row) => row.map(plainWords).join(' | '));
      }
    })
    .join('\n');
}

/** What a text points at, in the order it does. */
export function planLinks(text: string): readonly (PlanTarget & { readonly label: string })[] {
  const inWords = (words: readonly PlanWords[]) =>
    words.flatMap((one) => (one.kind === 'link' ? [{ target: one.target, id: one.id, label: one.label }] : []));
  return parsePlanText(text).flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap(inWords);
    return block.kind === 'table' ? block.rows.flat().flatMap(inWords) : inWords(block.words);
  });
}
