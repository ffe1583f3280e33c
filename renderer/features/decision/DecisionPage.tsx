import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { useFormats } from '../../text/i18n.ts';
import { whenAndWho } from '../../text/whenAndWho.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { KnownWord } from '../../ui/KnownMark.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink, useParam } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { DecisionNotes } from './DecisionNotes.tsx';
import type { DecisionView } from './decisionForm.ts';
import styles from './Decision.module.css';

const columns: LedgerColumns = {
  left: [
    { name: 'word', width: 72, kind: 'meta' },
    { name: 'time', width: 132, kind: 'meta', end: true },
    { name: 'gap', width: 12 },
  ],
  right: [{ name: 'text', width: 'rest', kind: 'words' }],
};

/** One decision: the words, the reasons, what has become of it – and exactly what was known when it was made. */
export function DecisionPage() {
  const { t } = useTranslation('decision');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const decisionId = asId<'decision'>(useParam('decisionId'));
  const { value, isLoading } = useQueryOf('decision.one', { decisionId });
  const all = useQueryOf('decision.all', { incidentId }).value?.decisions ?? [];
  if (value?.found === undefined || value.found === null) {
    return isLoading ? null : <EmptyState>{t('notFound')}</EmptyState>;
  }
  const { decision, knownThen } = value.found;
  return (
    <div className={styles.page} data-pane="page">
      <Words decision={decision} all={all} />
      <KnownThen picture={knownThen} />
      <div className={styles.words}>
        <AboutObject kind="decision" id={decision.id} />
      </div>
      <p className={styles.words}>
        <PageLink page="incident.decisions" params={{ incidentId }}>
          {t('back')}
        </PageLink>
      </p>
    </div>
  );
}

function Words({ decision, all }: { readonly decision: DecisionView; readonly all: readonly DecisionView[] }) {
  const { t } = useTranslation('decision');
  const formats = useFormats();
  const { authority, uncertainty, reviewAt, decidedBy } = decision;
  const facts = [
    [t('authority'), authority],
    [t('uncertainty'), uncertainty],
    [t('reviewAt'), reviewAt === null ? null : formats.dateTime(reviewAt)],
    [t('decidedBy'), decidedBy?.label ?? null],
  ] as const;
  return (
    <>
      <SectionHead onRule fact={formats.dateTime(decision.occurredAt)}>
        {`${t('onePage')} ${decision.number}`}
      </SectionHead>
      <div className={styles.words}>
        {decision.versions.map((version, at) => {
          const isLast = at === decision.versions.length - 1;
          const isStruck = !isLast || decision.withdrawn !== null;
          const words = (
            <>
              <p className={styles.whole}>{isStruck ? <del>{version.what}</del> : version.what}</p>
              {version.because !== null && <p>{t('becauseIs', { because: version.because })}</p>}
              {version.alternatives.length > 0 && (
                <>
                  <h3 className={styles.label}>{t('alternatives')}</h3>
                  <ul className={styles.options}>
                    {version.alternatives.map(({ what, rejectedBecause }) => (
                      <li key={what}>
                        {rejectedBecause === null
                          ? t('rejectedPlain', { what })
                          : t('rejected', { what, because: rejectedBecause })}
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </>
          );
          const when = whenAndWho(version.written, formats);
          return (
            <div key={version.written.position} className={isLast ? styles.version : styles.earlier}>
              {words}
              <p className={styles.note}>
                {at === 0
                  ? t('recordedBy', { when })
                  : version.reason === null
                    ? t('correctedBy', { when })
                    : t('correctedBecause', { when, reason: version.reason })}
              </p>
            </div>
          );
        })}
        <DecisionNotes decision={decision} all={all} withVersions />
        <dl className={styles.facts}>
          {facts.map(
            ([label, said]) =>
              said !== null && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{said}</dd>
                </div>
              ),
          )}
        </dl>
      </div>
    </>
  );
}

type KnownPicture = NonNullable<QueryOutput<'decision.one'>['found']>['knownThen'];

function KnownThen({ picture }: { readonly picture: KnownPicture }) {
  const { t } = useTranslation('decision');
  const formats = useFormats();
  const goals = picture.goals.filter(({ state }) => state === 'active');
  return (
    <>
      <SectionHead onRule>{t('knownThen')}</SectionHead>
      <p className={styles.lead}>{t('knownThenLead')}</p>
      {picture.statements.length === 0 && <p className={styles.lead}>{t('knownNothing')}</p>}
      <Ledger kind="list" columns={columns} label={t('knownThen')}>
        {picture.statements.map((statement) => (
          <LedgerRow key={statement.id} mark={<RuleMark kind={statement.certainty} />}>
            <LedgerCell column="word">
              <KnownWord certainty={statement.certainty} />
            </LedgerCell>
            <LedgerCell column="time">
              {`${statement.source ?? statement.last.by.initials} ${formats.clock(statement.observedAt)}`}
            </LedgerCell>
            <LedgerCell column="text">{statement.text}</LedgerCell>
          </LedgerRow>
        ))}
      </Ledger>
      {goals.length > 0 && (
        <>
          <SectionHead onRule level={3}>
            {t('goalsThen')}
          </SectionHead>
          <Ledger kind="list" columns={columns} label={t('goalsThen')}>
            {goals.map((goal) => (
              <LedgerRow key={goal.id}>
                <LedgerCell column="word">{goal.number}</LedgerCell>
                <LedgerCell column="time">{goal.deadline === null ? '' : formats.clock(goal.deadline)}</LedgerCell>
                <LedgerCell column="text">{goal.text}</LedgerCell>
              </LedgerRow>
            ))}
          </Ledger>
        </>
      )}
      {picture.numbers.length > 0 && (
        <>
          <SectionHead onRule level={3}>
            {t('numbersThen')}
          </SectionHead>
          <Ledger kind="list" columns={columns} label={t('numbersThen')}>
            {picture.numbers.map((number) => (
              <LedgerRow key={number.label}>
                <LedgerCell column="word">
                  {formats.number(number.now.value)}
                </LedgerCell>
                <LedgerCell column="time">{formats.clock(number.now.at)}</LedgerCell>
                <LedgerCell column="text">
                  {number.unit === null ? number.label : `${number.label}, ${number.unit}`}
                </LedgerCell>
              </LedgerRow>
            ))}
          </Ledger>
        </>
      )}
    </>
  );
}
