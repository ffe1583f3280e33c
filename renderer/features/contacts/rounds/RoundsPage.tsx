import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../../api/useQueryOf.ts';
import { useFormats } from '../../../text/i18n.ts';
import { PrimaryButton } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useRunCommand } from '../../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../../ui/ledgerTracks.ts';
import { useNavigation } from '../../../ui/Navigation.tsx';
import { RowButton } from '../../../ui/RowButton.tsx';
import { RuleMark } from '../../../ui/RuleMark.tsx';
import { useScreen } from '../../../ui/screen.tsx';
import { SectionHead } from '../../../ui/SectionHead.tsx';
import { useRows } from '../../../ui/useRows.ts';
import { PeopleTabs } from '../PeopleTabs.tsx';
import { useRoundTitle } from './useRoundTitle.ts';
import styles from './Rounds.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'share', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'figures', width: 400, kind: 'meta', from: 'medium' },
    { name: 'due', width: 208, kind: 'meta', end: true },
  ],
};

/** Rounds in which people confirm their numbers: those that wait for answers first. */
export function RoundsPage() {
  const { t } = useTranslation('numberRound');
  const formats = useFormats();
  const { go } = useNavigation();
  const run = useRunCommand();
  const title = useRoundTitle();
  const { value, isLoading } = useQueryOf('numberRound.all', {});
  const rows = useRows({});
  const rounds = value?.rounds ?? [];
  useScreen({ title: t('page') });
  return (
    <div className={styles.page} data-pane="page">
      <PeopleTabs>
        <PrimaryButton
          onClick={() => {
            run('numberRound.start');
          }}
        >
          {t('start')}
        </PrimaryButton>
      </PeopleTabs>
      {rounds.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      {(['open', 'closed'] as const).map((group) => {
        const shown = rounds.filter(({ closedAt }) => (closedAt === null) === (group === 'open'));
        if (shown.length === 0) return null;
        return (
          <section key={group} aria-label={t(group)}>
            <SectionHead onRule>{t(group)}</SectionHead>
            <Ledger kind="list" columns={columns} label={t(group)} onFocus={rows.onFocus} onKeyDown={rows.onKeyDown}>
              {shown.map((round) => {
                const { id, figures, isOverdue, dueOn, closedAt } = round;
                const due = formats.calendarDay(dueOn);
                return (
                  <LedgerRow key={id} isTall {...(isOverdue ? { mark: <RuleMark kind="exception" /> } : {})}>
                    <LedgerCell column="share">{`${String(figures.people - figures.open)}/${String(figures.people)}`}</LedgerCell>
                    <LedgerCell column="title">
                      <RowButton
                        row={id}
                        onClick={() => {
                          go('numberRound', { roundId: id });
                        }}
                      >
                        <span className={styles.name}>{title(round)}</span>
                        <span className={styles.second}>
                          {t('answered', { answered: figures.people - figures.open, people: figures.people })}
                        </span>
                      </RowButton>
                    </LedgerCell>
                    <LedgerCell column="figures">{t('figures', { ...figures })}</LedgerCell>
                    <LedgerCell column="due">
                      {closedAt !== null
                        ? t('closedOn', { date: formats.date(closedAt) })
                        : t(isOverdue ? 'overdue' : 'due', { date: due })}
                    </LedgerCell>
                  </LedgerRow>
                );
              })}
            </Ledger>
          </section>
        );
      })}
    </div>
  );
}
