import { useTranslation } from 'react-i18next';
import { unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { useFormats } from '../../text/i18n.ts';
import { useMinute } from '../../ui/clock.ts';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { RowButton } from '../../ui/RowButton.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { AblePerson, ResourceView } from './resourceForm.ts';
import styles from './Resources.module.css';

/** How long ago somebody saw it, and that the word wears. */
function Seen({ on, trust }: { readonly on: string | null; readonly trust: ResourceView['trust'] }) {
  const { t } = useTranslation('resource');
  const formats = useFormats();
  const now = useMinute();
  if (on === null) return t('never');
  return (
    <>
      {formats.span(unixMsOf(now) - unixMsOf(`${on}T00:00:00.000Z` as Instant))}
      {(trust === 'wearing' || trust === 'old') && <span className={styles.second}>{t(`trust.${trust}`)}</span>}
    </>
  );
}

/** One resource: how long ago it was seen, what and where, how much, whom to ring, and what is not in order. */
export function ResourceRow({ resource, onOpen }: { readonly resource: ResourceView; readonly onOpen: () => void }) {
  const { t } = useTranslation('resource');
  const { t: helper } = useTranslation('helper');
  const formats = useFormats();
  const { id, name, kind, party, place, capacity, contact, number, owner, endsOn, verifiedOn, trust, flags, removed } = resource;
  const isEnding = flags.includes('expired') || flags.includes('ending');
  const about = [
    party === null ? t(`kind.${kind}`) : helper(`kinds.${party}`),
    place,
    endsOn !== null && !isEnding ? t('until', { date: formats.calendarDay(endsOn) }) : '',
    owner === null ? '' : t('ownedBy', { name: owner.label }),
  ];
  const isDoubtful = flags.some((flag) => flag !== 'ending');
  return (
    <LedgerRow isTall {...(isDoubtful && !removed ? { mark: <RuleMark kind="exception" /> } : {})}>
      <LedgerCell column="seen">
        <Seen on={verifiedOn} trust={trust} />
      </LedgerCell>
      <LedgerCell column="name">
        <RowButton row={id} onClick={onOpen}>
          <span className={removed ? styles.gone : styles.name}>{name}</span>
          <span className={styles.second}>{about.filter((part) => part !== '').join(' · ')}</span>
        </RowButton>
      </LedgerCell>
      <LedgerCell column="capacity">{capacity}</LedgerCell>
      <LedgerCell column="contact">
        {contact === null ? <span className={styles.second}>{t('noContact')}</span> : contact.label}
        {number !== null && <span className={styles.second}>{formats.phone(number)}</span>}
      </LedgerCell>
      <LedgerCell column="state">
        {!removed &&
          flags.map((flag) => (
            <span key={flag} className={styles.flag}>
              <Tag level="warning">{t(`flag.${flag}`, { date: endsOn === null ? '' : formats.calendarDay(endsOn) })}</Tag>
            </span>
          ))}
      </LedgerCell>
    </LedgerRow>
  );
}

/** Somebody by what they can do or speak; how old the word about the number is stands where a thing's does. */
export function PersonRow({ person, onOpen }: { readonly person: AblePerson; readonly onOpen: () => void }) {
  const { t } = useTranslation('resource');
  const formats = useFormats();
  const { id, name, position, organisation, competences, languages, number, verifiedOn, trust } = person;
  return (
    <LedgerRow isTall>
      <LedgerCell column="seen">
        <Seen on={verifiedOn} trust={trust} />
      </LedgerCell>
      <LedgerCell column="name">
        <RowButton row={id} onClick={onOpen}>
          <span className={styles.name}>{name}</span>
          <span className={styles.second}>{[position, organisation].filter((part) => part !== null).join(' · ')}</span>
        </RowButton>
      </LedgerCell>
      <LedgerCell column="able">
        {competences.join(', ')}
        {languages.length > 0 && <span className={styles.second}>{t('speaks', { languages: languages.join(', ') })}</span>}
      </LedgerCell>
      <LedgerCell column="contact">
        {number === null ? <span className={styles.second}>{t('noContact')}</span> : formats.phone(number)}
      </LedgerCell>
    </LedgerRow>
  );
}
