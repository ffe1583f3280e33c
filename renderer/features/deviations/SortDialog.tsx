import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deviationFactors, deviationSeverities, deviationTypes } from '../../../shared/domain/deviation/deviation.ts';
import { useCommand } from '../../api/useCommand.ts';
import { ChecksField, ChoiceField, RadioField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { DeviationView } from './DeviationPage.tsx';
import { routineMeant, useRoutines } from './useReportForm.ts';

/** Puts the sorting right; the sender's words are never touched. */
export function SortDialog({ deviation, onClose }: { readonly deviation: DeviationView; readonly onClose: () => void }) {
  const { t } = useTranslation('deviation');
  const offerUndo = useUndo();
  const sort = useCommand('deviation.sort');
  const routines = useRoutines();
  const { id: deviationId, number } = deviation;
  const [type, setType] = useState(deviation.type);
  const [severity, setSeverity] = useState(deviation.severity);
  const [factors, setFactors] = useState<readonly (typeof deviationFactors)[number][]>(deviation.factors);
  const [routine, setRoutine] = useState(deviation.routine?.title ?? '');
  const isSameRoutine = routine.trim() === (deviation.routine?.title ?? '');
  const save = async (): Promise<void> => {
    const answer = await sort.run({
      deviationId, type, severity, factors: [...factors], ...(isSameRoutine ? {} : { routine: routineMeant(routine, routines) }),
    });
    if (!answer.ok) return;
    const { was } = answer.value;
    offerUndo({ text: t('done.sort', { number }), undo: () => sort.run({ deviationId, ...was }) });
    onClose();
  };
  return (
    <FormDialog
      title={`${t('act.sort')}: ${number}`}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={sort.state}
    >
      <ChoiceField
        label={t('form.type')}
        value={type}
        onChange={setType}
        choices={deviationTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
      />
      <RadioField
        label={t('form.severity')}
        value={severity}
        onChange={setSeverity}
        choices={deviationSeverities.map((value) => ({ value, label: t(`severity.${value}`) }))}
      />
      <ChecksField
        label={t('form.factors')}
        hint={t('form.factorsHint')}
        values={factors}
        onChange={setFactors}
        choices={deviationFactors.map((value) => ({ value, label: t(`factor.${value}`) }))}
      />
      <SuggestField
        label={t('form.routine')}
        value={routine}
        onChange={setRoutine}
        suggestions={routines.map(({ title }) => title)}
        maxLength={200}
      />
    </FormDialog>
  );
}
