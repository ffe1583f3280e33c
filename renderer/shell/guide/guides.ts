import { readGuide, type Block } from './readGuide.ts';

/** The parts of the user guide, by the role that reads them; the first is for everybody. */
export const guideNames = ['README', 'loggforer', 'kriseleder', 'koordinator', 'evaluator'] as const;
export type GuideName = (typeof guideNames)[number];

/** The guide as it lies in docs/, taken into the build: it opens with the network down. */
const sources = import.meta.glob<string>('../../../docs/brukerveiledning/*.md', { query: '?raw', import: 'default', eager: true });

export const guides: ReadonlyMap<GuideName, readonly Block[]> = new Map(
  guideNames.map((name) => [name, readGuide(sources[`../../../docs/brukerveiledning/${name}.md`] ?? '')]),
);

/** Whose part is most likely wanted on a page. */
export function guideFor(page: string | null): GuideName {
  if (page === 'incident.log') return 'loggforer';
  if (page?.startsWith('incident.') === true) return 'kriseleder';
  if (page !== null && /^(evaluation|learningPoint)/.test(page)) return 'evaluator';
  return page === null || page === 'home' ? 'README' : 'koordinator';
}
