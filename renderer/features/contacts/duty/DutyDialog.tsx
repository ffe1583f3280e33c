import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dutyKinds, type DutyKind } from '../../../../shared/domain/duty/duty.ts';
import { asId } from '../../../../shared/kernel/ids.ts';
import type { Instant } from '../../../../shared/kernel/time.ts';
import { useCommand } from '../../../api/useCommand.ts';
import { useQueryOf } from '../../../api/useQueryOf.ts';
import { ChoiceField } from '../../../ui/Field.tsx';
import { FieldPair } from '../../../ui/Form.tsx';
import { FormPanel } from '../../../ui/FormDialog.tsx';
import { PickField } from '../../../ui/PickField.tsx';
import { DayField, MomentField } from '../../../ui/TimeField.tsx';
import { useUndo } from '../../../ui/Undo.tsx';
import { type ChosenPerson, PeopleField } from '../../../objects/PeopleField.tsx';

interface DutyDialogProps {
  /** The period that is being tested is what is meant first. */
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly onClose: () => void;
}

/** Rotas longer than eight weeks are rare enough to be entered person by person. */
const WEEKS_BETWEEN = [2, 3, 4, 5, 6, 7, 8];

/** Who is on duty or away, for how long, and whether it comes again: by one person, or by several in turn. */
export function DutyDialog({ from: first, to: last, onClose }: DutyDialogProps) {
  const { t } = useTranslation('duty');
  const offerUndo = useUndo();
  const enter = useCommand('duty.enter');
  const remove = useCommand('duty.remove');
  const enterRota = useCommand('duty.enterRota');
  const removeRota = useCommand('duty.removeRota');
  const people = useQueryOf('contact.people', {}).value?.people ?? [];
  const roles = useQueryOf('role.all', {}).value?.roles ?? [];
  const [person, setPerson] = useState<string | null>(null);
  const [kind, setKind] = useState<DutyKind>('duty');
  const [roleId, setRoleId] = useState('');
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(last);
  const [everyWeeks, setEveryWeeks] = useState('0');
  const [others, setOthers] = useState<readonly ChosenPerson[]>([]);
  const [until, setUntil] = useState<string | null>(null);
  const isRota = everyWeeks !== '0';
  const save = async (): Promise<void> => {
    if (person === null || from === null || to === null || (isRota && until === null)) return;
    const inRole = roleId === '' ? {} : { roleId: asId<'role'>(roleId) };
    if (isRota && until !== null) {
      const inTurn = [asId<'contact'>(person), ...(kind === 'duty' ? others : []).map(({ id }) => asId<'contact'>(id))];
      const answer = await enterRota.run({ people: inTurn, kind, from, to, everyWeeks: Number(everyWeeks), until, ...inRole });
      if (!answer.ok) return;
      const { rotaId, turns } = answer.value;
      onClose();
      offerUndo({ text: t('rotaEntered', { count: turns }), undo: () => removeRota.run({ rotaId }) });
      return;
    }
    const answer = await enter.run({ person: asId(person), kind, from, to, ...inRole });
    if (!answer.ok) return;
    const { dutyId } = answer.value;
    const name = people.find(({ id }) => id === person)?.name ?? '';
    onClose();
    offerUndo({ text: t('entered', { name }), undo: () => remove.run({ dutyId }) });
  };
  const state = isRota ? enterRota.state : enter.state;
  return (
    <FormPanel
      title={t('add')}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={state}
      missing={isRota && until === null ? t('untilMissing') : undefined}
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
      <ChoiceField
        label={t('repeats')}
        value={everyWeeks}
        onChange={setEveryWeeks}
        choices={[
          { value: '0', label: t('once') },
          { value: '1', label: t('everyWeek') },
          ...WEEKS_BETWEEN.map((weeks) => ({ value: String(weeks), label: t('everyWeeks', { count: weeks }) })),
        ]}
      />
      {isRota && (
        <>
          <DayField label={t('until')} value={until} onChange={setUntil} />
          {kind === 'duty' && <PeopleField label={t('rota')} people={others} onChange={setOthers} />}
        </>
      )}
    </FormPanel>
  );
}
