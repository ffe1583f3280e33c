import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { intervalNames, type IntervalName, type Intervals } from '../../../shared/domain/readiness/intervals.ts';
import { useCommand } from '../../api/useCommand.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';

/** How long things hold in this municipality, in months. */
export function IntervalsDialog({ intervals, onClose }: { readonly intervals: Intervals; readonly onClose: () => void }) {
  const { t } = useTranslation('readiness');
  const offerUndo = useUndo();
  const set = useCommand('readiness.setIntervals');
  const [form, setForm] = useState<Readonly<Record<IntervalName, string>>>(
    () => Object.fromEntries(intervalNames.map((name) => [name, String(intervals[name])])) as Record<IntervalName, string>,
  );
  const save = async (): Promise<void> => {
    const answer = await set.run({ intervals: Object.fromEntries(intervalNames.map((name) => [name, Math.floor(Number(form[name]) || 0)])) });
    if (!answer.ok && answer.refusal.code !== 'readiness/nothing-changed') return;
    onClose();
    if (!answer.ok) return;
    const { was } = answer.value;
    offerUndo({ text: t('intervalsSaved'), undo: () => set.run({ intervals: was }) });
  };
  return (
    <FormDialog title={t('intervals')} save={t('save')} onSave={() => void save()} onClose={onClose} state={set.state}>
      <p>{t('intervalsLead')}</p>
      {intervalNames.map((name) => (
        <TextField
          key={name}
          label={t(`interval.${name}`)}
          inputMode="numeric"
          value={form[name]}
          onChange={(months) => {
            setForm({ ...form, [name]: months });
          }}
        />
      ))}
    </FormDialog>
  );
}
