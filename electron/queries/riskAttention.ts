import type { QueryOutput } from '../../shared/contract/api.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { fewTitles } from './fewTitles.ts';
import { allHazardEvents } from './hazardEvents.ts';
import { allMeasures } from './measures.ts';

type AttentionItem = QueryOutput<'home.attention'>['items'][number];

/** More of one kind than this become one row. */
const ONE_BY_ONE = 2;

/** Measures whose owner is to be asked for status and effect (S0-17). */
export function measuresDue(read: Reader, now: Instant): AttentionItem[] {
  const due = allMeasures(read, { settled: false }, { now }).measures.filter(({ isDue }) => isDue);
  const [first] = due;
  if (first === undefined) return [];
  if (due.length > ONE_BY_ONE) {
    const titles = fewTitles(due.map(({ text }) => text));
    const params = { count: due.length, title: titles };
    return [{ code: 'measure-due', params, page: 'measures', pageParams: {}, since: first.asksOn, due: first.asksOn }];
  }
  return due.map(({ id, text, owner, event, asksOn }) => ({
    code: 'measure-due',
    params: { count: 1, text, owner: owner.label, event: event.title },
    page: 'measure',
    pageParams: { measureId: id },
    since: asksOn,
    due: asksOn,
  }));
}

/** Analyses that steer nothing: no measure, or nobody has gone through them for four years (S1-04). */
export function risksNotFollowed(read: Reader, now: Instant): AttentionItem[] {
  const events = allHazardEvents(read, {}, { now }).events.filter(
    ({ retired, partOf, standing }) => !retired && partOf === null && standing === 'shared',
  );
  const kinds = [
    { flag: 'no-measure', code: 'risk-without-measure' },
    { flag: 'review-due', code: 'risk-review-due' },
  ] as const;
  return kinds.flatMap(({ flag, code }): AttentionItem[] => {
    const lacking = events.filter(({ flags }) => flags.includes(flag));
    const [only] = lacking;
    if (only === undefined) return [];
    const params = { count: lacking.length, total: events.length, title: fewTitles(lacking.map(({ title }) => title)) };
    const place =
      lacking.length === 1 ? { page: 'risk', pageParams: { eventId: only.id } } : { page: 'risks', pageParams: {} };
    return [{ code, params, ...place, since: null, due: null }];
  });
}
