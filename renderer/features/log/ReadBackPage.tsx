import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { saidText, useFormats } from '../../text/i18n.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useParam } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import log from './Log.module.css';
import styles from './ReadBack.module.css';

const columns: LedgerColumns = {
  left: [
    { name: 'number', width: 132, kind: 'number' },
    { name: 'occurred', width: 72, kind: 'time', end: true },
    { name: 'gap', width: 12 },
  ],
  right: [
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'who', width: 120, kind: 'meta' },
  ],
};

/** More than this is read back in several goes. */
const AT_ONCE = 200;

/** The lines nobody has heard yet, large enough to be read aloud, and the leader's word for them. */
export function ReadBackPage() {
  const { t } = useTranslation('log');
  const formats = useFormats();
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const seat = useSeat();
  const attest = useCommand('log.attest');
  const { value, isLoading } = useQueryOf('log.attestations', { incidentId });
  const waiting = value?.waiting ?? null;
  const after = waiting?.after ?? null;
  const page = useQueryOf('log.entries', { incidentId, after: after ?? '', limit: AT_ONCE }, { isEnabled: waiting !== null });
  const lines = waiting === null ? [] : (page.value?.entries ?? []);
  const last = lines.at(-1);
  const mayAttest = seat.rights.includes('leader');

  return (
    <div className={styles.readBack} data-pane="page">
      <SectionHead onRule fact={t('count', { count: waiting?.entries ?? 0 })}>
        {t('readBack.waiting')}
      </SectionHead>
      {last === undefined ? (
        !isLoading && <EmptyState>{t('readBack.nothing')}</EmptyState>
      ) : (
        <Ledger kind="list" columns={columns} label={t('readBack.waiting')}>
          {lines.map((line) => (
            <LedgerRow key={line.id} data-entry={line.number}>
              <LedgerCell column="number">{line.number}</LedgerCell>
              <LedgerCell column="occurred">{formats.clock(line.corrections.at(-1)?.occurredAt ?? line.occurredAt)}</LedgerCell>
              <LedgerCell column="text" className={styles.aloud}>
                {line.withdrawn === null ? (
                  (line.corrections.at(-1)?.text ?? line.text ?? saidText(line.said))
                ) : (
                  <del>{line.text ?? saidText(line.said)}</del>
                )}
              </LedgerCell>
              <LedgerCell column="who">{line.by.initials}</LedgerCell>
            </LedgerRow>
          ))}
        </Ledger>
      )}
      {last !== undefined && (
        <div className={styles.attest}>
          {mayAttest ? (
            <PrimaryButton onClick={() => void attest.run({ incidentId, upTo: last.id, entries: lines.length })}>
              {t('readBack.attest', { count: lines.length, to: last.number })}
            </PrimaryButton>
          ) : (
            <p>{t('readBack.leaderOnly')}</p>
          )}
          {attest.state.kind === 'refused' && <InlineProblem problem={attest.state.refusal} />}
        </div>
      )}
      {(value?.attestations.length ?? 0) > 0 && (
        <>
          <SectionHead onRule>{t('readBack.done')}</SectionHead>
          <Ledger kind="list" columns={columns} label={t('readBack.done')}>
            {value?.attestations.toReversed().map((one) => (
              <LedgerRow key={one.id}>
                <LedgerCell column="number">{`${one.fromNumber}–${one.toNumber}`}</LedgerCell>
                <LedgerCell column="occurred">{formats.clock(one.at)}</LedgerCell>
                <LedgerCell column="text">
                  {t('readBack.by', { count: one.entries, name: one.by.name ?? '–' })}
                  {one.role !== null && `, ${one.role}`} {one.late && <Tag level="warning">{t('readBack.late')}</Tag>}
                  {one.changedSince > 0 && <span className={log.note}> {t('readBack.changed', { count: one.changedSince })}</span>}
                  {one.cameLater > 0 && <span className={log.note}> {t('readBack.cameLater', { count: one.cameLater })}</span>}
                </LedgerCell>
                <LedgerCell column="who">{one.by.initials}</LedgerCell>
              </LedgerRow>
            ))}
          </Ledger>
        </>
      )}
    </div>
  );
}
