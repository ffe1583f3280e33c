import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import styles from './StaffCare.module.css';

/** Whom anybody can call. Reading this page and calling leave no trace anywhere. */
export function PeerSupportPage() {
  const { t } = useTranslation('staffCare');
  const formats = useFormats();
  const offerUndo = useUndo();
  const { rights } = useSeat();
  const { value, isLoading } = useQueryOf('peerSupport.contacts', {});
  const people = useQueryOf('contact.people', {}).value?.people ?? [];
  const name = useCommand('peerSupport.name');
  const [person, setPerson] = useState<string | null>(null);
  const contacts = value?.contacts ?? [];
  const named = contacts.map(({ id }) => id);
  const mayName = rights.includes('coordinator') || rights.includes('administrator');
  const say = async (next: Id<'contact'>[]): Promise<void> => {
    if (!(await name.run({ contacts: next })).ok) return;
    setPerson(null);
    offerUndo({ text: t('peer.changed'), undo: () => name.run({ contacts: named }) });
  };
  return (
    <div className={styles.page} data-pane="page">
      <SectionHead onRule>{t('peer.page')}</SectionHead>
      <p className={styles.words}>{t('peer.lead')}</p>
      {name.state.kind === 'refused' && (
        <div className={styles.words}>
          <InlineProblem problem={name.state.refusal} />
        </div>
      )}
      {contacts.length === 0 && !isLoading && <EmptyState example={t('peer.example')}>{t('peer.empty')}</EmptyState>}
      <ul className={styles.peers} aria-label={t('peer.page')}>
        {contacts.map((contact) => (
          <li key={contact.id}>
            <strong>{contact.name ?? contact.initials}</strong>
            <span>{[contact.position, contact.languages.join(', ')].filter(Boolean).join(' · ')}</span>
            <span className={styles.number}>
              {[contact.mobile, contact.phone].flatMap((number) => (number === null ? [] : [formats.phone(number)])).join(' / ')}
            </span>
            {mayName && (
              <PlainButton
                size="small"
                aria-label={`${t('takeOff')}: ${contact.name ?? contact.initials}`}
                onClick={() => void say(named.filter((id) => id !== contact.id))}
              >
                {t('takeOff')}
              </PlainButton>
            )}
          </li>
        ))}
      </ul>
      {mayName && (
        <Form onRule label={t('peer.add')} onSubmit={() => void (person !== null && say([...named, asId(person)]))}>
          <PickField
            label={t('peer.add')}
            value={person}
            onChange={setPerson}
            choices={people.filter(({ id }) => !named.includes(id)).map((one) => ({ value: one.id, label: one.name }))}
            nothingFound={t('noName')}
          />
          <FormButtons>
            <QuietButton onClick={() => void (person !== null && say([...named, asId(person)]))}>{t('peer.save')}</QuietButton>
          </FormButtons>
        </Form>
      )}
    </div>
  );
}
