import { useTranslation } from 'react-i18next';
import { routineAnswers } from '../../../shared/domain/deviation/deviation.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import type { ReportPart, Routine } from './useReportForm.ts';

/** Where, when and against what: helpful, never asked for. */
export function MoreFields({ form, change, routines }: ReportPart & { readonly routines: readonly Routine[] }) {
  const { t } = useTranslation('deviation');
  const { value } = useQueryOf('deviation.words', {});
  return (
    <>
      <FieldPair>
        <SuggestField
          label={t('form.sector')}
          value={form.sector}
          onChange={(sector) => {
            change({ sector });
          }}
          suggestions={value?.sectors ?? []}
          maxLength={200}
          showOptional
        />
        <SuggestField
          label={t('form.unit')}
          value={form.unit}
          onChange={(unit) => {
            change({ unit });
          }}
          suggestions={value?.units ?? []}
          maxLength={200}
          showOptional
        />
      </FieldPair>
      <FieldPair>
        <SuggestField
          label={t('form.routine')}
          hint={t('form.routineHint')}
          value={form.routine}
          onChange={(routine) => {
            change({ routine });
          }}
          suggestions={routines.map(({ title }) => title)}
          maxLength={200}
          showOptional
        />
        <MomentField
          label={t('form.happened')}
          value={form.happenedAt}
          onChange={(happenedAt) => {
            change({ happenedAt });
          }}
          showOptional
        />
      </FieldPair>
      {form.kind === 'negative' && (
        <FieldPair>
          <ChoiceField
            label={t('form.routineAnswer')}
            value={form.routineAnswer}
            onChange={(routineAnswer) => {
              change({ routineAnswer });
            }}
            choices={routineAnswers.toReversed().map((one) => ({ value: one, label: t(`routineAnswer.${one}`) }))}
          />
          <TextField
            label={t('form.reference')}
            hint={t('form.referenceHint')}
            value={form.reference}
            onChange={(reference) => {
              change({ reference });
            }}
            maxLength={60}
            showOptional
          />
        </FieldPair>
      )}
    </>
  );
}
