import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import { trainingKinds, type TrainingKind } from '../../../shared/domain/training/training.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useMinute } from '../../ui/clock.ts';
import { ChecksField, RadioField, TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';

interface RecordDialogProps {
  readonly people: readonly { readonly id: Id<'contact'>; readonly name: string }[];
  /** Those who are ticked from the start. */
  readonly chosen: readonly string[];
  readonly onClose: () => void;
}

/** Who took part, in what, when. Everybody who was there is recorded at once. */
export function RecordDialog({ people, chosen, onClose }: RecordDialogProps) {
  const { t } = useTranslation('training');
  const offerUndo = useUndo();
  const record = useCommand('training.record');
  const strike = useCommand('training.strike');
  const today = osloDay(useMinute());
  const [kind, setKind] = useState<TrainingKind>('training');
  const [on, setOn] = useState<string | null>(today);
  const [what, setWhat] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>(chosen);
  const save = async (): Promise<void> => {
    if (on === null) return;
    const answer = await record.run({ kind, on, what, people: people.filter(({ id }) => ticked.includes(id)).map(({ id }) => id) });
    if (!answer.ok) return;
    const trainingIds = [...answer.value.trainingIds];
    onClose();
    offerUndo({ text: t('saved', { count: trainingIds.length }), undo: () => strike.run({ trainingIds }) });
  };
  return (
    <FormDialog
      title={t('record')}
      save={t('form.save')}
      onSave={() => void save()}
      onClose={onClose}
      state={record.state}
      missing={on === null ? t('form.dateMissing') : undefined}
    >
      <RadioField
        label={t('form.kind')}
        value={kind}
        choices={trainingKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={setKind}
      />
      <DayField label={t('form.on')} value={on} onChange={setOn} />
      <TextField label={t('form.what')} hint={t('form.whatHint')} value={what} onChange={setWhat} maxLength={500} isRequired />
      <ChecksField
        label={t('form.people')}
        values={ticked}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setTicked}
      />
    </FormDialog>
  );
}
