import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { unixMsOf } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { useFormats } from '../../text/i18n.ts';
import { startOfDay } from '../../text/readTime.ts';
import { PlainButton, PrimaryButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { RowButton } from '../../ui/RowButton.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { useUndo } from '../../ui/Undo.tsx';
import { DecideDialog } from './DecideDialog.tsx';
import { RegisterDialog } from './RegisterDialog.tsx';
import { UpwardTabs } from './UpwardTabs.tsx';
import styles from './Upward.module.css';

export type UnownedTask = QueryOutput<'unownedTask.all'>['tasks'][number];

const columns: LedgerColumns = {
  left: [{ name: 'age', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'acts', width: 248, end: true },
  ],
};

/** Tasks in no-man's land, with their age, until the leader who was named says whose they are. */
export function UnownedPage() {
  const { t } = useTranslation('upward');
  const { value, isLoading } = useQueryOf('unownedTask.all', {});
  const [isRegistering, setIsRegistering] = useState(false);
  const [deciding, setDeciding] = useState<UnownedTask | null>(null);
  const tasks = value?.tasks ?? [];
  const keys = useRows({});
  useScreen({ title: t('unownedPage') });
  return (
    <div className={styles.page}>
      <UpwardTabs>
        <PrimaryButton
          onClick={() => {
            setIsRegistering(true);
          }}
        >
          {t('unowned.register')}
        </PrimaryButton>
      </UpwardTabs>
      {tasks.length === 0 && !isLoading && <EmptyState example={t('unowned.example')}>{t('unowned.empty')}</EmptyState>}
      {(['undecided', 'decided'] as const).map((group) => {
        const shown = tasks.filter(({ decided }) => (decided !== null) === (group === 'decided'));
        if (shown.length === 0) return null;
        return (
          <section key={group} aria-label={t(`unowned.${group}`)}>
            <SectionHead onRule>{t(`unowned.${group}`)}</SectionHead>
            <Ledger kind="list" columns={columns} label={t(`unowned.${group}`)} {...keys}>
              {shown.map((task) => (
                <TaskRow key={task.id} task={task} onDecide={setDeciding} />
              ))}
            </Ledger>
          </section>
        );
      })}
      {isRegistering && (
        <RegisterDialog
          onClose={() => {
            setIsRegistering(false);
          }}
        />
      )}
      {deciding !== null && (
        <DecideDialog
          task={deciding}
          onClose={() => {
            setDeciding(null);
          }}
        />
      )}
    </div>
  );
}

function TaskRow({ task, onDecide }: { readonly task: UnownedTask; readonly onDecide: (task: UnownedTask) => void }) {
  const { t } = useTranslation('upward');
  const formats = useFormats();
  const now = useMinute();
  const offerUndo = useUndo();
  const me = useSeat().person;
  const withdraw = useCommand('unownedTask.withdraw');
  const restore = useCommand('unownedTask.restore');
  const reopen = useCommand('unownedTask.reopen');
  const { id: unownedTaskId, text, sectors, decider, deciders, decideBy, overdue, registeredAt, decided } = task;
  const isMine = me !== null && deciders.includes(me);
  const age = formats.span(unixMsOf(now) - unixMsOf(registeredAt));
  const mark = decided !== null ? 'done' : overdue ? 'exception' : null;
  return (
    <LedgerRow isTall {...(mark === null ? {} : { mark: <RuleMark kind={mark} /> })}>
      <LedgerCell column="age">{age}</LedgerCell>
      <LedgerCell column="text">
        <RowButton row={unownedTaskId}>{text}</RowButton>
        <span className={styles.under}>
          {[
            t('unowned.between', { sectors: sectors.join(', ') }),
            t('unowned.decides', { name: decider.label, date: formats.date(startOfDay(decideBy)) }),
            ...(overdue ? [t('unowned.overdue')] : []),
          ].join(' · ')}
        </span>
        {decided !== null && (
          <span className={styles.answer}>
            <strong>{decided.owner === null ? t('unowned.nobody') : t('unowned.owns', { name: decided.owner.label })}</strong>{' '}
            {t('unowned.because', { reason: decided.reason })}
          </span>
        )}
      </LedgerCell>
      <LedgerCell column="acts" className={styles.acts}>
        {decided === null && isMine && (
          <PlainButton
            size="small"
            onClick={() => {
              onDecide(task);
            }}
          >
            {t('unowned.decide')}
          </PlainButton>
        )}
        {decided === null && !isMine && <span className={styles.under}>{t('unowned.notYours', { name: decider.label })}</span>}
        {decided === null && (
          <PlainButton
            size="small"
            onClick={() => {
              void withdraw.run({ unownedTaskId }).then((answer) => {
                if (answer.ok) offerUndo({ text: t('unowned.removed'), undo: () => restore.run({ unownedTaskId }) });
              });
            }}
          >
            {t('unowned.remove')}
          </PlainButton>
        )}
        {decided !== null && (
          <PlainButton
            size="small"
            onClick={() => {
              void reopen.run({ unownedTaskId });
            }}
          >
            {t('unowned.reopen')}
          </PlainButton>
        )}
      </LedgerCell>
    </LedgerRow>
  );
}
