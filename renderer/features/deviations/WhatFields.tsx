import { useTranslation } from 'react-i18next';
import { deviationFactors, deviationSeverities, deviationTypes } from '../../../shared/domain/deviation/deviation.ts';
import { ChecksField, ChoiceField, LongTextField, RadioField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import type { ReportPart } from './useReportForm.ts';

const TEXT = 5_000;

/** What happened and what sort of thing it was; of what worked the four prompts instead. */
export function WhatFields({ form, change }: ReportPart) {
  const { t } = useTranslation('deviation');
  const isPositive = form.kind === 'positive';
  const text = (name: 'what' | 'did' | 'planned' | 'why' | 'reuse', label: string, rows = 2, hint?: string) => (
    <LongTextField
      key={name}
      label={label}
      rows={rows}
      maxLength={TEXT}
      value={form[name]}
      onChange={(value) => {
        change({ [name]: value });
      }}
      {...(hint === undefined ? {} : { hint })}
      {...(name === 'did' ? { showOptional: true } : {})}
    />
  );
  if (isPositive) {
    return (
      <>
        {text('planned', t('form.planned'))}
        {text('what', t('form.whatPositive'), 2, t('form.whatHint'))}
        {text('why', t('form.why'))}
        {text('reuse', t('form.reuse'), 1)}
      </>
    );
  }
  return (
    <>
      {text('what', t('form.what'), 2, t('form.whatHint'))}
      <FieldPair>
        <ChoiceField
          label={t('form.type')}
          value={form.type}
          onChange={(type) => {
            change({ type });
          }}
          choices={deviationTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
        />
        <RadioField
          label={t('form.severity')}
          value={form.severity}
          onChange={(severity) => {
            change({ severity });
          }}
          choices={deviationSeverities.map((value) => ({ value, label: t(`severity.${value}`) }))}
        />
      </FieldPair>
      <ChecksField
        label={t('form.factors')}
        hint={t('form.factorsHint')}
        values={form.factors}
        onChange={(factors) => {
          change({ factors });
        }}
        choices={deviationFactors.map((value) => ({ value, label: t(`factor.${value}`) }))}
      />
      {text('did', t('form.did'), 1)}
    </>
  );
}
