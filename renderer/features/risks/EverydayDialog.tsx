import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  consequenceGrades,
  consequenceTypes,
  likelihoods,
  prompts,
  type ConsequenceType,
  type HazardEventFields,
  type Likelihood,
} from '../../../shared/domain/risk/risk.ts';
import { levelOf } from '../../../shared/domain/risk/riskLevel.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ChoiceField, LongTextField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useRiskNames } from './useRiskNames.ts';
import styles from './Risks.module.css';

interface EverydayForm {
  readonly title: string;
  readonly unit: string;
  readonly what: string;
  readonly likelihood: Likelihood;
  readonly hurts: ConsequenceType;
  readonly grade: (typeof consequenceGrades)[number];
  readonly prompt: HazardEventFields['prompt'];
  readonly promptNote: string;
  readonly measure: string;
  readonly owner: string;
  readonly dueOn: string | null;
}

const empty: EverydayForm = {
  title: '', unit: '', what: '', likelihood: 'D', hurts: 'life', grade: 3, prompt: 'meeting', promptNote: '',
  measure: '', owner: '', dueOn: null,
};

/** Five minutes: what may happen, how likely, how bad, what is done about it by whom. It enters the register as a draft. */
export function EverydayDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('risk');
  const { go } = useNavigation();
  const offerUndo = useUndo();
  const owners = useOwners();
  const { units } = useRiskNames();
  const take = useCommand('risk.takeEveryday');
  const retire = useCommand('risk.retireEvent');
  const { form, change, clear, isRestored } = useFormDraft<EverydayForm>('risk.everyday', empty);
  const [isTried, setIsTried] = useState(false);
  const { title, unit, what, likelihood, hurts, grade, prompt, promptNote, measure, dueOn } = form;
  const owner = owners.ownerOf(form.owner);
  const hasMeasure = measure.trim() !== '';
  const save = async (): Promise<void> => {
    setIsTried(true);
    if (hasMeasure && (owner === null || dueOn === null)) return;
    const answer = await take.run({
      title, sector: null, unit: unit.trim() === '' ? null : unit.trim(), what, likelihood, hurts, grade, prompt, promptNote,
      measure: hasMeasure && owner !== null && dueOn !== null ? { text: measure, owner, dueOn } : null,
    });
    if (!answer.ok) return;
    const { eventId } = answer.value;
    clear();
    onClose();
    go('risk', { eventId });
    offerUndo({
      text: t('everydayTaken', { title: title.trim() }),
      undo: () => {
        go('risks');
        void retire.run({ eventId, reason: t('undone') });
      },
    });
  };
  return (
    <FormDialog
      title={t('everydayTake')}
      save={t('everydaySave')}
      onSave={() => void save()}
      onClose={onClose}
      state={take.state}
    >
      <DraftNote isRestored={isRestored} onDiscard={clear} />
      <p className={styles.told}>{t('everydayLead')}</p>
      <TextField label={t('everydayWhat')} value={title} onChange={(next) => { change({ title: next }); }} maxLength={200} autoFocus isRequired />
      <LongTextField label={t('everydayHow')} value={what} onChange={(next) => { change({ what: next }); }} rows={2} maxLength={5000} showOptional />
      <FieldPair>
        <SuggestField label={t('unit')} value={unit} onChange={(next) => { change({ unit: next }); }} suggestions={units} maxLength={200} />
        <ChoiceField
          label={t('likelihood')}
          value={likelihood}
          onChange={(next) => { change({ likelihood: next }); }}
          choices={likelihoods.map((value) => ({ value, label: t(`likelihoods.${value}`) }))}
        />
      </FieldPair>
      <FieldPair>
        <ChoiceField
          label={t('everydayHurts')}
          value={hurts}
          onChange={(next) => { change({ hurts: next }); }}
          choices={consequenceTypes.map((value) => ({ value, label: t(`consequence.${value}`) }))}
        />
        <ChoiceField
          label={t('everydayGrade')}
          value={String(grade)}
          onChange={(next) => { change({ grade: Number(next) as EverydayForm['grade'] }); }}
          choices={consequenceGrades.map((value) => ({ value: String(value), label: t(`grades.${value}`) }))}
        />
      </FieldPair>
      <p className={styles.told} aria-live="polite">
        {t('cell', { likelihood, grade })}, {t(`level.${levelOf(likelihood, grade)}`).toLocaleLowerCase('nb')}
      </p>
      <FieldPair>
        <ChoiceField
          label={t('everydayFrom')}
          value={prompt}
          onChange={(next) => { change({ prompt: next }); }}
          choices={prompts.map((value) => ({ value, label: t(`prompts.${value}`) }))}
        />
        <TextField label={t('promptNote')} value={promptNote} onChange={(next) => { change({ promptNote: next }); }} maxLength={500} showOptional />
      </FieldPair>
      <TextField label={t('everydayMeasure')} hint={t('everydayMeasureHint')} value={measure} onChange={(next) => { change({ measure: next }); }} maxLength={5000} />
      {hasMeasure && (
        <FieldPair>
          <SuggestField
            label={t('everydayOwner')}
            value={form.owner}
            onChange={(next) => { change({ owner: next }); }}
            suggestions={owners.suggestions}
            {...(isTried && owner === null ? { error: t('everydayOwnerMissing') } : {})}
            isRequired
          />
          <DayField
            label={t('everydayDue')}
            value={dueOn}
            onChange={(next) => { change({ dueOn: next }); }}
            {...(isTried && dueOn === null ? { error: t('everydayDueMissing') } : {})}
            isRequired
          />
        </FieldPair>
      )}
    </FormDialog>
  );
}
