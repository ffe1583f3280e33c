import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindContacts } from '../api/useFindContacts.ts';
import { FindField } from '../ui/FindField.tsx';
import { moved, Ordered } from '../ui/Ordered.tsx';
import styles from './Objects.module.css';

export interface ChosenPerson {
  readonly id: string;
  readonly name: string;
}

interface PeopleFieldProps {
  readonly label: string;
  readonly people: readonly ChosenPerson[];
  readonly onChange: (people: readonly ChosenPerson[]) => void;
  /** One at most: the next takes the place of the last. */
  readonly isSingle?: boolean;
}

/** People of the register, found by name, number or sector, in an order: that they step in, where it means something. */
export function PeopleField({ label, people, onChange, isSingle = false }: PeopleFieldProps) {
  const { t } = useTranslation('contact');
  const [text, setText] = useState('');
  const found = useFindContacts(text).filter(({ id }) => people.every((one) => one.id !== id));
  const pick = (id: string): void => {
    const person = found.find((one) => one.id === id);
    if (person === undefined) return;
    const chosen = { id: person.id, name: person.name };
    onChange(isSingle ? [chosen] : [...people, chosen]);
  };
  return (
    <div className={styles.people}>
      <FindField
        label={label}
        placeholder={t('role.find')}
        nothingFound={t('role.nothingFound')}
        choices={found.map(({ id, name, position }) => ({
          value: id,
          label: position === null ? name : `${name}, ${position}`,
        }))}
        onSearch={setText}
        onPick={pick}
      />
      <Ordered
        label={label}
        items={people.map(({ id, name }) => ({ key: id, label: name, content: name }))}
        onMove={(from, to) => {
          onChange(moved(people, from, to));
        }}
        onRemove={(at) => {
          onChange(people.filter((_, place) => place !== at));
        }}
        say={{
          up: (name) => t('role.up', { name }),
          down: (name) => t('role.down', { name }),
          remove: (name) => t('role.takeAway', { name }),
        }}
        none={isSingle ? t('role.nobody') : t('role.none')}
        isSingle={isSingle}
      />
    </div>
  );
}
