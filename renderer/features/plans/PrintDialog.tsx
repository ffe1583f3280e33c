import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useDocument } from '../../api/useDocument.ts';
import { currentLanguage } from '../../text/i18n.ts';
import { htmlLang } from '../../text/language.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { RadioField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Dialog } from '../../ui/Panel.tsx';

interface PrintDialogProps {
  readonly planId: Id<'plan'>;
  readonly version: number;
  readonly onClose: () => void;
}

/** The plan as a file: version, standing and date are on each page, and across it where it is not in force. */
export function PrintDialog({ planId, version, onClose }: PrintDialogProps) {
  const { t } = useTranslation('plan');
  const { state, fetch: bring } = useDocument();
  const [format, setFormat] = useState<'pdf' | 'docx'>('pdf');
  const get = (): void => {
    void bring({ kind: 'plan', format, planId, version, language: htmlLang(currentLanguage()), withNames: true });
  };
  return (
    <Dialog
      isOpen
      title={t('act.print')}
      onClose={onClose}
      actions={
        <>
          <QuietButton onClick={onClose}>{t('close')}</QuietButton>
          <PrimaryButton onClick={get} disabled={state.kind === 'making'}>
            {t('print.fetch')}
          </PrimaryButton>
        </>
      }
    >
      <Form onSubmit={get}>
        <RadioField
          label={t('print.format')}
          value={format}
          choices={(['pdf', 'docx'] as const).map((value) => ({ value, label: t(`print.${value}`) }))}
          onChange={setFormat}
        />
        <p role="status">
          {state.kind === 'making' && t('print.making')}
          {state.kind === 'made' && t('print.made', { name: state.fileName })}
        </p>
        {state.kind === 'refused' && <InlineProblem problem={state.refusal} />}
        {state.kind === 'lost' && (
          <InlineProblem problem={{ happened: t('print.lostHappened'), safe: t('print.lostSafe'), todo: t('print.lostTodo') }} />
        )}
      </Form>
    </Dialog>
  );
}
