import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useObjectName } from '../../objects/useObjectName.ts';
import { ChoiceField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { MeasureView } from './MeasureDialog.tsx';
import styles from './Risks.module.css';

/** Which of the incidents that are going on takes the measure as a task. */
export function CarryDialog({ measure, onClose }: { readonly measure: MeasureView; readonly onClose: () => void }) {
  const { t } = useTranslation('measure');
  const nameOf = useObjectName();
  const offerUndo = useUndo();
  const carry = useCommand('measure.carry');
  const setStatus = useCommand('task.setStatus');
  const open = (useQueryOf('incident.all', {}).value?.incidents ?? []).filter(({ closedAt }) => closedAt === null);
  const choices = open.map(({ id, title, startedAt }) => ({
    value: id as string,
    label: nameOf({ kind: 'incident', name: title ?? '', detail: startedAt }).name,
  }));
  const [chosen, setChosen] = useState<string | null>(null);
  const incidentId = chosen ?? choices[0]?.value;
  const save = async (): Promise<void> => {
    if (incidentId === undefined) return;
    const answer = await carry.run({ measureId: measure.id, incidentId: asId<'incident'>(incidentId) });
    if (!answer.ok) return;
    const { taskId, number } = answer.value;
    onClose();
    offerUndo({
      text: t('carried', { number }),
      undo: () => setStatus.run({ taskId, status: 'dropped', reason: t('carryUndo') }),
    });
  };
  return (
    <FormDialog
      title={t('carry')}
      save={t('carrySave')}
      onSave={() => void save()}
      onClose={onClose}
      problem={carry.state.kind === 'refused' ? carry.state.refusal : null}
    >
      <p className={styles.told}>{choices.length === 0 ? t('carryNone') : t('carryLead')}</p>
      {incidentId !== undefined && <ChoiceField label={t('carryIn')} value={incidentId} choices={choices} onChange={setChosen} />}
    </FormDialog>
  );
}
