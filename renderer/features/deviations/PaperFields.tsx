import { useTranslation } from 'react-i18next';
import { CheckField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import type { ReportPart } from './useReportForm.ts';

/** Who is shown as sender, and where it stood before: on paper, written when, copied by whom. */
export function PaperFields({ form, change, isUndated }: ReportPart & { readonly isUndated: boolean }) {
  const { t } = useTranslation('deviation');
  return (
    <>
      <CheckField
        label={t('form.nameless')}
        hint={t('form.namelessHint')}
        isChecked={form.isNameless}
        onChange={(isNameless) => {
          change({ isNameless });
        }}
      />
      <CheckField
        label={t('form.fromPaper')}
        isChecked={form.isPaper}
        onChange={(isPaper) => {
          change({ isPaper });
        }}
      />
      {form.isPaper && (
        <>
          <FieldPair>
            <DayField
              label={t('form.writtenOn')}
              value={form.writtenOn}
              onChange={(writtenOn) => {
                change({ writtenOn });
              }}
              {...(isUndated ? { error: t('form.writtenOnMissing') } : {})}
              isRequired
            />
            <TextField
              label={t('form.writtenBy')}
              value={form.writtenBy}
              onChange={(writtenBy) => {
                change({ writtenBy });
              }}
              maxLength={200}
              showOptional
            />
          </FieldPair>
          <TextField
            label={t('form.copiedBy')}
            value={form.copiedBy}
            onChange={(copiedBy) => {
              change({ copiedBy });
            }}
            maxLength={200}
            isRequired
          />
        </>
      )}
    </>
  );
}
