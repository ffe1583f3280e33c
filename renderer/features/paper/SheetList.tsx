import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useCommand } from '../../api/useCommand.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Paper.module.css';

type Sheet = QueryOutput<'paper.state'>['sheets'][number];

const columns: LedgerColumns = {
  left: [{ name: 'sheet', width: 80, kind: 'number', end: true }],
  right: [
    { name: 'state', width: 'rest', kind: 'words' },
    { name: 'rows', width: 120, kind: 'meta' },
    { name: 'acts', width: 240, end: true },
  ],
};

/** Sheets that have come back, and those that should have. */
export function SheetList({ sheets }: { readonly sheets: readonly Sheet[] }) {
  const { t } = useTranslation('paper');
  const account = useCommand('paper.accountSheet');
  return (
    <>
      <SectionHead onRule>{t('sheets')}</SectionHead>
      {account.state.kind === 'refused' && (
        <div className={styles.words}>
          <InlineProblem problem={account.state.refusal} />
        </div>
      )}
      {sheets.length === 0 ? (
        <EmptyState>{t('sheetsNone')}</EmptyState>
      ) : (
        <Ledger kind="list" columns={columns} label={t('sheets')}>
          {sheets.map(({ sheet, state, rows, incident, isPrinted }) => {
            const isFlagged = state === 'missing' || state === 'twice' || state === 'lost';
            const set = (fate: 'unused' | 'lost' | null) => () => void account.run({ sheet, fate });
            return (
              <LedgerRow key={sheet}>
                <LedgerCell column="sheet">{sheet}</LedgerCell>
                <LedgerCell column="state">
                  {isFlagged ? <Tag level="warning">{t(`state.${state}`)}</Tag> : t(`state.${state}`)}
                  {!isPrinted && <> {t('unprinted')}</>}
                  {incident !== null && (
                    <>
                      {' '}
                      <PageLink page="incident.log" params={{ incidentId: incident.id }}>
                        {incident.title ?? t('sheet')}
                      </PageLink>
                    </>
                  )}
                </LedgerCell>
                <LedgerCell column="rows">{rows > 0 && t('rows', { count: rows })}</LedgerCell>
                <LedgerCell column="acts" className={styles.acts}>
                  {state === 'missing' && (
                    <>
                      <PlainButton size="small" aria-label={t('unusedFor', { sheet })} onClick={set('unused')}>
                        {t('unused')}
                      </PlainButton>
                      <PlainButton size="small" aria-label={t('lostFor', { sheet })} onClick={set('lost')}>
                        {t('isLost')}
                      </PlainButton>
                    </>
                  )}
                  {(state === 'unused' || state === 'lost') && (
                    <PlainButton size="small" onClick={set(null)}>
                      {t('undo')}
                    </PlainButton>
                  )}
                </LedgerCell>
              </LedgerRow>
            );
          })}
        </Ledger>
      )}
    </>
  );
}
