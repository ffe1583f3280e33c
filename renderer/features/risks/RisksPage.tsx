import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton, PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerHead } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useScreen } from '../../ui/screen.tsx';
import { useInSightFirst } from '../../ui/useInSightFirst.ts';
import { useRows } from '../../ui/useRows.ts';
import { RiskMatrix } from './RiskMatrix.tsx';
import { RiskRow } from './RiskRow.tsx';
import { RiskTabs } from './RiskTabs.tsx';
import { cellOf, isShown, shows, type MatrixBy, type RiskView, type Show } from './riskView.ts';
import styles from './Risks.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'cell', width: 64, kind: 'plain', end: true }],
  right: [
    { name: 'event', width: 'rest', kind: 'words' },
    { name: 'barriers', width: 136, kind: 'meta', from: 'medium' },
    { name: 'measures', width: 112, kind: 'meta', from: 'medium' },
  ],
};

const EVERY = '';

function fits({ title, sector, unit, what, localTraits }: RiskView, text: string): boolean {
  const sought = text.trim().toLocaleLowerCase('nb').split(/\s+/);
  const words = [title, sector, unit, what, localTraits].join(' ').toLocaleLowerCase('nb');
  return sought.every((one) => words.includes(one));
}

/** The register of the risk and vulnerability analysis beside its matrix: the matrix is a way into the list. */
export function RisksPage() {
  const { t } = useTranslation('risk');
  const run = useRunCommand();
  const { value, isLoading } = useQueryOf('risk.events', {});
  const [text, setText] = useState('');
  const [sector, setSector] = useState(EVERY);
  const [show, setShow] = useState<Show>('shared');
  const [by, setBy] = useState<MatrixBy>('worst');
  const [cell, setCell] = useState<string | null>(null);
  const rows = useRows({});
  const all = value?.events ?? [];
  const sectors = [...new Set(all.flatMap((event) => event.sector ?? []))].sort();
  const chosen = all.filter(
    (event) => isShown(event, show) && (sector === EVERY || event.sector === sector) && fits(event, text),
  );
  const listed = cell === null ? chosen : chosen.filter((event) => cellOf(event, by) === cell);
  useScreen({
    fact: t('count', { count: all.filter((event) => isShown(event, 'shared')).length }),
    keys: [
      { keys: 'Enter', does: t('key.open') },
      { keys: 'F6', does: t('key.matrix') },
    ],
  });
  const choose = (next: Partial<{ text: string; sector: string; show: Show }>): void => {
    setCell(null);
    if (next.text !== undefined) setText(next.text);
    if (next.sector !== undefined) setSector(next.sector);
    if (next.show !== undefined) setShow(next.show);
  };
  return (
    <div className={styles.page} data-pane="page">
      <RiskTabs>
        <QuietButton onClick={() => run('risk.takeEveryday')}>{t('everydayTake')}</QuietButton>
        <PrimaryButton onClick={() => run('risk.add')}>{t('add')}</PrimaryButton>
      </RiskTabs>
      {all.length === 0 && !isLoading ? (
        <EmptyState example={t('emptyExample')}>{t('empty')}</EmptyState>
      ) : (
        <Columns
          asideWidth={344}
          aside={<RiskMatrix events={chosen} by={by} onBy={setBy} chosen={cell} onChoose={setCell} />}
        >
          <search className={styles.find}>
            <TextField type="search" label={t('find')} value={text} onChange={(next) => { choose({ text: next }); }} />
            <ChoiceField
              label={t('sectorFilter')}
              value={sector}
              onChange={(next) => { choose({ sector: next }); }}
              choices={[{ value: EVERY, label: t('allSectors') }, ...sectors.map((value) => ({ value, label: value }))]}
            />
            <ChoiceField
              label={t('show')}
              value={show}
              onChange={(next) => { choose({ show: next }); }}
              choices={shows.map((value) => ({ value, label: t(`shows.${value}`) }))}
            />
          </search>
          <Ledger kind="table" columns={columns} label={t('page')} {...rows}>
            <LedgerHead
              titles={{
                cell: t('column.cell'),
                event: t('column.event'),
                barriers: t('column.barriers'),
                measures: t('column.measures'),
              }}
            />
            {value !== undefined && <RiskRows events={listed} by={by} />}
          </Ledger>
          <div className={styles.words} role="status">
            {listed.length === 0 && !isLoading ? t('noneFound') : ''}
            {cell !== null && (
              <>
                {t('inCell', { cell })}.{' '}
                <PlainButton
                  onClick={() => {
                    setCell(null);
                  }}
                >
                  {t('showAll')}
                </PlainButton>
              </>
            )}
          </div>
        </Columns>
      )}
    </div>
  );
}

function RiskRows({ events, by }: { readonly events: readonly RiskView[]; readonly by: MatrixBy }) {
  return useInSightFirst(events).map((event) => <RiskRow key={event.id} event={event} by={by} />);
}
