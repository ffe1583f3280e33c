import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../../shared/domain/gateway/gateway.ts';
import { useCommand } from '../../api/useCommand.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';

/** One message to oneself, before the night it is needed. How it went stands in the list under it. */
export function GatewayTest({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation('gateway');
  const send = useCommand('gateway.sendTest');
  const [to, setTo] = useState('');
  return (
    <Form onSubmit={() => void send.run({ channel, to, text: t('testText') })} label={t('test')}>
      <TextField
        label={t('testTo')}
        hint={t(`testHint.${channel}`)}
        type={channel === 'sms' ? 'tel' : 'email'}
        value={to}
        onChange={setTo}
        maxLength={300}
      />
      {send.state.kind === 'refused' && <InlineProblem problem={send.state.refusal} />}
      <FormButtons>
        <QuietButton type="submit" disabled={send.state.kind === 'waiting'}>
          {t('testSend')}
        </QuietButton>
      </FormButtons>
    </Form>
  );
}
