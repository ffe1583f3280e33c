import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coordinateOf, positionOf, type Coordinate } from '../../../shared/domain/map/position.ts';
import { readPosition } from '../../../shared/domain/map/readPosition.ts';
import { sayPosition } from '../../../shared/domain/map/sayPosition.ts';
import { writtenLanguages, type WrittenLanguage } from '../../../shared/domain/municipality/facts.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { RadioField, TextField } from '../../ui/Field.tsx';
import { FieldPair, Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Settings.module.css';

/** Coordinates as people write them; null for an empty field, undefined for what is no place. */
function centreIn(text: string): Coordinate | null | undefined {
  if (text.trim() === '') return null;
  const read = readPosition(text);
  return read.ok ? coordinateOf(read.value.position) : undefined;
}

/** Name, number and written language; they stand on the first screen and on every document. */
export function MunicipalitySection() {
  const { t } = useTranslation('settings');
  const { value } = useQueryOf('municipality.one', {});
  const describe = useCommand('municipality.describe');
  const [name, setName] = useState('');
  const [number, setNumber] = useState('');
  const [centre, setCentre] = useState('');
  const [isUnread, setUnread] = useState(false);
  const [language, setLanguage] = useState<WrittenLanguage>('nb');
  useEffect(() => {
    if (value === undefined) return;
    setName(value.name ?? '');
    setNumber(value.number ?? '');
    setCentre(value.centre === null ? '' : sayPosition(positionOf(value.centre)).degrees);
    setLanguage(value.language);
  }, [value]);
  return (
    <section aria-labelledby="settings-municipality">
      <SectionHead onRule id="settings-municipality">
        {t('municipality')}
      </SectionHead>
      <div className={styles.body}>
        <Form
          onSubmit={() => {
            const place = centreIn(centre);
            setUnread(place === undefined);
            if (place === undefined) return;
            void describe.run({ name, ...(number === '' ? {} : { number }), language, centre: place });
          }}
        >
          <FieldPair>
            <TextField label={t('name')} value={name} onChange={setName} maxLength={100} />
            <TextField label={t('number')} value={number} onChange={setNumber} maxLength={4} inputMode="numeric" />
          </FieldPair>
          <TextField
            label={t('centre')}
            hint={t('centreHint')}
            {...(isUnread ? { error: t('centreUnread') } : {})}
            value={centre}
            onChange={setCentre}
            maxLength={120}
          />
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
