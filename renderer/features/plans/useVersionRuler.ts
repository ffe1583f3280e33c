import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { instantOf, unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { useMinute } from '../../ui/clock.ts';
import type { Screen } from '../../ui/screen.tsx';

const YEAR_MS = 365 * 86_400_000;

/** The header's line counts the versions of a plan, from the first one until a little after now. */
export function useVersionRuler(versions: QueryOutput<'plan.one'>['versions']): Pick<Screen, 'ruler'> {
  const { t } = useTranslation('plan');
  const now = useMinute();
  const first = versions.at(-1);
  if (first === undefined) return {};
  // A day is told apart from its neighbours only where the line is long enough: what was approved is what counts.
  const flags = versions.flatMap(({ version, approval }) => {
    if (approval === null) return [];
    const at = `${approval.inForceFrom}T08:00:00.000Z` as Instant;
    return [{ id: `plan:${String(version)}`, at, label: t('flag', { version }) }];
  });
  const begins = Math.min(unixMsOf(first.writtenAt), ...flags.map(({ at }) => unixMsOf(at)), unixMsOf(now) - YEAR_MS);
  const ends = Math.max(unixMsOf(now), ...flags.map(({ at }) => unixMsOf(at)));
  return {
    ruler: { from: instantOf(begins - YEAR_MS / 24), to: instantOf(ends + YEAR_MS / 12), scale: 'versions', flags, label: t('overTime') },
  };
}
