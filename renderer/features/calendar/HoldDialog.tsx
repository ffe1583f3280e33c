import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parties, type Party } from '../../../shared/domain/activity/activity.ts';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useMinute } from '../../ui/clock.ts';
import { ChecksField, LongTextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { CalendarItem } from './CalendarPage.tsx';

/** It was held: when, who from outside took part, what came of it. One that comes again is planned anew by itself. */
export function HoldDialog({ item, onClose }: { readonly item: CalendarItem; readonly onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const offerUndo = useUndo();
  const hold = useCommand('activity.hold');
  const undo = useCommand('activity.undoHolding');
  const today = osloDay(useMinute());
  const [on, setOn] = useState<string | null>(item.on < today ? item.on : today);
  const [who, setWho] = useState<readonly Party[]>([]);
  const [outcome, setOutcome] = useState('');
  const save = async (): Promise<void> => {
    const { activityId, title } = item;
    if (activityId === null || on === null) return;
    const answer = await hold.run({ activityId, on, parties: [...who], outcome });
    if (!answer.ok) return;
    onClose();
    offerUndo({ text: t('held', { title }), undo: () => undo.run({ activityId }) });
  };
  return (
    <FormDialog
      title={item.title}
      save={t('hold')}
      onSave={() => void save()}
      onClose={onClose}
      state={hold.state}
      missing={on === null ? t('form.dateMissing') : undefined}
    >
      <DayField label={t('form.heldOn')} value={on} onChange={setOn} />
      {item.what === 'risk-review' && (
        <ChecksField
          label={t('form.parties')}
          values={who}
          choices={parties.map((value) => ({ value, label: t(`party.${value}`) }))}
          onChange={setWho}
        />
      )}
      <LongTextField label={t('form.outcome')} value={outcome} onChange={setOutcome} maxLength={5_000} showOptional />
    </FormDialog>
  );
}
