import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton, PrimaryButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerCell, LedgerHead, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { RowButton } from '../../ui/RowButton.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { NoticeRulePanel } from './NoticeRulePanel.tsx';
import { useRetireRule, type NoticeRuleView } from './useNoticeActions.ts';
import { useWhenText } from './useWhenText.ts';
import styles from './Notices.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'within', width: 72, kind: 'meta', end: true }],
  right: [
    { name: 'recipient', width: 'rest', kind: 'words' },
    { name: 'when', width: 312, kind: 'meta' },
    { name: 'by', width: 200, kind: 'meta', from: 'medium' },
  ],
};

/** The notice matrix: whom the municipality tells of what, within how long, and who sees to it. */
export function NoticeRulesPage() {
  const { t } = useTranslation('notice');
  const whenText = useWhenText();
  const run = useRunCommand();
  const { value, isLoading } = useQueryOf('noticeRule.all', { retired: true });
  const { problem, setRetired } = useRetireRule();
  const [open, setOpen] = useState<NoticeRuleView | null>(null);
  const rules = value?.rules ?? [];
  const used = rules.filter(({ retired }) => !retired);
  const out = rules.filter(({ retired }) => retired);
  const rows = useRows({});
  useScreen({ keys: [{ keys: 'Enter', does: t('keys.open') }] });
  return (
    <div className={styles.page} data-pane="page">
      <div className={styles.door}>
        <p className={styles.lead}>{t('lead')}</p>
        <PrimaryButton onClick={() => run('noticeRule.add')}>{t('add')}</PrimaryButton>
      </div>
      {problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={problem} />
        </div>
      )}
      {used.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      {used.length > 0 && (
        <Ledger kind="table" columns={columns} label={t('page')} {...rows}>
          <LedgerHead
            titles={{
              within: t('column.within'),
              recipient: t('column.recipient'),
              when: t('column.when'),
              by: t('column.by'),
            }}
          />
          {used.map((rule) => (
            <LedgerRow key={rule.id}>
              <LedgerCell column="within">
                {rule.withinMinutes === 0 ? t('atOnce') : t('minutes', { count: rule.withinMinutes })}
              </LedgerCell>
              <LedgerCell column="recipient">
                <RowButton
                  row={rule.id}
                  onClick={() => {
                    setOpen(rule);
                  }}
                >
                  {rule.recipient.label}
                </RowButton>
              </LedgerCell>
              <LedgerCell column="when">{whenText(rule)}</LedgerCell>
              <LedgerCell column="by">{rule.by?.label ?? t('anybody')}</LedgerCell>
            </LedgerRow>
          ))}
        </Ledger>
      )}
      {out.length > 0 && (
        <section aria-label={t('retiredTitle')}>
          <SectionHead onRule>{t('retiredTitle')}</SectionHead>
          <Ledger kind="list" columns={columns} label={t('retiredTitle')}>
            {out.map((rule) => (
              <LedgerRow key={rule.id}>
                <LedgerCell column="recipient">
                  <del>{rule.recipient.label}</del>
                </LedgerCell>
                <LedgerCell column="when">{whenText(rule)}</LedgerCell>
                <LedgerCell column="by">
                  <PlainButton
                    size="small"
                    data-row={rule.id}
                    onClick={() => {
                      setRetired(rule, false);
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
      {open !== null && (
        <NoticeRulePanel
          key={open.id}
          rule={open}
          onRetire={() => {
            setRetired(open, true);
            setOpen(null);
          }}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </div>
  );
}
