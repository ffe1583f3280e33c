import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../../shared/domain/gateway/gateway.ts';
import { useOperation } from '../../api/useOperation.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';

interface GatewaySecretProps {
  readonly channel: Channel;
  readonly hasSecret: boolean;
  readonly onSecret: () => void;
}

/** The key a service asks for: typed once, never shown again. */
export function GatewaySecret({ channel, hasSecret, onSecret }: GatewaySecretProps) {
  const { t } = useTranslation('gateway');
  const set = useOperation('gateway.setSecret');
  const [typed, setTyped] = useState('');
  const keep = async (secret: string | null): Promise<void> => {
    const reply = await set.run({ channel, secret });
    if (reply.ok) setTyped('');
    onSecret();
  };
  return (
    <>
      <p role="status">{t(hasSecret ? 'secretKept' : 'secretMissing')}</p>
      <Form
        onSubmit={() => {
          if (typed !== '') void keep(typed);
        }}
        label={t('secret')}
      >
        <TextField
          label={t('secret')}
          hint={t('secretHint')}
          type="password"
          autoComplete="new-password"
          value={typed}
          onChange={setTyped}
          maxLength={2_000}
        />
        {set.refusal !== null && set.refusal !== 'lost' && <InlineProblem problem={set.refusal} />}
        <FormButtons>
          <QuietButton type="submit" disabled={set.isRunning}>
            {t('secretSave')}
          </QuietButton>
          {hasSecret && (
            <QuietButton disabled={set.isRunning} onClick={() => void keep(null)}>
              {t('secretRemove')}
            </QuietButton>
          )}
        </FormButtons>
      </Form>
    </>
  );
}
