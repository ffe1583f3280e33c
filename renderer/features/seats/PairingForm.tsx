import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/apiContext.tsx';
import { PrimaryButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';

/** A browser on the network that has no seat: it asks for the code, and says nothing of anybody. */
export function PairingForm() {
  const { t } = useTranslation('seat');
  const { pairing } = useApi().client;
  const [code, setCode] = useState('');
  if (pairing === null) return null;
  return (
    <Form
      onSubmit={() => {
        if (code.trim() !== '') pairing.use(code);
      }}
    >
      <p>{t('pair.lead')}</p>
      {pairing.failed() && (
        <InlineProblem problem={{ happened: t('pair.failed'), safe: t('pair.failedSafe'), todo: t('pair.failedTodo') }} />
      )}
      <TextField label={t('pair.code')} hint={t('pair.hint')} value={code} onChange={setCode} maxLength={20} autoFocus />
      <FormButtons>
        <PrimaryButton type="submit">{t('pair.go')}</PrimaryButton>
      </FormButtons>
    </Form>
  );
}
