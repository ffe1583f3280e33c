import { useTranslation } from 'react-i18next';
import { roundAnswers, type RoundAnswer } from '../../../../shared/domain/numberRound/numberRound.ts';
import { useFormats } from '../../../text/i18n.ts';
import { useMinute } from '../../../ui/clock.ts';
import { LedgerCell, LedgerRow } from '../../../ui/Ledger.tsx';
import { RowButton } from '../../../ui/RowButton.tsx';
import { RuleMark } from '../../../ui/RuleMark.tsx';
import type { RoundPerson } from './useRoundActs.ts';
import styles from './Rounds.module.css';

interface RoundRowProps {
  readonly person: RoundPerson;
  /** The unit this row begins; null under the one before. */
  readonly heading: string | null;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  readonly onSay: (person: RoundPerson, answer: RoundAnswer) => void;
}

/** The keys as the commands declare them, shown on the buttons. */
const answerKeys = { confirmed: '1', changed: '2', gone: '3' } as const satisfies Record<RoundAnswer, string>;

/** One who is asked: the answer on the left, the numbers to compare with, the three answers at the end. */
export function RoundRow({ person, heading, isOpen, isOverdue, onSay }: RoundRowProps) {
  const { t } = useTranslation('numberRound');
  const formats = useFormats();
  const now = useMinute();
  const { contactId, name, position, mobile, phone, email, answer, answeredAt, answeredBy } = person;
  const numbers = [mobile, phone].filter((number) => number !== null);
  const about = [
    position,
    answeredAt === null ? null : `${formats.dateTimeShort(answeredAt, now)} ${answeredBy?.initials ?? ''}`.trim(),
  ].filter((part) => part !== null);
  const sign = answer !== null ? { mark: <RuleMark kind="done" /> } : isOverdue ? { mark: <RuleMark kind="exception" /> } : {};
  return (
    <>
      {heading !== null && (
        <h3 className={styles.group} role="presentation">
          {heading}
        </h3>
      )}
      <LedgerRow isTall {...sign}>
        <LedgerCell column="state">
          {answer !== null && t(`was.${answer}`)}
        </LedgerCell>
        <LedgerCell column="name">
          <RowButton row={contactId}>
            <span className={styles.name}>{name}</span>
            {about.length > 0 && <span className={styles.second}>{about.join(' · ')}</span>}
          </RowButton>
        </LedgerCell>
        <LedgerCell column="reach">
          {numbers.length === 0 && <span className={styles.second}>{t('noNumber')}</span>}
          {numbers.map((number) => (
            <span key={number} className={styles.number}>
              {formats.phone(number)}
            </span>
          ))}
          {email !== null && <span className={styles.second}>{email}</span>}
        </LedgerCell>
        <LedgerCell column="acts">
          <span className={styles.answers}>
            {roundAnswers.map((one) => (
              <button
                key={one}
                type="button"
                className={styles.answer}
                aria-pressed={answer === one}
                disabled={!isOpen || answer !== null}
                tabIndex={-1}
                onClick={() => {
                  onSay(person, one);
                }}
              >
                <span className={styles.key} aria-hidden="true">
                  {answerKeys[one]}
                </span>
                {t(`answer.${one}`)}
              </button>
            ))}
          </span>
        </LedgerCell>
      </LedgerRow>
    </>
  );
}
