import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../api/useDocument.ts';
import { currentLanguage } from '../../text/i18n.ts';
import { htmlLang } from '../../text/language.ts';
import { RadioField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

const formats = ['pdf', 'docx', 'xlsx'] as const;
const formatText = { pdf: 'packPdf', docx: 'packDocx', xlsx: 'packXlsx' } as const;

/** Everything an inspection asks for, as one file. */
export function PackDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('readiness');
  const { state, fetch: bring } = useDocument();
  const [format, setFormat] = useState<(typeof formats)[number]>('pdf');
  const [names, setNames] = useState<'names' | 'roles'>('names');
  const lost = { happened: t('packLostHappened'), safe: t('packLostSafe'), todo: t('packLostTodo') };
  return (
    <FormDialog
      title={t('pack')}
      save={t('packFetch')}
      onSave={() => {
        if (state.kind === 'making') return;
        void bring({ kind: 'inspection', format, language: htmlLang(currentLanguage()), withNames: names === 'names' });
      }}
      onClose={onClose}
      problem={state.kind === 'refused' ? state.refusal : state.kind === 'lost' ? lost : null}
    >
      <p>{t('packLead')}</p>
      <RadioField
        label={t('packFormat')}
        value={format}
        choices={formats.map((value) => ({ value, label: t(formatText[value]) }))}
        onChange={setFormat}
      />
      <RadioField
        label={t('packNames')}
        value={names}
        choices={[
          { value: 'names', label: t('packWithNames') },
          { value: 'roles', label: t('packWithRoles') },
        ]}
        onChange={setNames}
      />
      <p role="status">
        {state.kind === 'making' && t('packMaking')}
        {state.kind === 'made' && t('packMade', { name: state.fileName })}
      </p>
    </FormDialog>
  );
}
