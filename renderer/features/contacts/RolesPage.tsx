import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton, PrimaryButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerCell, LedgerHead, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useNavigation, useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { PeopleTabs } from './PeopleTabs.tsx';
import { RolePanel } from './RolePanel.tsx';
import { RoleRow } from './RoleRow.tsx';
import { chainOf, useRoleActions, type RoleView } from './useRoleActions.ts';
import styles from './People.module.css';

const columns: LedgerColumns = {
  left: [],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'acting', width: 248 },
    { name: 'deputies', width: 224, kind: 'meta', from: 'medium' },
    { name: 'acts', width: 176, end: true },
  ],
};

/** Who fills which role now, who steps in, and what is missing. One key moves a role on. */
export function RolesPage() {
  const { t } = useTranslation('contact');
  const { go } = useNavigation();
  const asked = useParam('roleId');
  const [opened, setOpen] = useState<RoleView | null>(null);
  const { value, isLoading } = useQueryOf('role.all', { retired: true });
  const actions = useRoleActions();
  const run = useRunCommand();
  const all = value?.roles ?? [];
  const roles = all.filter(({ retired }) => !retired);
  const retired = all.filter((role) => role.retired);
  const open = opened ?? roles.find(({ id }) => id === asked) ?? null;
  const on = (act: (role: RoleView) => void) => (id: string) => {
    const role = roles.find((one) => one.id === id);
    if (role !== undefined) act(role);
  };
  const rows = useRows({
    'role.unavailable': on(actions.markOut),
    'role.available': on((role) => {
      const out = chainOf(role).find(({ unavailable }) => unavailable !== null);
      if (out !== undefined) actions.markBack(out, role);
    }),
  });
  useScreen({
    title: t('page'),
    keys: [
      { keys: 'Enter', does: t('role.keys.open') },
      { keys: 'U', does: t('role.keys.unavailable') },
      { keys: 'T', does: t('role.keys.available') },
    ],
  });
  return (
    <div className={styles.page} data-pane="page">
      <PeopleTabs>
        <PrimaryButton
          onClick={() => {
            run('role.add');
          }}
        >
          {t('role.add')}
        </PrimaryButton>
      </PeopleTabs>
      {actions.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={actions.problem} />
        </div>
      )}
      {roles.length === 0 && !isLoading && <EmptyState example={t('role.emptyExample')}>{t('role.empty')}</EmptyState>}
      {roles.length > 0 && (
        <Ledger kind="table" columns={columns} label={t('roles')} onFocus={rows.onFocus} onKeyDown={rows.onKeyDown}>
          <LedgerHead
            titles={{
              title: t('role.column.title'),
              acting: t('role.column.acting'),
              deputies: t('role.column.deputies'),
            }}
          />
          {roles.map((role) => (
            <RoleRow key={role.id} role={role} actions={actions} onOpen={setOpen} />
          ))}
        </Ledger>
      )}
      {retired.length > 0 && (
        <section aria-label={t('role.retiredTitle')}>
          <SectionHead onRule>{t('role.retiredTitle')}</SectionHead>
          <Ledger kind="list" columns={columns} label={t('role.retiredTitle')}>
            {retired.map((role) => (
              <LedgerRow key={role.id}>
                <LedgerCell column="title">{role.title}</LedgerCell>
                <LedgerCell column="acts">
                  <PlainButton
                    size="small"
                    onClick={() => {
                      actions.reinstate(role);
                    }}
                  >
                    {t('role.reinstate')}
                  </PlainButton>
                </LedgerCell>
              </LedgerRow>
            ))}
          </Ledger>
        </section>
      )}
      {open !== null && (
        <RolePanel
          key={open.id}
          role={open}
          onRetire={actions.retire}
          onClose={() => {
            setOpen(null);
            if (asked !== '') go('roles');
          }}
        />
      )}
    </div>
  );
}
