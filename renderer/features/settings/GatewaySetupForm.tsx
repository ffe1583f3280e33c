import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyFormats, type BodyFormat, type Channel, type GatewaySetup } from '../../../shared/domain/gateway/gateway.ts';
import { useCommand } from '../../api/useCommand.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { ChoiceField, LongTextField, TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useUndo } from '../../ui/Undo.tsx';

/** What most services want, as a beginning. */
const TEMPLATES: Readonly<Record<Channel, string>> = {
  sms: '{\n  "to": "{to}",\n  "message": "{text}"\n}',
  email: '{\n  "to": "{to}",\n  "subject": "{subject}",\n  "text": "{text}"\n}',
};

interface GatewaySetupFormProps {
  readonly channel: Channel;
  readonly setup: GatewaySetup | null;
  readonly onSaved: () => void;
}

/** How a service is spoken to. Saving turns the channel off: what was agreed to was another address. */
export function GatewaySetupForm({ channel, setup, onSaved }: GatewaySetupFormProps) {
  const { t } = useTranslation('gateway');
  const offerUndo = useUndo();
  const configure = useCommand('gateway.configure');
  const [url, setUrl] = useState(setup?.url ?? '');
  const [format, setFormat] = useState<BodyFormat>(setup?.format ?? 'json');
  const [template, setTemplate] = useState(setup?.template ?? TEMPLATES[channel]);
  const [header, setHeader] = useState(setup?.header ?? '');
  const [referenceField, setReferenceField] = useState(setup?.referenceField ?? '');
  const save = async (): Promise<void> => {
    const answer = await configure.run({ channel, url, format, template, header, referenceField });
    if (!answer.ok) return;
    if (setup !== null) offerUndo({ text: t('saved'), undo: () => configure.run({ channel, ...setup }) });
    onSaved();
  };
  return (
    <Form onSubmit={() => void save()} label={t(`channel.${channel}`)}>
      <TextField label={t('url')} hint={t('urlHint')} value={url} onChange={setUrl} maxLength={500} autoFocus />
      <ChoiceField
        label={t('format')}
        value={format}
        onChange={setFormat}
        choices={bodyFormats.map((value) => ({ value, label: t(`formats.${value}`) }))}
      />
      <LongTextField label={t('template')} hint={t('templateHint')} value={template} onChange={setTemplate} maxLength={4_000} />
      <TextField label={t('header')} hint={t('headerHint')} value={header} onChange={setHeader} maxLength={60} />
      <TextField label={t('reference')} hint={t('referenceHint')} value={referenceField} onChange={setReferenceField} maxLength={60} />
      {configure.state.kind === 'refused' && <InlineProblem problem={configure.state.refusal} />}
      <FormButtons>
        <QuietButton type="submit">{t('save')}</QuietButton>
      </FormButtons>
    </Form>
  );
}
