import { useTranslation } from 'react-i18next';
import { useOwners } from '../../api/useOwners.ts';
import { LongTextField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { minutesOf, missingOf, type CharterField, type CharterForm } from './charterForm.ts';

interface CharterFieldsProps {
  readonly form: CharterForm;
  readonly change: (patch: Partial<CharterForm>) => void;
  /** Somebody has tried to save it: what is missing is told at its field. */
  readonly isTried: boolean;
}

/** Why, who, how much time, what help: the fields of a charter. */
export function CharterFields({ form, change, isTried }: CharterFieldsProps) {
  const { t } = useTranslation('evaluation');
  const { suggestions } = useOwners();
  const isWrong = form.hours.trim() !== '' && minutesOf(form.hours) === null;
  const missing = missingOf(form);
  const errorOf = (field: CharterField): { error?: string } =>
    isTried && missing.includes(field) ? { error: t(`charter.missing.${field}`) } : {};
  return (
    <>
      <LongTextField
        label={t('charter.purpose')}
        value={form.purpose}
        onChange={(purpose) => {
          change({ purpose });
        }}
        {...errorOf('purpose')}
        isRequired
      />
      <FieldPair>
        <SuggestField
          label={t('charter.leader')}
          value={form.leader}
          onChange={(leader) => {
            change({ leader });
          }}
          {...errorOf('leader')}
          suggestions={suggestions}
          maxLength={200}
          isRequired
        />
        <TextField
          label={t('charter.hours')}
          value={form.hours}
          onChange={(hours) => {
            change({ hours });
          }}
          inputMode="decimal"
          {...(isWrong ? { error: t('charter.hoursWrong') } : errorOf('hours'))}
          isRequired
        />
      </FieldPair>
      <LongTextField
        label={t('charter.resources')}
        hint={t('charter.resourcesHint')}
        value={form.resources}
        onChange={(resources) => {
          change({ resources });
        }}
        {...errorOf('resources')}
        rows={2}
        isRequired
      />
      <LongTextField
        label={t('charter.methodSupport')}
        hint={t('charter.methodSupportHint')}
        value={form.methodSupport}
        onChange={(methodSupport) => {
          change({ methodSupport });
        }}
        {...errorOf('methodSupport')}
        rows={2}
        isRequired
      />
      <DayField
        label={t('charter.deadline')}
        value={form.deadline}
        onChange={(deadline) => {
          change({ deadline });
        }}
        showOptional
      />
    </>
  );
}
