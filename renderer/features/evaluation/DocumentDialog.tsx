import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { ChoiceField, RadioField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Dialog } from '../../ui/Panel.tsx';
import { currentLanguage } from '../../text/i18n.ts';
import { htmlLang } from '../../text/language.ts';
import { useDocument, type DocumentWanted } from '../../api/useDocument.ts';

type Of =
  | { readonly kind: 'evaluation-report'; readonly evaluationId: Id<'evaluation'> }
  | { readonly kind: 'log'; readonly incidentId: Id<'incident'> };

type Format = 'docx' | 'pdf' | 'xlsx';
const formats = {
  'evaluation-report': ['docx', 'pdf'],
  log: ['pdf', 'xlsx'],
  record: ['docx', 'pdf'],
} as const satisfies Record<string, readonly Format[]>;

/** Which file, and whether people stand in it by name. */
export function DocumentDialog({ of, onClose }: { readonly of: Of; readonly onClose: () => void }) {
  const { t } = useTranslation('evaluation');
  const ui = useTranslation('ui').t;
  const { state, fetch: bring } = useDocument();
  const [paper, setPaper] = useState<'log' | 'record'>('log');
  const kind = of.kind === 'log' ? paper : of.kind;
  const [chosen, setFormat] = useState<Format>(formats[kind][0]);
  const format = formats[kind].find((one) => one === chosen) ?? formats[kind][0];
  const [names, setNames] = useState<'names' | 'roles'>('names');
  const get = (): void => {
    const how = { language: htmlLang(currentLanguage()), withNames: names === 'names' };
    void bring({ ...of, kind, format, ...how } as DocumentWanted);
  };
  return (
    <Dialog
      isOpen
      title={of.kind === 'log' ? t('report.makeLog') : t('report.make')}
      onClose={onClose}
      actions={
        <>
          <QuietButton onClick={onClose}>{state.kind === 'made' ? ui('close') : ui('cancel')}</QuietButton>
          <PrimaryButton onClick={get} disabled={state.kind === 'making'}>
            {t('report.fetch')}
          </PrimaryButton>
        </>
      }
    >
      <Form onSubmit={get}>
        {of.kind === 'log' && (
          <ChoiceField
            label={t('report.what')}
            value={paper}
            choices={[
              { value: 'log', label: t('report.whatLog') },
              { value: 'record', label: t('report.whatRecord') },
            ]}
            onChange={setPaper}
          />
        )}
        <RadioField
          label={t('report.format')}
          value={format}
          choices={formats[kind].map((one) => ({ value: one, label: t(`report.${one}`) }))}
          onChange={setFormat}
        />
        <RadioField
          label={t('report.names')}
          value={names}
          choices={[
            { value: 'names', label: t('report.withNames') },
            { value: 'roles', label: t('report.withRoles') },
          ]}
          onChange={setNames}
        />
        <p role="status">
          {state.kind === 'making' && t('report.making')}
          {state.kind === 'made' && t('report.made', { name: state.fileName })}
        </p>
        {state.kind === 'refused' && <InlineProblem problem={state.refusal} />}
        {state.kind === 'lost' && (
          <InlineProblem
            problem={{ happened: t('report.lostHappened'), safe: t('report.lostSafe'), todo: t('report.lostTodo') }}
          />
        )}
      </Form>
    </Dialog>
  );
}
