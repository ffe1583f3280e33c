import type { QueryOutput } from '../../shared/contract/api.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { continuityGraph } from './continuity.ts';
import { fewTitles } from './fewTitles.ts';
import { knownIntervals } from './readinessSettings.ts';
import { resourcesNow } from './resources.ts';

type AttentionItem = QueryOutput<'home.attention'>['items'][number];

/** More of one kind than this become one row. */
const ONE_BY_ONE = 2;

/** Agreements that are over, and resources nobody has seen for so long that they are not to be relied on. */
export function resourcesNotInOrder(read: Reader, now: Instant): AttentionItem[] {
  const standing = resourcesNow(read, now).filter(({ removed }) => !removed);
  const total = standing.length;
  const place = { page: 'resources', pageParams: {} } as const;
  const expired = standing.filter(({ flags }) => flags.includes('expired'));
  const unverified = standing.filter(({ flags }) => flags.includes('unverified'));
  const titlesOf = (some: typeof standing): string => fewTitles(some.map(({ fields: { name } }) => name));
  const ended = expired.map(({ fields: { endsOn } }) => endsOn ?? '').sort();
  const [first = null] = ended;
  const [oldest = null] = unverified.flatMap(({ verifiedOn }) => verifiedOn ?? []).sort();
  const { resources: months } = knownIntervals(read);
  return [
    ...(expired.length > ONE_BY_ONE
      ? [{ code: 'agreement-expired' as const, params: { count: expired.length, total, title: titlesOf(expired) }, ...place, since: first, due: first }]
      : expired.map(({ fields: { name, endsOn } }) => ({
          code: 'agreement-expired' as const, params: { count: 1, total, title: name }, ...place, since: endsOn, due: endsOn,
        }))),
    ...(unverified.length === 0
      ? []
      : [{
          code: 'resource-unverified' as const,
          params: { count: unverified.length, total, months, title: titlesOf(unverified) },
          ...place,
          since: oldest,
          due: null,
        }]),
  ];
}

/** Critical functions that stand still at once when something they lean on falls. */
export function functionsWithoutAlternative(read: Reader, now: Instant): AttentionItem[] {
  const functions = continuityGraph(read, {}, { now }).nodes.filter(({ kind }) => kind === 'function');
  const lacking = functions.filter(({ flags }) => flags.includes('no-alternative'));
  const [only] = lacking;
  if (only === undefined) return [];
  const params = { count: lacking.length, total: functions.length, title: fewTitles(lacking.map(({ name }) => name)) };
  const place = lacking.length === 1 ? { page: 'continuity.node', pageParams: { nodeId: only.id } } : { page: 'continuity', pageParams: {} };
  return [{ code: 'function-without-alternative', params, ...place, since: null, due: null }];
}
