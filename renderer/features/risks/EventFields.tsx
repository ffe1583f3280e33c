import { useTranslation } from 'react-i18next';
import {
  acceptances,
  consequenceGrades,
  consequenceTypes,
  likelihoods,
  prompts,
  uncertaintyLevels,
  type HazardEventFields,
} from '../../../shared/domain/risk/risk.ts';
import { CheckField, ChoiceField, LongTextField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import type { EventForm } from './eventForm.ts';
import { useRiskNames } from './useRiskNames.ts';
import styles from './Risks.module.css';

interface EventFieldsProps {
  readonly form: EventForm;
  readonly change: (patch: Partial<EventForm>) => void;
  readonly isDisabled: boolean;
}

const NONE = '';
const LINES = 5_000;

/** What may happen: the title, and who, what, where and when. */
export function SceneFields({ form, change, isDisabled }: EventFieldsProps) {
  const { t } = useTranslation('risk');
  const { sectors, units } = useRiskNames();
  return (
    <>
      <SectionHead>{t('part.scene')}</SectionHead>
      <TextField label={t('title')} value={form.title} onChange={(title) => { change({ title }); }} maxLength={200} isDisabled={isDisabled} isRequired />
      <LongTextField label={t('what')} value={form.what} onChange={(what) => { change({ what }); }} rows={2} maxLength={LINES} isDisabled={isDisabled} />
      <FieldPair>
        <LongTextField label={t('who')} value={form.who} onChange={(who) => { change({ who }); }} rows={1} maxLength={LINES} isDisabled={isDisabled} />
        <LongTextField label={t('where')} value={form.where} onChange={(where) => { change({ where }); }} rows={1} maxLength={LINES} isDisabled={isDisabled} />
      </FieldPair>
      <LongTextField label={t('when')} value={form.when} onChange={(when) => { change({ when }); }} rows={1} maxLength={LINES} isDisabled={isDisabled} />
      <FieldPair>
        <SuggestField label={t('sector')} value={form.sector ?? ''} onChange={(sector) => { change({ sector }); }} suggestions={sectors} maxLength={200} isDisabled={isDisabled} />
        <SuggestField label={t('unit')} value={form.unit ?? ''} onChange={(unit) => { change({ unit }); }} suggestions={units} maxLength={200} isDisabled={isDisabled} />
      </FieldPair>
    </>
  );
}

/** Why here, and what it does to people, infrastructure and services. */
export function PlaceFields({ form, change, isDisabled }: EventFieldsProps) {
  const { t } = useTranslation('risk');
  return (
    <>
      <SectionHead>{t('part.place')}</SectionHead>
      <LongTextField label={t('localTraits')} hint={t('localTraitsHint')} value={form.localTraits} onChange={(localTraits) => { change({ localTraits }); }} rows={2} maxLength={LINES} isDisabled={isDisabled} />
      <LongTextField label={t('vulnerableGroups')} value={form.vulnerableGroups} onChange={(vulnerableGroups) => { change({ vulnerableGroups }); }} rows={2} maxLength={LINES} isDisabled={isDisabled} />
      <LongTextField label={t('infrastructureEffect')} value={form.infrastructureEffect} onChange={(infrastructureEffect) => { change({ infrastructureEffect }); }} rows={2} maxLength={LINES} isDisabled={isDisabled} />
      <LongTextField label={t('serviceEffect')} hint={t('serviceEffectHint')} value={form.serviceEffect} onChange={(serviceEffect) => { change({ serviceEffect }); }} rows={2} maxLength={LINES} isDisabled={isDisabled} />
      <CheckField label={t('futureRisk')} hint={t('futureRiskHint')} isChecked={form.futureRisk} onChange={(futureRisk) => { change({ futureRisk }); }} isDisabled={isDisabled} />
    </>
  );
}

/** How likely and how serious, each with the reason, and how sure one is. */
export function JudgedFields({ form, change, isDisabled }: EventFieldsProps) {
  const { t } = useTranslation('risk');
  const because = (what: keyof HazardEventFields['reasons'], name: string) => (
    <TextField
      label={t('reasonFor', { what: name })}
      value={form.reasons[what] ?? ''}
      onChange={(reason) => { change({ reasons: { ...form.reasons, [what]: reason } }); }}
      maxLength={LINES}
      isDisabled={isDisabled}
    />
  );
  return (
    <>
      <SectionHead>{t('part.judged')}</SectionHead>
      <div className={styles.judged}>
        <ChoiceField
          label={t('likelihood')}
          value={form.likelihood ?? NONE}
          onChange={(likelihood) => { change({ likelihood: likelihood === NONE ? null : likelihood }); }}
          choices={[{ value: NONE, label: t('levelNone') }, ...likelihoods.map((value) => ({ value, label: t(`likelihoods.${value}`) }))]}
          isDisabled={isDisabled}
        />
        {because('likelihood', t('likelihood').toLocaleLowerCase('nb'))}
        {consequenceTypes.map((type) => {
          const name = t(`consequence.${type}`);
          const set = (grade: string): void => {
            const { [type]: _, ...others } = form.consequences;
            change({ consequences: grade === NONE ? others : { ...others, [type]: Number(grade) } });
          };
          return [
            <ChoiceField
              key={type}
              label={name}
              value={String(form.consequences[type] ?? NONE)}
              onChange={set}
              choices={[
                { value: NONE, label: t('levelNone') },
                ...consequenceGrades.map((grade) => ({ value: String(grade), label: t(`grades.${grade}`) })),
              ]}
              isDisabled={isDisabled}
            />,
            <div key={`${type}.why`}>{because(type, name.toLocaleLowerCase('nb'))}</div>,
          ];
        })}
        <ChoiceField
          label={t('uncertaintyLevel')}
          value={form.uncertaintyLevel ?? NONE}
          onChange={(level) => { change({ uncertaintyLevel: level === NONE ? null : level }); }}
          choices={[{ value: NONE, label: t('levelNone') }, ...uncertaintyLevels.map((value) => ({ value, label: t(`uncertaintyLevels.${value}`) }))]}
          isDisabled={isDisabled}
        />
        <TextField label={t('uncertainty')} value={form.uncertainty} onChange={(uncertainty) => { change({ uncertainty }); }} maxLength={LINES} isDisabled={isDisabled} />
      </div>
    </>
  );
}

/** What is decided about the risk, what made somebody look at it, and when it was last gone through. */
export function DecidedFields({ form, change, isDisabled }: EventFieldsProps) {
  const { t } = useTranslation('risk');
  return (
    <>
      <SectionHead>{t('part.decided')}</SectionHead>
      <div className={styles.judged}>
        <ChoiceField
          label={t('acceptance')}
          value={form.acceptance ?? NONE}
          onChange={(acceptance) => { change({ acceptance: acceptance === NONE ? null : acceptance }); }}
          choices={[{ value: NONE, label: t('notDecided') }, ...acceptances.map((value) => ({ value, label: t(`acceptances.${value}`) }))]}
          isDisabled={isDisabled}
        />
        <TextField label={t('acceptanceNote')} value={form.acceptanceNote} onChange={(acceptanceNote) => { change({ acceptanceNote }); }} maxLength={LINES} isDisabled={isDisabled} />
        <ChoiceField
          label={t('prompt')}
          value={form.prompt}
          onChange={(prompt) => { change({ prompt }); }}
          choices={prompts.map((value) => ({ value, label: t(`prompts.${value}`) }))}
          isDisabled={isDisabled}
        />
        <TextField label={t('promptNote')} value={form.promptNote} onChange={(promptNote) => { change({ promptNote }); }} maxLength={500} isDisabled={isDisabled} />
        <DayField label={t('reviewedOn')} value={form.reviewedOn} onChange={(reviewedOn) => { change({ reviewedOn }); }} isDisabled={isDisabled} />
      </div>
    </>
  );
}
