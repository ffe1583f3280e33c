import { useTranslation } from 'react-i18next';
import { unixMsOf } from '../../../shared/kernel/time.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { RowButton } from '../../ui/RowButton.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import type { Answering } from './AnswerDialog.tsx';
import type { UpwardActs, UpwardItem } from './useUpwardActs.ts';
import styles from './Upward.module.css';

interface UpwardRowProps {
  readonly item: UpwardItem;
  readonly acts: UpwardActs;
  readonly onAsk: (answering: Answering) => void;
}

/** Nobody answered for so long: it stands out until somebody does. */
const SILENT_AFTER_MS = 14 * 24 * 60 * 60_000;

/** One item: how old it is, what it says, and how far it has come, with the words the sender gets back. */
export function UpwardRow({ item, acts, onAsk }: UpwardRowProps) {
  const { t } = useTranslation('upward');
  const formats = useFormats();
  const now = useMinute();
  const { id, text, sender, sentBy, receiver, about, state, sentAt, receivedAt, considered, decided } = item;
  const age = unixMsOf(now) - unixMsOf(sentAt);
  const isSilent = state === 'sent' && age > SILENT_AFTER_MS;
  const from = sender === '' ? (sentBy?.name ?? '') : sender;
  const mark = decided !== null ? 'done' : isSilent ? 'exception' : null;
  const steps = [
    t('sentOn', { date: formats.date(sentAt) }),
    ...(receivedAt === null ? [] : [`${t('state.received').toLocaleLowerCase('nb')} ${formats.date(receivedAt)}`]),
    ...(considered === null ? [] : [`${t('state.considered').toLocaleLowerCase('nb')} ${formats.date(considered.at)}`]),
  ];
  return (
    <LedgerRow isTall {...(mark === null ? {} : { mark: <RuleMark kind={mark} /> })}>
      <LedgerCell column="age">{formats.span(age)}</LedgerCell>
      <LedgerCell column="text">
        <RowButton row={id}>{text}</RowButton>
        <span className={styles.under}>
          {[from === '' ? null : t('from', { name: from }), t('to', { name: receiver.label }), ...steps].filter((part) => part !== null).join(' · ')}
          {about !== null && (
            <>
              {' · '}
              <PageLink page="deviation" params={{ deviationId: about.id }}>
                {t('ofDeviation', { number: about.number })}
              </PageLink>
            </>
          )}
        </span>
        {considered !== null && <span className={styles.answer}>{considered.note}</span>}
        {decided !== null && (
          <span className={styles.answer}>
            <strong>{t(`outcome.${decided.outcome}`)}:</strong> {decided.reason}
          </span>
        )}
      </LedgerCell>
      <LedgerCell column="state">
        {decided === null ? t(`state.${state}`) : t(`outcome.${decided.outcome}`)}
        {decided !== null && <span className={styles.under}>{[formats.date(decided.at), decided.by?.name ?? ''].join(' ')}</span>}
      </LedgerCell>
      <LedgerCell column="acts" className={styles.acts}>
        {state === 'sent' && (
          <PlainButton
            size="small"
            onClick={() => {
              acts.receive(item);
            }}
          >
            {t('receive')}
          </PlainButton>
        )}
        {state !== 'decided' && (
          <>
            <PlainButton
              size="small"
              onClick={() => {
                onAsk({ kind: 'consider', item });
              }}
            >
              {t('consider')}
            </PlainButton>
            <PlainButton
              size="small"
              onClick={() => {
                onAsk({ kind: 'decide', item });
              }}
            >
              {t('decide')}
            </PlainButton>
          </>
        )}
        {state === 'sent' && (
          <PlainButton
            size="small"
            onClick={() => {
              acts.withdraw(item);
            }}
          >
            {t('withdraw')}
          </PlainButton>
        )}
        {state === 'decided' && (
          <PlainButton
            size="small"
            onClick={() => {
              acts.stepBack(item);
            }}
          >
            {t('stepBack')}
          </PlainButton>
        )}
      </LedgerCell>
    </LedgerRow>
  );
}
