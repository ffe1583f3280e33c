import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton, PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerCell, LedgerHead, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useNavigation, useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { AlertListPanel } from './AlertListPanel.tsx';
import { AlertListRow } from './AlertListRow.tsx';
import { DrillSection } from './DrillSection.tsx';
import { useAlertListActions, type AlertListView } from './useAlertListActions.ts';
import styles from './Alerting.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'level', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'members', width: 264, kind: 'meta' },
    { name: 'changed', width: 120, kind: 'meta', end: true, from: 'medium' },
  ],
};

/** One valid list for each incident type and level; the superseded stand below and cannot be called over. */
export function AlertListsPage() {
  const { t } = useTranslation('alerting');
  const { go } = useNavigation();
  const asked = useParam('alertListId');
  const [opened, setOpen] = useState<AlertListView | null>(null);
  const drill = useTranslation('callDrill').t;
  const { value, isLoading } = useQueryOf('alertList.all', { superseded: true });
  const actions = useAlertListActions();
  const run = useRunCommand();
  const all = value?.lists ?? [];
  const lists = all.filter(({ superseded }) => !superseded);
  const superseded = all.filter((list) => list.superseded);
  const open = opened ?? lists.find(({ id }) => id === asked) ?? null;
  const rows = useRows({});
  useScreen({ keys: [{ keys: 'Enter', does: t('keys.open') }] });
  return (
    <div className={styles.page} data-pane="page">
      <div className={styles.doorActs}>
        <PrimaryButton
          onClick={() => {
            run('alertList.add');
          }}
        >
          {t('add')}
        </PrimaryButton>
        {lists.length > 0 && (
          <QuietButton
            onClick={() => {
              run('callDrill.start');
            }}
          >
            {drill('start')}
          </QuietButton>
        )}
      </div>
      {actions.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={actions.problem} />
        </div>
      )}
      {lists.length === 0 && !isLoading && <EmptyState example={t('emptyExample')}>{t('empty')}</EmptyState>}
      {lists.length > 0 && (
        <Ledger kind="table" columns={columns} label={t('page')} onFocus={rows.onFocus} onKeyDown={rows.onKeyDown}>
          <LedgerHead
            titles={{
              level: t('column.level'),
              title: t('column.title'),
              members: t('column.members'),
              changed: t('column.changed'),
            }}
          />
          {lists.map((list) => (
            <AlertListRow key={list.id} list={list} lists={lists} onOpen={setOpen} />
          ))}
        </Ledger>
      )}
      {superseded.length > 0 && (
        <section aria-label={t('supersededTitle')}>
          <SectionHead onRule>{t('supersededTitle')}</SectionHead>
          <Ledger kind="list" columns={columns} label={t('supersededTitle')}>
            {superseded.map((list) => (
              <LedgerRow key={list.id}>
                <LedgerCell column="level">{list.level === null ? t('allLevels') : list.level}</LedgerCell>
                <LedgerCell column="title" className={styles.gone}>
                  {list.title}
                </LedgerCell>
                <LedgerCell column="members">{t('members', { count: list.members.length })}</LedgerCell>
                <LedgerCell column="changed">
                  <PlainButton
                    size="small"
                    onClick={() => {
                      actions.reinstate(list);
                    }}
                  >
                    {t('reinstate')}
                  </PlainButton>
                </LedgerCell>
              </LedgerRow>
            ))}
          </Ledger>
        </section>
      )}
      <DrillSection />
      {open !== null && (
        <AlertListPanel
          key={open.id}
          list={open}
          onSupersede={actions.supersede}
          onClose={() => {
            setOpen(null);
            if (asked !== '') go('alertLists');
          }}
        />
      )}
    </div>
  );
}
