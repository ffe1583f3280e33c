import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useMinute } from '../../ui/clock.ts';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { ExerciseTag } from '../../ui/Tag.tsx';
import { useFormats } from '../../text/i18n.ts';
import { useIncidentName } from './useIncidentName.ts';
import styles from './Home.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'elapsed', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'entries', width: 160, kind: 'meta', end: true },
  ],
};

/** What is going on right now, with one way in: nobody looks for a running incident in a list. */
export function Running() {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const name = useIncidentName();
  const now = useMinute();
  const running = useQueryOf('home.lastAndNext', {}).value?.running ?? [];
  const incidents = useQueryOf('incident.all', {}, { isEnabled: running.length > 0 }).value?.incidents;
  const entriesOf = (incidentId: string | undefined) => incidents?.find(({ id }) => id === incidentId)?.entries;
  if (running.length === 0) return null;
  return (
    <section aria-label={t('running')}>
      <SectionHead onRule>{t('running')}</SectionHead>
      <Ledger kind="list" columns={columns} label={t('running')}>
        {running.map(({ kind, title, startedAt, page, pageParams }) => (
          <LedgerRow key={JSON.stringify(pageParams)} inExercise={kind === 'exercise'}>
            <LedgerCell column="elapsed">{formats.elapsed(startedAt, now)}</LedgerCell>
            <LedgerCell column="title">
              <PageLink className={styles.strongLink} page={page} params={pageParams}>
                {name({ title, kind, startedAt })}
              </PageLink>
              {kind === 'exercise' && (
                <>
                  {' '}
                  <ExerciseTag />
                </>
              )}
            </LedgerCell>
            <LedgerCell column="entries"><Entries count={entriesOf(pageParams['incidentId'])} /></LedgerCell>
          </LedgerRow>
        ))}
      </Ledger>
    </section>
  );
}

/** How many lines its log has; nothing until that has been answered. */
function Entries({ count }: { readonly count: number | undefined }) {
  const { t } = useTranslation('incident');
  return count === undefined ? null : t('entries', { count });
}
