import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindContacts } from '../../api/useFindContacts.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { moved, Ordered } from '../../ui/Ordered.tsx';
import type { Member } from './member.ts';
import styles from './Alerting.module.css';

interface MembersFieldProps {
  readonly members: readonly Member[];
  readonly onChange: (members: readonly Member[]) => void;
}

/** Who is called, in order: persons by name, or roles that mean whoever fills them that night. */
export function MembersField({ members, onChange }: MembersFieldProps) {
  const { t } = useTranslation('alerting');
  const [text, setText] = useState('');
  const contacts = useFindContacts(text);
  const roles = useQueryOf('role.all', {}).value?.roles ?? [];
  const typed = text.trim().toLocaleLowerCase('nb');
  const taken = new Set(members.map(({ id }) => id));
  const found = [
    ...roles
      .filter(({ id, title }) => !taken.has(id) && title.toLocaleLowerCase('nb').includes(typed))
      .map(({ id, title, holder, deputies, acting }) => {
        const person = [holder, ...deputies].find((one) => one?.id === acting);
        return { kind: 'role' as const, id, label: title, now: person?.name ?? null };
      }),
    ...contacts
      .filter(({ id }) => !taken.has(id))
      .map(({ id, name }) => ({ kind: 'contact' as const, id, label: name, now: null })),
  ];
  const shown = (one: (typeof found)[number]): string => {
    if (one.kind === 'contact') return one.label;
    return `${one.label} – ${one.now === null ? t('field.roleNobody') : t('field.roleNow', { name: one.now })}`;
  };
  const replace = (at: number, member: Member): void => {
    onChange(members.map((one, place) => (place === at ? member : one)));
  };
  return (
    <div className={styles.members}>
      <FindField
        label={t('field.members')}
        placeholder={t('field.find')}
        nothingFound={t('field.nothingFound')}
        choices={found.map((one) => ({ value: one.id, label: shown(one) }))}
        onSearch={setText}
        onPick={(id) => {
          const chosen = found.find((one) => one.id === id);
          const group = members.at(-1)?.group ?? '';
          if (chosen !== undefined) onChange([...members, { ...chosen, group, deputy: null }]);
        }}
      />
      <Ordered
        label={t('field.members')}
        items={members.map((member, at) => ({
          key: member.id,
          label: member.label ?? t('field.gone'),
          content: (
            <MemberContent
              member={member}
              onChange={(next) => {
                replace(at, next);
              }}
            />
          ),
        }))}
        onMove={(from, to) => {
          onChange(moved(members, from, to));
        }}
        onRemove={(at) => {
          onChange(members.filter((_, place) => place !== at));
        }}
        say={{
          up: (name) => t('field.up', { name }),
          down: (name) => t('field.down', { name }),
          remove: (name) => t('field.takeAway', { name }),
        }}
        none={t('field.none')}
      />
    </div>
  );
}

/** A member; group and deputy unfold, for most have neither. */
function MemberContent({ member, onChange }: { readonly member: Member; readonly onChange: (member: Member) => void }) {
  const { t } = useTranslation('alerting');
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const found = useFindContacts(text).filter(({ id }) => id !== member.id);
  const parts = [
    member.kind === 'role' ? (member.now === null ? t('field.roleNobody') : t('field.roleNow', { name: member.now })) : null,
    member.group === '' ? null : `${t('field.group')}: ${member.group}`,
    member.deputy === null ? null : `${t('field.deputy')}: ${member.deputy.name}`,
  ].filter((part) => part !== null);
  return (
    <>
      <div className={styles.memberLine}>
        <span className={styles.name}>{member.label ?? t('field.gone')}</span>
        <PlainButton
          size="small"
          aria-expanded={isOpen}
          aria-label={t('field.moreOf', { name: member.label ?? t('field.gone') })}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {t('field.more')}
        </PlainButton>
      </div>
      {parts.length > 0 && <span className={styles.second}>{parts.join(', ')}</span>}
      {isOpen && (
        <FieldPair>
          <TextField
            label={t('field.group')}
            value={member.group}
            onChange={(group) => {
              onChange({ ...member, group });
            }}
            maxLength={200}
          />
          <FindField
            label={t('field.deputy')}
            placeholder={member.deputy?.name ?? t('field.find')}
            nothingFound={t('field.nothingFound')}
            choices={found.map(({ id, name }) => ({ value: id, label: name }))}
            onSearch={setText}
            onPick={(id) => {
              const person = found.find((one) => one.id === id);
              onChange({ ...member, deputy: person === undefined ? null : { id: person.id, name: person.name } });
            }}
          />
          {member.deputy !== null && (
            <PlainButton
              size="small"
              onClick={() => {
                onChange({ ...member, deputy: null });
              }}
            >
              {t('field.takeAway', { name: member.deputy.name })}
            </PlainButton>
          )}
        </FieldPair>
      )}
    </>
  );
}
