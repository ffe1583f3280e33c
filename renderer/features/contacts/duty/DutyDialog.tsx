import { useState } from 'react';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { useTranslation } from 'react-i18next';
import { dutyKinds, type DutyKind } from '../../../../shared/domain/duty/duty.ts';
import { asId } from '../../../../shared/kernel/ids.ts';
import type { Instant } from '../../../../shared/kernel/time.ts';
import { useCommand } from '../../../api/useCommand.ts';
import { useQueryOf } from '../../../api/useQueryOf.ts';
import { ChoiceField } from '../../../ui/Field.tsx';
import { FieldPair } from '../../../ui/Form.tsx';
import { PickField } from '../../../ui/PickField.tsx';
import { MomentField } from '../../../ui/TimeField.tsx';
import { useUndo } from '../../../ui/Undo.tsx';

interface DutyDialogProps {
  /** The period that is being tested is what is meant first. */
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly onClose: () => void;
}

/** Who is on duty or away, and for how long. */
export function DutyDialog({ from: first, to: last, onClose }: DutyDialogProps) {
  const { t } = useTranslation('duty');
  const offerUndo = useUndo();
  const enter = useCommand('duty.enter');
  const remove = useCommand('duty.remove');
  const people = useQueryOf('contact.people', {}).value?.people ?? [];
  const roles = useQueryOf('role.all', {}).value?.roles ?? [];
  const [person, setPerson] = useState<string | null>(null);
  const [kind, setKind] = useState<DutyKind>('duty');
  const [roleId, setRoleId] = useState('');
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(last);
  const save = async (): Promise<void> => {
    if (person === null || from === null || to === null) return;
    const inRole = roleId === '' ? {} : { roleId: asId<'role'>(roleId) };
    const answer = await enter.run({ person: asId(person), kind, from, to, ...inRole });
    if (!answer.ok) return;
    const { dutyId } = answer.value;
    const name = people.find(({ id }) => id === person)?.name ?? '';
    onClose();
    offerUndo({ text: t('entered', { name }), undo: () => remove.run({ dutyId }) });
  };
  return (
    <FormDialog
      title={t('add')}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={enter.state}
    >
      <PickField
        label={t('person')}
        value={person}
        onChange={setPerson}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        nothingFound={t('noName')}
        isRequired
      />
      <ChoiceField
        label={t('kind')}
        value={kind}
        onChange={setKind}
        choices={dutyKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <ChoiceField
        label={t('role')}
        value={roleId}
        onChange={setRoleId}
        choices={[{ value: '', label: t('everyRole') }, ...roles.map(({ id, title }) => ({ value: id, label: title }))]}
      />
      <FieldPair>
        <MomentField label={t('from')} value={from} onChange={setFrom} isRequired />
        <MomentField label={t('to')} value={to} onChange={setTo} isRequired />
      </FieldPair>
    </FormDialog>
  );
}
