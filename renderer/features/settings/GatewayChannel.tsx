import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { bodyFormats, type BodyFormat, type Channel } from '../../../shared/domain/gateway/gateway.ts';
import { useCommand } from '../../api/useCommand.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { ChoiceField, LongTextField, TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { GatewaySecret } from './GatewaySecret.tsx';
import { GatewayTest } from './GatewayTest.tsx';
import styles from './Settings.module.css';

type ChannelView = QueryOutput<'gateway.setup'>['channels'][number];

/** What most services want, as a beginning. */
const TEMPLATES: Readonly<Record<Channel, string>> = {
  sms: '{\n  "to": "{to}",\n  "message": "{text}"\n}',
  email: '{\n  "to": "{to}",\n  "subject": "{subject}",\n  "text": "{text}"\n}',
};

interface GatewayChannelProps extends ChannelView {
  readonly hasSecret: boolean;
  readonly onSecret: () => void;
}

/** One channel: how its service is spoken to, its key, on or off, and a test. */
export function GatewayChannel({ channel, isOn, setup, hasSecret, onSecret }: GatewayChannelProps) {
  const { t } = useTranslation('gateway');
  const offerUndo = useUndo();
  const configure = useCommand('gateway.configure');
  const turnOn = useCommand('gateway.turnOn');
  const turnOff = useCommand('gateway.turnOff');
  const [url, setUrl] = useState(setup?.url ?? '');
  const [format, setFormat] = useState<BodyFormat>(setup?.format ?? 'json');
  const [template, setTemplate] = useState(setup?.template ?? TEMPLATES[channel]);
  const [header, setHeader] = useState(setup?.header ?? '');
  const [referenceField, setReferenceField] = useState(setup?.referenceField ?? '');
  const refused = [configure.state, turnOn.state, turnOff.state].find(({ kind }) => kind === 'refused');
  const save = async (): Promise<void> => {
    await configure.run({ channel, url, format, template, header, referenceField });
  };
  const turn = async (toOn: boolean): Promise<void> => {
    const [there, back] = toOn ? [turnOn, turnOff] : [turnOff, turnOn];
    const answer = await there.run({ channel });
    if (!answer.ok) return;
    offerUndo({
      text: t(toOn ? 'turnedOn' : 'turnedOff', { channel: t(`channel.${channel}`) }),
      undo: () => back.run({ channel }),
    });
  };
  return (
    <div className={styles.gap}>
      <SectionHead level={3}>{t(`channel.${channel}`)}</SectionHead>
      <p role="status">{setup === null ? t('notSetUp') : isOn ? t('on', { url: setup.url }) : t('off')}</p>
      <Form onSubmit={() => void save()} label={t(`channel.${channel}`)}>
        <TextField label={t('url')} hint={t('urlHint')} value={url} onChange={setUrl} maxLength={500} />
        <ChoiceField
          label={t('format')}
          value={format}
          onChange={setFormat}
          choices={bodyFormats.map((value) => ({ value, label: t(`formats.${value}`) }))}
        />
        <LongTextField label={t('template')} hint={t('templateHint')} value={template} onChange={setTemplate} maxLength={4_000} />
        <TextField label={t('header')} hint={t('headerHint')} value={header} onChange={setHeader} maxLength={60} />
        <TextField label={t('reference')} hint={t('referenceHint')} value={referenceField} onChange={setReferenceField} maxLength={60} />
        {refused?.kind === 'refused' && <InlineProblem problem={refused.refusal} />}
        <FormButtons>
          <QuietButton type="submit">{t('save')}</QuietButton>
        </FormButtons>
      </Form>
      {configure.state.kind === 'saved' && <p role="status">{t('saved')}</p>}
      {setup?.header != null && <GatewaySecret channel={channel} hasSecret={hasSecret} onSecret={onSecret} />}
      {setup !== null && (
        <div className={styles.acts}>
          <QuietButton onClick={() => void turn(!isOn)}>{t(isOn ? 'turnOff' : 'turnOn')}</QuietButton>
        </div>
      )}
      {isOn && <GatewayTest channel={channel} />}
    </div>
  );
}
