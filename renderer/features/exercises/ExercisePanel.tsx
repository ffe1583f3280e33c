import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { CheckField, LongTextField, TextField } from '../../ui/Field.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { EMPTY, formOf, givenOf, type ExerciseForm, type ExerciseView } from './exerciseForm.ts';
import { PeopleField } from '../../objects/PeopleField.tsx';

/** Goal, what it is built on, who takes part, and what they are told when: a new exercise, or one to change. */
export function ExercisePanel({ exercise, onClose }: { readonly exercise: ExerciseView | null; readonly onClose: () => void }) {
  const { t } = useTranslation('exercise');
  const formats = useFormats();
  const { go } = useNavigation();
  const offerUndo = useUndo();
  const plan = useCommand('exercise.plan');
  const change = useCommand('exercise.change');
  const drop = useCommand('exercise.drop');
  const [form, setForm] = useState<ExerciseForm>(exercise === null ? EMPTY : formOf(exercise));
  const set = (part: Partial<ExerciseForm>): void => {
    setForm({ ...form, ...part });
  };
  const events = useQueryOf('risk.events', {}).value?.events ?? [];
  const incidents = useQueryOf('incident.all', {}).value?.incidents ?? [];
  const bases = [
    ...events
      .filter(({ retired, partOf }) => !retired && partOf === null)
      .map(({ id, title }) => ({ value: `hazardEvent ${id}`, label: t('basisKind.hazardEvent', { title }) })),
    ...incidents
      .filter(({ kind }) => kind === 'real')
      .map(({ id, title, startedAt }) => ({
        value: `incident ${id}`,
        label: t('basisKind.incident', { title: title ?? formats.dateTime(startedAt) }),
      })),
  ];
  const given = givenOf(form, exercise);
  const missing = (): string | undefined => {
    if (given.ok) return undefined;
    if (typeof given.missing === 'object') return t('injectsWrong', { line: given.missing.line });
    return t(given.missing === 'basis' ? 'basisMissing' : 'onMissing');
  };
  const save = async (): Promise<void> => {
    if (!given.ok) return;
    const title = form.title.trim();
    if (exercise === null) {
      const answer = await plan.run(given.value);
      if (!answer.ok) return;
      const { exerciseId } = answer.value;
      onClose();
      go('exercisePlan', { exerciseId });
      offerUndo({ text: t('planned', { title }), undo: () => drop.run({ exerciseId }) });
      return;
    }
    const answer = await change.run({ exerciseId: exercise.id, ...given.value });
    if (!answer.ok) return;
    const { was } = answer.value;
    onClose();
    offerUndo({ text: t('changed', { title }), undo: () => change.run({ exerciseId: exercise.id, ...was }) });
  };
  return (
    <FormPanel
      title={exercise === null ? t('plan') : exercise.title}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={exercise === null ? plan.state : change.state}
      missing={missing()}
    >
      <TextField label={t('title')} value={form.title} onChange={(title) => { set({ title }); }} maxLength={200} autoFocus />
      <PickField
        label={t('basis')}
        hint={t('basisHint')}
        value={form.basis}
        onChange={(basis) => { set({ basis }); }}
        choices={bases}
        nothingFound={t('basisNone')}
        isRequired
      />
      <LongTextField label={t('goal')} value={form.goal} onChange={(goal) => { set({ goal }); }} maxLength={5_000} rows={2} />
      <DayField label={t('on')} value={form.on} onChange={(on) => { set({ on }); }} />
      <LongTextField label={t('scenario')} value={form.scenario} onChange={(scenario) => { set({ scenario }); }} maxLength={5_000} rows={3} showOptional />
      <LongTextField
        label={t('injects')}
        hint={t('injectsHint')}
        value={form.injects}
        onChange={(injects) => { set({ injects }); }}
        maxLength={20_000}
        rows={6}
        showOptional
      />
      <PeopleField label={t('participants')} people={form.participants} onChange={(participants) => { set({ participants }); }} />
      <PeopleField label={t('observers')} people={form.observers} onChange={(observers) => { set({ observers }); }} />
      <CheckField label={t('isOfPlan')} hint={t('isOfPlanHint')} isChecked={form.isOfPlan} onChange={(isOfPlan) => { set({ isOfPlan }); }} />
    </FormPanel>
  );
}
