import { useTranslation } from 'react-i18next';
import { unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { useFormats } from '../../text/i18n.ts';
import { useMinute } from '../../ui/clock.ts';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import type { ContactView } from './useContactActions.ts';
import styles from './People.module.css';

interface ContactRowProps {
  readonly contact: ContactView;
  /** Before this day a confirmation no longer counts. */
  readonly since: string;
  readonly onOpen: (contact: ContactView) => void;
}

/** One person: when the number was last known to work on the left, who and where on the right. */
export function ContactRow({ contact, since, onOpen }: ContactRowProps) {
  const { t } = useTranslation('contact');
  const formats = useFormats();
  const now = useMinute();
  const { confirmedOn, mobile, phone, roles, removed, unavailable } = contact;
  // A triangle for every stranger would hide the ones that matter: those whom the crisis team must reach.
  const mustHold = roles.length > 0 && !removed;
  const isDoubtful = mustHold && (confirmedOn === null || confirmedOn < since);
  const age =
    confirmedOn === null ? t('never') : formats.span(unixMsOf(now) - unixMsOf(`${confirmedOn}T12:00:00.000Z` as Instant));
  const numbers = [mobile, phone].filter((number) => number !== null);
  const main = roles[0];
  return (
    <LedgerRow isTall {...(isDoubtful ? { mark: <RuleMark kind="exception" /> } : {})}>
      <LedgerCell column="confirmed">{age}</LedgerCell>
      <LedgerCell column="name">
        <button
          type="button"
          className={styles.rowButton}
          data-row={contact.id}
          onClick={() => {
            onOpen(contact);
          }}
        >
          <span className={removed ? styles.gone : styles.name}>{contact.name}</span>
          <span className={styles.second}>
            {[
              removed ? t('removed') : null,
              unavailable === null ? null : t('out'),
              contact.position,
              contact.organisation,
            ]
              .filter((part) => part !== null)
              .join(', ')}
          </span>
        </button>
      </LedgerCell>
      <LedgerCell column="reach" className={styles.reach}>
        {numbers.length === 0 && <span className={styles.second}>{t('noNumber')}</span>}
        {numbers.map((number) => (
          <span key={number} className={styles.number}>
            {formats.phone(number)}
          </span>
        ))}
      </LedgerCell>
      <LedgerCell column="belongs">{[contact.sector, contact.unit].filter((part) => part !== null).join(', ')}</LedgerCell>
      <LedgerCell column="part">
        {main !== undefined && (
          <>
            {main.title}
            <span className={styles.second}>
              {main.place === 0 ? t('placeHolder') : t('place', { place: main.place })}
              {roles.length > 1 && `, +${String(roles.length - 1)}`}
            </span>
          </>
        )}
      </LedgerCell>
    </LedgerRow>
  );
}
