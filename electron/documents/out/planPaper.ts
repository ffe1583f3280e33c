import type { PlanOrder } from '../../../shared/contract/documentOrder.ts';
import type { PlanContent } from '../../../shared/domain/plan/plan.ts';
import { parsePlanText, type PlanWords } from '../../../shared/domain/plan/planText.ts';
import { reportFrame } from './frame.ts';
import type { Block, Report, Run } from './report.ts';
import { put, type Words } from './words.ts';

/**
 * A plan on paper. Version, standing and date are on each page; what is not in force says so over every one of them, so
 * that a page that has come loose is not taken for the plan.
 */
export function planPaper(order: PlanOrder, words: Words): Report {
  const { plan, content, version, approval, municipality } = order;
  const { formats } = words;
  const standing = put(words.plan.version, { version });
  const since =
    approval === null ? null : put(words.plan.inForce, { date: formats.calendarDay(approval.inForceFrom), by: approval.approvedBy });
  const isValid = order.state === 'in-force' && !plan.retired;
  return {
    ...reportFrame(order, { kind: 'real', head: content.title }, words),
    title: content.title,
    subtitle: [
      ...(municipality === null ? [] : [municipality]),
      `${words.plan.kind[content.kind]} · ${standing}`,
      ...(isValid && since !== null ? [since] : []),
    ],
    banner: isValid ? null : notInForce(order, words),
    bannerTone: 'critical',
    marking: [standing, approval === null ? words.plan.state[order.state] : formats.calendarDay(approval.inForceFrom)].join(' · '),
    blocks: planBlocks(content),
  };
}

function notInForce({ plan, state, approval }: PlanOrder, words: Words): string {
  const { draft, superseded, coming, retired } = words.plan.paper;
  if (plan.retired) return retired;
  if (state === 'approved' && approval !== null) return put(coming, { date: words.formats.calendarDay(approval.inForceFrom) });
  return state === 'superseded' ? superseded : draft;
}

/** A plan's sections as what papers are made of, numbered as on the screen. */
export function planBlocks(content: Pick<PlanContent, 'sections'>): readonly Block[] {
  return content.sections.flatMap(({ heading, text }, at): Block[] => [
    { kind: 'heading', level: 1, text: `${String(at + 1)} ${heading}` },
    ...parsePlanText(text).map((block): Block => {
      switch (block.kind) {
        case 'paragraph':
          return { kind: 'paragraph', runs: runsOf(block.words) };
        case 'heading':
          return { kind: 'heading', level: 2, text: plainOf(block.words) };
        case 'list':
          return { kind: 'list', items: block.items.map((item, place) => (block.isNumbered ? `${String(place + 1)}. ${plainOf(item)}` : plainOf(item))) };
        case 'table': {
          const [head = [], ...rows] = block.rows;
          const columns = head.map((cell) => ({ title: plainOf(cell), width: 100 / head.length }));
          return { kind: 'table', caption: heading, columns, rows: rows.map((row) => ({ cells: head.map((_, column) => runsOf(row[column] ?? [])) })) };
        }
      }
    }),
  ]);
}

const runsOf = (words: readonly PlanWords[]): readonly Run[] =>
  words.map((one) => (one.kind === 'words' && one.isBold ? { text: one.text, style: 'strong' } : { text: one.kind === 'link' ? one.label : one.text }));

const plainOf = (words: readonly PlanWords[]): string => words.map((one) => (one.kind === 'link' ? one.label : one.text)).join('');
