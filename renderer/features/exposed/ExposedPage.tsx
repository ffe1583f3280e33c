import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton, PrimaryButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useParam } from '../../ui/Navigation.tsx';
import { RowActs, RowButton } from '../../ui/RowButton.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useRows } from '../../ui/useRows.ts';
import { ExposedDialog, type ExposedView } from './ExposedDialog.tsx';
import styles from './Exposed.module.css';

const columns: LedgerColumns = {
  left: [
    { name: 'vulnerable', width: 192, kind: 'meta', end: true },
    { name: 'gap', width: 12 },
  ],
  right: [
    { name: 'who', width: 'rest', kind: 'words' },
    { name: 'followed', width: 208, kind: 'meta', end: true },
    { name: 'acts', width: 160, end: true },
  ],
};

const sum = (counts: readonly (number | null)[]): number => counts.reduce<number>((all, count) => all + (count ?? 0), 0);

/** Everybody who may have been struck, in groups: those it may go worst with first, and how many are seen to. */
export function ExposedPage() {
  const { t } = useTranslation('exposed');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const run = useRunCommand();
  const offerUndo = useUndo();
  const { value, isLoading } = useQueryOf('exposed.all', { incidentId });
  const isOpen = useQueryOf('incident.one', { incidentId }).value?.incident?.closedAt === null;
  const withdraw = useCommand('exposed.withdraw');
  const restore = useCommand('exposed.restore');
  const [changing, setChanging] = useState<ExposedView | null>(null);
  const groups = value?.groups ?? [];
  const takeAway = async ({ id: groupId, name }: ExposedView): Promise<void> => {
    const answer = await withdraw.run({ groupId });
    if (answer.ok) offerUndo({ text: t('withdrawn', { name }), undo: () => restore.run({ groupId }) });
  };
  const on = (act: (group: ExposedView) => void) => (id: string) => {
    const group = groups.find((one) => one.id === id);
    if (group !== undefined && isOpen) act(group);
  };
  const rows = useRows({ 'exposed.change': on(setChanging), 'exposed.withdraw': on((group) => void takeAway(group)) });
  useScreen({
    keys: [
      { keys: 'E', does: t('keys.change') },
      { keys: 'T', does: t('keys.withdraw') },
    ],
  });
  const fact = t('total', { people: sum(groups.map(({ size }) => size)), followed: sum(groups.map(({ followed }) => followed)) });
  return (
    <div className={styles.page} data-pane="page">
      <SectionHead onRule {...(groups.length > 0 ? { fact } : {})}>
        {t('page')}
      </SectionHead>
      {withdraw.state.kind === 'refused' && (
        <div className={styles.words}>
          <InlineProblem problem={withdraw.state.refusal} />
        </div>
      )}
      {groups.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      {groups.length > 0 && (
        <Ledger kind="list" columns={columns} label={t('page')} {...rows}>
          {groups.map((group) => (
            <ExposedRow
              key={group.id}
              group={group}
              isOpen={isOpen}
              onChange={setChanging}
              onTakeAway={(one) => void takeAway(one)}
            />
          ))}
        </Ledger>
      )}
      {isOpen && (
        <div className={styles.words}>
          <PrimaryButton onClick={() => run('exposed.note')}>{t('note')}</PrimaryButton>
        </div>
      )}
      {changing !== null && (
        <ExposedDialog
          incidentId={incidentId}
          group={changing}
          onClose={() => {
            setChanging(null);
          }}
        />
      )}
    </div>
  );
}

interface ExposedRowProps {
  readonly group: ExposedView;
  readonly isOpen: boolean;
  readonly onChange: (group: ExposedView) => void;
  readonly onTakeAway: (group: ExposedView) => void;
}

function ExposedRow({ group, isOpen, onChange, onTakeAway }: ExposedRowProps) {
  const { t } = useTranslation('exposed');
  const { name, size, ages, vulnerability, note, followed } = group;
  const isDone = size !== null && size > 0 && followed === size;
  const notes = [
    size === null ? t('uncounted') : t('people', { count: size }),
    ...(ages === '' ? [] : [ages]),
    ...(note === '' ? [] : [note]),
  ];
  return (
    <LedgerRow isTall {...(isDone ? { mark: <RuleMark kind="done" /> } : {})}>
      <LedgerCell column="vulnerable">{t(`vulnerable.${vulnerability}`)}</LedgerCell>
      <LedgerCell column="who">
        <RowButton row={group.id}>{name}</RowButton>
        <span className={styles.notes}>{notes.join(' · ')}</span>
      </LedgerCell>
      <LedgerCell column="followed">
        {size === null ? t('followedSome', { followed }) : t('followedOf', { followed, size })}
      </LedgerCell>
      <RowActs>
        {isOpen && (
          <>
            <PlainButton
              size="small"
              onClick={() => {
                onChange(group);
              }}
            >
              {t('change')}
            </PlainButton>
            <PlainButton
              size="small"
              onClick={() => {
                onTakeAway(group);
              }}
            >
              {t('withdraw')}
            </PlainButton>
          </>
        )}
      </RowActs>
    </LedgerRow>
  );
}
