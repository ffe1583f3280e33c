import { parsePlanText, planTargets, type PlanBlock, type PlanTargetKind, type PlanWords } from '../../../../shared/domain/plan/planText.ts';

declare global {
  interface Element {
    /** Parses markup with everything that could run taken out (https://wicg.github.io/sanitizer-api/). */
    setHTML?(markup: string): void;
  }
}

/**
 * What somebody pastes from Word or a page on the web, as the blocks a plan may hold: headings, lists, tables, weight.
 * The browser's own sanitizer reads the markup, into an element that is in no page; no policy is widened for it.
 */
export function readPasted(data: DataTransfer): readonly PlanBlock[] {
  const markup = data.getData('text/html');
  const plain = (): readonly PlanBlock[] => parsePlanText(tabsAsTable(data.getData('text/plain')));
  if (markup === '') return plain();
  const body = document.createElement('div');
  if (body.setHTML === undefined) return plain();
  body.setHTML(markup);
  const blocks = blocksIn(body);
  return blocks.length === 0 ? plain() : blocks;
}

/** Rows of a spreadsheet come as lines with tabs. */
function tabsAsTable(text: string): string {
  const lines = text.trimEnd().split(/\r\n?|\n/u);
  if (lines.length === 0 || !lines.every((line) => line.includes('\t'))) return text;
  return lines.map((line) => `| ${line.split('\t').map((cell) => cell.trim().replace(/\|/gu, '\\|')).join(' | ')} |`).join('\n');
}

const blockTags = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, section, article, blockquote';

function blocksIn(parent: Element): PlanBlock[] {
  const blocks: PlanBlock[] = [];
  let loose: PlanWords[] = [];
  const endLoose = (): void => {
    if (loose.some((one) => one.kind === 'link' || one.text.trim() !== '')) blocks.push({ kind: 'paragraph', words: loose });
    loose = [];
  };
  for (const child of parent.childNodes) {
    if (!(child instanceof Element) || (!child.matches(blockTags) && child.querySelector(blockTags) === null)) {
      loose.push(...wordsIn(child, { isBold: false, isSlanting: false }));
      continue;
    }
    endLoose();
    blocks.push(...blockIn(child));
  }
  endLoose();
  return blocks;
}

function blockIn(element: Element): PlanBlock[] {
  const words = (of: Element): PlanWords[] => [...of.childNodes].flatMap((child) => wordsIn(child, { isBold: false, isSlanting: false }));
  const isNumbered = element.matches('ol');
  if (isNumbered || element.matches('ul')) {
    return [{ kind: 'list', isNumbered, items: [...element.querySelectorAll('li')].map(words) }];
  }
  if (element.matches('table')) {
    return [{ kind: 'table', rows: [...element.querySelectorAll('tr')].map((row) => [...row.children].map(words)) }];
  }
  if (element.matches('h1, h2')) return [{ kind: 'heading', level: 2, words: plainOf(words(element)) }];
  if (element.matches('h3, h4, h5, h6')) return [{ kind: 'heading', level: 3, words: plainOf(words(element)) }];
  return blocksIn(element);
}

const plainOf = (words: readonly PlanWords[]): readonly PlanWords[] =>
  words.map((one) => (one.kind === 'link' ? one : { ...one, isBold: false, isSlanting: false }));

interface Marks {
  readonly isBold: boolean;
  readonly isSlanting: boolean;
}

function wordsIn(node: ChildNode, marks: Marks): PlanWords[] {
  if (node instanceof Text) {
    const text = node.data.replace(/\s+/gu, ' ');
    return text === '' ? [] : [{ kind: 'words', text, ...marks }];
  }
  if (!(node instanceof Element)) return [];
  if (node.matches('br')) return [{ kind: 'words', text: '\n', ...marks }];
  const target = planTargets.find((one): one is PlanTargetKind => one === node.getAttribute('data-target'));
  const id = node.getAttribute('data-id');
  if (target !== undefined && id !== null) return [{ kind: 'link', target, id, label: node.textContent }];
  const within = { isBold: marks.isBold || node.matches('b, strong'), isSlanting: marks.isSlanting || node.matches('i, em') };
  return [...node.childNodes].flatMap((child) => wordsIn(child, within));
}
