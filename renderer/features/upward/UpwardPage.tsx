import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { AnswerDialog, type Answering } from './AnswerDialog.tsx';
import { SendDialog } from './SendDialog.tsx';
import { UpwardRow } from './UpwardRow.tsx';
import { UpwardTabs } from './UpwardTabs.tsx';
import { useUpwardActs, type UpwardItem } from './useUpwardActs.ts';
import styles from './Upward.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'age', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'state', width: 152, kind: 'meta' },
    { name: 'acts', width: 304, end: true },
  ],
};

/** Everything that was sent upward, what is undecided first, the oldest first: age is what nobody can hide. */
export function UpwardPage() {
  const { t } = useTranslation('upward');
  const { value, isLoading } = useQueryOf('upward.all', {});
  const acts = useUpwardActs();
  const [isSending, setIsSending] = useState(false);
  const [answering, setAnswering] = useState<Answering | null>(null);
  const items = value?.items ?? [];
  const on = (act: (item: UpwardItem) => void) => (id: string) => {
    const item = items.find((one) => one.id === id);
    if (item !== undefined) act(item);
  };
  const ask = (kind: Answering['kind']) => (item: UpwardItem) => {
    if (item.state !== 'decided') setAnswering({ kind, item });
  };
  const rows = useRows({
    'upward.receive': on((item) => {
      if (item.state === 'sent') acts.receive(item);
    }),
    'upward.consider': on(ask('consider')),
    'upward.decide': on(ask('decide')),
    'upward.undo': on((item) => {
      if (item.state !== 'sent') acts.stepBack(item);
    }),
  });
  useScreen({
    title: t('page'),
    keys: [
      { keys: 'M', does: t('keys.receive') },
      { keys: 'V', does: t('keys.consider') },
      { keys: 'G', does: t('keys.decide') },
      { keys: 'A', does: t('keys.undo') },
    ],
  });
  return (
    <div className={styles.page}>
      <UpwardTabs>
        <PrimaryButton
          onClick={() => {
            setIsSending(true);
          }}
        >
          {t('send')}
        </PrimaryButton>
      </UpwardTabs>
      {acts.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={acts.problem} />
        </div>
      )}
      {items.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      {(['undecided', 'decided'] as const).map((group) => {
        const shown = items.filter(({ state }) => (state === 'decided') === (group === 'decided'));
        if (shown.length === 0) return null;
        return (
          <section key={group} aria-label={t(group)}>
            <SectionHead onRule>{t(group)}</SectionHead>
            <Ledger kind="list" columns={columns} label={t(group)} {...rows}>
              {shown.map((item) => (
                <UpwardRow key={item.id} item={item} acts={acts} onAsk={setAnswering} />
              ))}
            </Ledger>
          </section>
        );
      })}
      {isSending && (
        <SendDialog
          onClose={() => {
            setIsSending(false);
          }}
        />
      )}
      {answering !== null && (
        <AnswerDialog
          answering={answering}
          onClose={() => {
            setAnswering(null);
          }}
        />
      )}
    </div>
  );
}
