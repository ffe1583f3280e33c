import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writtenLanguages, type WrittenLanguage } from '../../../shared/domain/municipality/facts.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { RadioField, TextField } from '../../ui/Field.tsx';
import { FieldPair, Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Settings.module.css';

/** Name, number and written language; they stand on the first screen and on every document. */
export function MunicipalitySection() {
  const { t } = useTranslation('settings');
  const { value } = useQueryOf('municipality.one', {});
  const describe = useCommand('municipality.describe');
  const [name, setName] = useState('');
  const [number, setNumber] = useState('');
  const [language, setLanguage] = useState<WrittenLanguage>('nb');
  useEffect(() => {
    if (value === undefined) return;
    setName(value.name ?? '');
    setNumber(value.number ?? '');
    setLanguage(value.language);
  }, [value]);
  return (
    <section aria-labelledby="settings-municipality">
      <SectionHead onRule id="settings-municipality">
        {t('municipality')}
      </SectionHead>
      <div className={styles.body}>
        <Form
          onSubmit={() => void describe.run({ name, ...(number === '' ? {} : { number }), language })}
        >
          <FieldPair>
            <TextField label={t('name')} value={name} onChange={setName} maxLength={100} />
            <TextField label={t('number')} value={number} onChange={setNumber} maxLength={4} inputMode="numeric" />
          </FieldPair>
          <RadioField
            label={t('writtenLanguage')}
            value={language}
            choices={writtenLanguages.map((one) => ({ value: one, label: t(one) }))}
            onChange={setLanguage}
          />
          {describe.state.kind === 'refused' && <InlineProblem problem={describe.state.refusal} />}
          <FormButtons>
            <QuietButton type="submit">{t('save')}</QuietButton>
            <span role="status">{describe.state.kind === 'saved' && t('saved')}</span>
          </FormButtons>
        </Form>
      </div>
    </section>
  );
}
