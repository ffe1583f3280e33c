import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindContacts } from '../../api/useFindContacts.ts';
import { FindField } from '../../ui/FindField.tsx';
import { moved, Ordered } from '../../ui/Ordered.tsx';
import type { FormPerson } from './exerciseForm.ts';

interface PeopleFieldProps {
  readonly label: string;
  readonly people: readonly FormPerson[];
  readonly onChange: (people: readonly FormPerson[]) => void;
}

/** People of the register, found by name, number or sector. */
export function PeopleField({ label, people, onChange }: PeopleFieldProps) {
  const { t } = useTranslation('contact');
  const [text, setText] = useState('');
  const found = useFindContacts(text).filter(({ id }) => people.every((one) => one.id !== id));
  return (
    <div>
      <FindField
        label={label}
        placeholder={t('role.find')}
        nothingFound={t('role.nothingFound')}
        choices={found.map(({ id, name, position }) => ({ value: id, label: position === null ? name : `${name}, ${position}` }))}
        onSearch={setText}
        onPick={(id) => {
          const person = found.find((one) => one.id === id);
          if (person !== undefined) onChange([...people, { id: person.id, name: person.name }]);
        }}
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
        none={t('role.none')}
      />
    </div>
  );
}
