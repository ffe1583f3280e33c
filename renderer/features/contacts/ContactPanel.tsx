import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { SidePanel } from '../../ui/Panel.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { ContactFields } from './ContactFields.tsx';
import { EMPTY_FORM, formOf } from './contactForm.ts';
import { ContactHistory } from './ContactHistory.tsx';
import { ContactRights } from './ContactRights.tsx';
import { useContactActions } from './useContactActions.ts';
import styles from './People.module.css';

interface ContactPanelProps {
  /** Null for somebody new. */
  readonly contactId: Id<'contact'> | null;
  readonly onClose: () => void;
}

/** Everything about one person beside the register: fields, number, rights, roles, history. */
export function ContactPanel({ contactId, onClose }: ContactPanelProps) {
  const { t } = useTranslation('contact');
  const formats = useFormats();
  const actions = useContactActions();
  const { value } = useQueryOf(
    'contact.one',
    { contactId: contactId ?? asId<'contact'>('') },
    { isEnabled: contactId !== null },
  );
  if (contactId === null) {
    return <ContactFields title={t('add')} contactId={null} start={EMPTY_FORM} name="" onClose={onClose} />;
  }
  const contact = value?.contact ?? null;
  if (contact === null) return <SidePanel isOpen title="" onClose={onClose}>{null}</SidePanel>;
  const { name, confirmedOn, roles, removed } = contact;
  return (
    <ContactFields
      title={name}
      contactId={contactId}
      start={formOf(contact, formats.phone)}
      name={name}
      onClose={onClose}
      leading={
        <QuietButton
          onClick={() => {
            (removed ? actions.restore : actions.remove)(contact);
            onClose();
          }}
        >
          {removed ? t('restore') : t('remove')}
        </QuietButton>
      }
      numbers={
        <div className={styles.facts}>
          <span className={styles.second}>
            {confirmedOn === null ? t('confirmedNever') : t('confirmedOn', { day: formats.calendarDay(confirmedOn) })}
          </span>
          <QuietButton
            size="small"
            onClick={() => {
              actions.confirm(contact);
            }}
          >
            {t('confirmToday')}
          </QuietButton>
        </div>
      }
    >
      {roles.length > 0 && (
        <div className={styles.section}>
          <SectionHead level={3}>{t('rolesTitle')}</SectionHead>
          <ul className={styles.history}>
            {roles.map(({ roleId, title, place }) => (
              <li key={roleId}>
                {title}, {place === 0 ? t('placeHolder') : t('place', { place })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {!removed && <ContactRights contact={contact} />}
      <AboutObject kind="contact" id={contactId} />
      <ContactHistory history={value?.history ?? []} />
    </ContactFields>
  );
}
