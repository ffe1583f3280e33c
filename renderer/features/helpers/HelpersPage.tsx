import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { waysFrom, type HelperState } from '../../../shared/domain/helper/helper.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { HelperDialog } from './HelperDialog.tsx';
import { HelperRow } from './HelperRow.tsx';
import { useHelperActions, type HelperView } from './useHelperActions.ts';
import styles from './Helpers.module.css';

const columns: LedgerColumns = {
  left: [
    { name: 'when', width: 192, end: true },
    { name: 'gap', width: 12 },
  ],
  right: [
    { name: 'who', width: 'rest', kind: 'words' },
    { name: 'capacity', width: 320, kind: 'meta', from: 'medium' },
    { name: 'acts', width: 248, end: true },
  ],
};

const groups = {
  waiting: ['asked', 'offered'],
  inUse: ['accepted'],
  ended: ['declined', 'released'],
} as const satisfies Record<string, readonly HelperState[]>;

/** Everybody from outside: those we wait for, those who are here, and those who are not coming or have gone. */
export function HelpersPage() {
  const { t } = useTranslation('helper');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const run = useRunCommand();
  const { value, isLoading } = useQueryOf('helper.all', { incidentId });
  const isOpen = useQueryOf('incident.one', { incidentId }).value?.incident?.closedAt === null;
  const { problem, mark, undo } = useHelperActions();
  const [changing, setChanging] = useState<HelperView | null>(null);
  const helpers = value?.helpers ?? [];
  const on = (act: (helper: HelperView) => void) => (id: string) => {
    const helper = helpers.find((one) => one.id === id);
    if (helper !== undefined && isOpen) act(helper);
  };
  const step = (state: HelperState) =>
    on((helper) => {
      if (waysFrom(helper.state).includes(state)) mark(helper, state);
    });
  const rows = useRows({
    'helper.accept': step('accepted'),
    'helper.decline': step('declined'),
    'helper.release': step('released'),
    'helper.change': on(setChanging),
    'helper.undo': on(undo),
  });
  useScreen({
    keys: [
      { keys: 'G', does: t('keys.accept') },
      { keys: 'N', does: t('keys.decline') },
      { keys: 'F', does: t('keys.release') },
      { keys: 'E', does: t('keys.change') },
      { keys: 'A', does: t('keys.undo') },
    ],
  });
  return (
    <div className={styles.page} data-pane="page">
      {problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={problem} />
        </div>
      )}
      {helpers.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => {
        const states: readonly HelperState[] = groups[group];
        const shown = helpers.filter(({ state }) => states.includes(state));
        if (shown.length === 0) return null;
        return (
          <section key={group} aria-label={t(group)}>
            <SectionHead onRule {...(group === 'inUse' ? { fact: t('here', { count: shown.length }) } : {})}>
              {t(group)}
            </SectionHead>
            <Ledger kind="list" columns={columns} label={t(group)} {...rows}>
              {shown.map((helper) => (
                <HelperRow key={helper.id} helper={helper} isOpen={isOpen} onMark={mark} />
              ))}
            </Ledger>
          </section>
        );
      })}
      {isOpen && (
        <div className={styles.words}>
          <PrimaryButton onClick={() => run('helper.note')}>{t('note')}</PrimaryButton>
        </div>
      )}
      {changing !== null && (
        <HelperDialog
          incidentId={incidentId}
          helper={changing}
          onClose={() => {
            setChanging(null);
          }}
        />
      )}
    </div>
  );
}
