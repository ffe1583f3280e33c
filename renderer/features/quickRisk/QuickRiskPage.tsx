import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, PrimaryButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink, useParam } from '../../ui/Navigation.tsx';
import { RowButton } from '../../ui/RowButton.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import styles from './QuickRisk.module.css';

type QuickRiskView = QueryOutput<'quickRisk.all'>['quickRisks'][number];

const columns: LedgerColumns = {
  left: [
    { name: 'when', width: 120, kind: 'time', end: true },
    { name: 'gap', width: 12 },
  ],
  right: [
    { name: 'about', width: 'rest', kind: 'words' },
    { name: 'verdict', width: 200, kind: 'meta' },
    { name: 'acts', width: 120, end: true },
  ],
};

/** The short risk assessments of the incident, newest first, with what each came to. */
export function QuickRiskPage() {
  const { t } = useTranslation('quickRisk');
  const formats = useFormats();
  const now = useMinute();
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const run = useRunCommand();
  const { value, isLoading } = useQueryOf('quickRisk.all', { incidentId });
  const isOpen = useQueryOf('incident.one', { incidentId }).value?.incident?.closedAt === null;
  const withdraw = useCommand('quickRisk.withdraw');
  const quickRisks = value?.quickRisks ?? [];
  const takeBack = ({ id, withdrawn }: QuickRiskView): void => {
    if (isOpen && !withdrawn) void withdraw.run({ quickRiskId: id });
  };
  const rows = useRows({
    'quickRisk.withdraw': (id) => {
      const one = quickRisks.find((candidate) => candidate.id === id);
      if (one !== undefined) takeBack(one);
    },
  });
  useScreen({ keys: [{ keys: 'T', does: t('keys.withdraw') }] });
  return (
    <div className={styles.page} data-pane="page">
      <SectionHead onRule fact={t('count', { count: quickRisks.length })}>
        {t('page')}
      </SectionHead>
      {withdraw.state.kind === 'refused' && (
        <div className={styles.words}>
          <InlineProblem problem={withdraw.state.refusal} />
        </div>
      )}
      {quickRisks.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      {quickRisks.length > 0 && (
        <Ledger kind="list" columns={columns} label={t('page')} {...rows}>
          {quickRisks.map((one) => (
            <LedgerRow key={one.id} isTall>
              <LedgerCell column="when">{formats.dateTimeShort(one.assessedAt, now)}</LedgerCell>
              <LedgerCell column="about">
                <RowButton row={one.id}>
                  {one.withdrawn ? <del>{one.about}</del> : one.about}
                </RowButton>
                {one.dangers.map(({ what, risk, measure }) => (
                  <span key={what} className={styles.notes}>
                    {what} · {t(`risk.${risk}`)} · {measure === '' ? t('noMeasure') : measure}
                  </span>
                ))}
              </LedgerCell>
              <LedgerCell column="verdict">
                {one.withdrawn ? t('withdrawn') : t(`verdict.${one.verdict}`)}
                {one.decisionId !== null && (
                  <span className={styles.notes}>
                    <PageLink page="incident.decision" params={{ incidentId, decisionId: one.decisionId }}>
                      {t('toDecision')}
                    </PageLink>
                  </span>
                )}
              </LedgerCell>
              <LedgerCell column="acts">
                {isOpen && !one.withdrawn && (
                  <PlainButton
                    size="small"
                    onClick={() => {
                      takeBack(one);
                    }}
                  >
                    {t('withdraw')}
                  </PlainButton>
                )}
              </LedgerCell>
            </LedgerRow>
          ))}
        </Ledger>
      )}
      {isOpen && (
        <div className={styles.words}>
          <PrimaryButton onClick={() => run('quickRisk.assess')}>{t('assess')}</PrimaryButton>
        </div>
      )}
    </div>
  );
}
