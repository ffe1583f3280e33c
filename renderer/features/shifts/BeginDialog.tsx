import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';

/** Who comes on duty, as what, and since when. Who is enough. */
export function BeginDialog({ incidentId, onClose }: { readonly incidentId: Id<'incident'>; readonly onClose: () => void }) {
  const { t } = useTranslation('shift');
  const offerUndo = useUndo();
  const begin = useCommand('shift.begin');
  const end = useCommand('shift.end');
  const people = useQueryOf('contact.people', {}).value?.people ?? [];
  const roles = useQueryOf('role.all', { incidentId }).value?.roles ?? [];
  const [person, setPerson] = useState<string | null>(null);
  const [roleId, setRoleId] = useState<string | null>(null);
  const [beganAt, setBeganAt] = useState<Instant | null>(null);

  const save = async (): Promise<void> => {
    if (person === null) return;
    const answer = await begin.run({
      incidentId,
      person: asId(person),
      ...(roleId === null ? {} : { roleId: asId<'role'>(roleId) }),
      ...(beganAt === null ? {} : { beganAt }),
    });
    if (!answer.ok) return;
    const name = people.find(({ id }) => id === person)?.name ?? '';
    const { shiftId } = answer.value;
    onClose();
    offerUndo({ text: t('began', { name }), undo: () => end.run({ shiftId }) });
  };
  return (
    <FormDialog
      title={t('begin')}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={begin.state}
      missing={person === null ? t('whoMissing') : undefined}
    >
      <PickField
        label={t('person')}
        value={person}
        onChange={setPerson}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        nothingFound={t('noName')}
      />
      <FieldPair>
        <PickField
          label={t('role')}
          value={roleId}
          onChange={setRoleId}
          choices={roles.map(({ id, title }) => ({ value: id, label: title }))}
          nothingFound={t('noName')}
          showOptional
        />
        <MomentField label={t('beganAt')} value={beganAt} onChange={setBeganAt} showOptional />
      </FieldPair>
    </FormDialog>
  );
}
