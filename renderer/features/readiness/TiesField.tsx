import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tiedKinds, type Tie, type TiedKind } from '../../../shared/domain/readiness/readiness.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useTieable } from './useTieable.ts';
import styles from './Readiness.module.css';

export interface TieDraft extends Tie {
  readonly title: string;
}

interface TiesFieldProps {
  readonly ties: readonly TieDraft[];
  readonly onChange: (ties: readonly TieDraft[]) => void;
}

/** The evidence of a criterion: things in Beredt by name, and documents outside it in words with their date. */
export function TiesField({ ties, onChange }: TiesFieldProps) {
  const { t } = useTranslation('readiness');
  const [kind, setKind] = useState<TiedKind>('document');
  const [picked, setPicked] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [on, setOn] = useState<string | null>(null);
  const choices = useTieable(kind);
  const title = kind === 'document' ? words.trim() : (choices.find(({ value }) => value === picked)?.label ?? '');
  const add = (): void => {
    if (title === '') return;
    onChange([...ties, kind === 'document' ? { kind, id: null, words: title, on, title } : { kind, id: picked, words: '', on: null, title }]);
    setPicked(null);
    setWords('');
    setOn(null);
  };
  return (
    <fieldset className={styles.ties}>
      <legend>{t('tiesHead')}</legend>
      <ul>
        {ties.map((tie, at) => {
          const name = tie.kind === 'document' ? tie.words : tie.title;
          return (
            <li key={`${tie.kind} ${tie.id ?? tie.words}`} className={styles.tie}>
              <span>
                {name} <span className={styles.quiet}>{t(`kind.${tie.kind}`)}</span>
              </span>
              <QuietButton
                size="small"
                aria-label={t('tieRemove', { title: name })}
                onClick={() => {
                  onChange(ties.filter((_, place) => place !== at));
                }}
              >
                ×
              </QuietButton>
            </li>
          );
        })}
      </ul>
      <ChoiceField
        label={t('tieKind')}
        value={kind}
        choices={tiedKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(next) => {
          setKind(next);
          setPicked(null);
        }}
      />
      {kind === 'document' ? (
        <FieldPair>
          <TextField label={t('tieWords')} hint={t('tieWordsHint')} value={words} onChange={setWords} maxLength={500} />
          <DayField label={t('tieOn')} value={on} onChange={setOn} showOptional />
        </FieldPair>
      ) : (
        <PickField label={t('tieWhich')} value={picked} onChange={setPicked} choices={choices} nothingFound={t('nothingFound')} />
      )}
      <QuietButton disabled={title === ''} onClick={add}>
        {t('tieAdd')}
      </QuietButton>
    </fieldset>
  );
}
