import type { JSONContent } from '@tiptap/core';
import { crisisParts, type CrisisPart, type SectionId } from '../../../../shared/domain/plan/plan.ts';
import {
  parsePlanText, planTargets, planTextOf, type PlanBlock, type PlanTargetKind, type PlanWords,
} from '../../../../shared/domain/plan/planText.ts';
import { asId } from '../../../../shared/kernel/ids.ts';

/** A section as it is written: as it will be kept, once somebody saves it. */
export interface WrittenSection {
  readonly id: SectionId;
  readonly heading: string;
  readonly text: string;
  readonly part?: CrisisPart | undefined;
}

/** The plan as one page to write on: each section begins with a heading of the first level. */
export function documentOf(sections: readonly WrittenSection[]): JSONContent {
  const content = sections.flatMap(({ id, heading, text, part }) => [
    {
      type: 'heading',
      attrs: { level: 1, section: id, part: part ?? null },
      ...(heading === '' ? {} : { content: [{ type: 'text', text: heading }] }),
    },
    ...nodesOf(parsePlanText(text)),
  ]);
  return { type: 'doc', content: content.length === 0 ? [{ type: 'heading', attrs: { level: 1 } }, { type: 'paragraph' }] : content };
}

/** Blocks as the editor has them; also for what is pasted. */
export function nodesOf(blocks: readonly PlanBlock[]): JSONContent[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return { type: 'paragraph', content: inlineOf(block.words) };
      case 'heading':
        return { type: 'heading', attrs: { level: block.level }, content: inlineOf(block.words) };
      case 'list':
        return {
          type: block.isNumbered ? 'orderedList' : 'bulletList',
          content: block.items.map((item) => ({ type: 'listItem', content: [paragraphOf(item)] })),
        };
      case 'table': {
        const width = Math.max(...block.rows.map((row) => row.length));
        return {
          type: 'table',
          content: block.rows.map((row, at) => ({
            type: 'tableRow',
            content: Array.from({ length: width }, (_, column) => ({
              type: at === 0 ? 'tableHeader' : 'tableCell',
              content: [paragraphOf(row[column] ?? [])],
            })),
          })),
        };
      }
    }
  });
}

const paragraphOf = (words: readonly PlanWords[]): JSONContent => ({ type: 'paragraph', content: inlineOf(words) });

function inlineOf(words: readonly PlanWords[]): JSONContent[] {
  return words.flatMap((one): JSONContent[] => {
    if (one.kind === 'link') return [{ type: 'reference', attrs: { target: one.target, id: one.id, label: one.label } }];
    const marks = [...(one.isBold ? [{ type: 'bold' }] : []), ...(one.isSlanting ? [{ type: 'italic' }] : [])];
    return one.text.split('\n').flatMap((line, at) => [
      ...(at === 0 ? [] : [{ type: 'hardBreak' }]),
      ...(line === '' ? [] : [{ type: 'text', text: line, marks }]),
    ]);
  });
}

/** What is written on the page, section by section. Words before the first heading are a section without one. */
export function sectionsOf(document: JSONContent, newId: () => SectionId): WrittenSection[] {
  const sections: { id: SectionId; heading: string; part: CrisisPart | undefined; blocks: PlanBlock[] }[] = [];
  for (const node of document.content ?? []) {
    if (node.type === 'heading' && node.attrs?.['level'] === 1) {
      const { section, part } = node.attrs as { section?: string | null; part?: string | null };
      const known = section != null && !sections.some((one) => one.id === section) ? asId<'section'>(section) : newId();
      const words = wordsOf(node.content);
      const heading = words.map((one) => (one.kind === 'link' ? one.label : one.text)).join('').replace(/\s+/gu, ' ').trim();
      sections.push({ id: known, heading, part: crisisParts.find((one) => one === part), blocks: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ id: newId(), heading: '', part: undefined, blocks: [] });
    sections.at(-1)?.blocks.push(...blockOf(node));
  }
  return sections.map(({ blocks, part, ...one }) => ({ ...one, text: planTextOf(blocks), ...(part === undefined ? {} : { part }) }));
}

function blockOf(node: JSONContent): PlanBlock[] {
  const children = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', words: wordsOf(children) }];
    case 'heading':
      return [{ kind: 'heading', level: node.attrs?.['level'] === 2 ? 2 : 3, words: wordsOf(children) }];
    case 'bulletList':
    case 'orderedList':
      return [{ kind: 'list', isNumbered: node.type === 'orderedList', items: children.map(flatWords) }];
    case 'table':
      return [{ kind: 'table', rows: children.map((row) => (row.content ?? []).map(flatWords)) }];
    default:
      return [];
  }
}

/** An item or a cell is one line, however it came to be several. */
function flatWords(node: JSONContent): readonly PlanWords[] {
  const space: PlanWords = { kind: 'words', text: ' ', isBold: false, isSlanting: false };
  return (node.content ?? []).flatMap((child, at) => [
    ...(at === 0 ? [] : [space]),
    ...(child.type === 'paragraph' ? wordsOf(child.content) : flatWords(child)),
  ]);
}

function wordsOf(content: readonly JSONContent[] = []): PlanWords[] {
  const words: PlanWords[] = [];
  for (const node of content) {
    if (node.type === 'reference') {
      const { target, id, label } = node.attrs as { target: string; id: string; label: string };
      const known = planTargets.find((one): one is PlanTargetKind => one === target);
      if (known !== undefined) words.push({ kind: 'link', target: known, id, label });
      continue;
    }
    const has = (mark: string): boolean => (node.marks ?? []).some(({ type }) => type === mark);
    const text = node.type === 'hardBreak' ? '\n' : (node.text ?? '');
    const [isBold, isSlanting] = [has('bold'), has('italic')];
    const last = words.at(-1);
    if (last?.kind === 'words' && last.isBold === isBold && last.isSlanting === isSlanting) {
      words[words.length - 1] = { ...last, text: last.text + text };
    } else words.push({ kind: 'words', text, isBold, isSlanting });
  }
  return words;
}
