import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useFormats } from '../../text/i18n.ts';
import { startOfDay } from '../../text/readTime.ts';
import { useIncidentName } from './useIncidentName.ts';
import styles from './Home.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'day', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'what', width: 'rest', kind: 'words' },
    { name: 'state', width: 216, kind: 'meta', end: true, from: 'medium' },
  ],
};

type Answer = QueryOutput<'home.lastAndNext'>;

/** What was last and what comes next, on one line of days. */
export function LastAndNext() {
  const { t } = useTranslation('home');
  const { value } = useQueryOf('home.lastAndNext', {});
  if (value === undefined) return null;
  const last = [...value.last].reverse();
  return (
    <section aria-labelledby="home-last" className={styles.section}>
      <SectionHead onRule id="home-last">
        {t('lastAndNext')}
      </SectionHead>
      {last.length + value.next.length === 0 ? (
        <p className={styles.calm}>{t('nothingYet')}</p>
      ) : (
        <Ledger kind="list" columns={columns} label={t('lastAndNext')}>
          {last.map((one) => (
            <LastRow key={`${one.page} ${JSON.stringify(one.pageParams)}`} one={one} />
          ))}
          {value.next.map((one) => (
            <NextRow key={`${one.page} ${JSON.stringify(one.pageParams)} ${one.on} ${String(one.params['text'])}`} one={one} />
          ))}
        </Ledger>
      )}
    </section>
  );
}

function LastRow({ one }: { readonly one: Answer['last'][number] }) {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const title = useIncidentName()(one);
  const { evaluation, answered, questions } = one.params;
  return (
    <LedgerRow inExercise={one.kind === 'exercise'}>
      <LedgerCell column="day">{formats.dayMonth(one.at)}</LedgerCell>
      <LedgerCell column="what">
        <PageLink className={styles.link} page={one.page} params={one.pageParams}>
          {one.kind === 'exercise' ? t('closedExercise', { title }) : t('closedIncident', { title })}
        </PageLink>
      </LedgerCell>
      <LedgerCell column="state">
        {evaluation === 'none'
          ? t('notEvaluated')
          : evaluation === 'finished'
            ? t('evaluationFinished')
            : t('evaluationOpen', { answered: Number(answered), questions: Number(questions) })}
      </LedgerCell>
    </LedgerRow>
  );
}

const nextText = {
  'learning-point': 'nextLearning', measure: 'nextMeasure', activity: 'nextActivity', finding: 'nextFinding',
} as const;

function NextRow({ one }: { readonly one: Answer['next'][number] }) {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const name = useIncidentName();
  return (
    <LedgerRow>
      <LedgerCell column="day">{formats.dayMonth(startOfDay(one.on))}</LedgerCell>
      <LedgerCell column="what">
        <PageLink className={styles.link} page={one.page} params={one.pageParams}>
          {one.what === 'evaluation-deadline'
            ? t('nextEvaluation', { title: name(one.params) })
            : t(nextText[one.what], { text: String(one.params['text']) })}
        </PageLink>
      </LedgerCell>
      <LedgerCell column="state">{String(one.params['owner'] ?? '')}</LedgerCell>
    </LedgerRow>
  );
}
