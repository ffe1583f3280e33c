import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { CheckField, TextField } from '../../ui/Field.tsx';
import { saidText, useFormats } from '../../text/i18n.ts';
import type { LogLine } from './useWholeLog.ts';
import styles from './Evaluation.module.css';

/** Lines shown before anybody has typed a word to find others. */
const SHOWN = 40;

interface EvidenceFieldProps {
  readonly lines: readonly LogLine[];
  readonly chosen: readonly Id<'logEntry'>[];
  readonly onChange: (chosen: readonly Id<'logEntry'>[]) => void;
}

/** Lines of the log to rest a finding on: what is chosen stands first, the rest is found by its words. */
export function EvidenceField({ lines, chosen, onChange }: EvidenceFieldProps) {
  const { t } = useTranslation('evaluation');
  const formats = useFormats();
  const [find, setFind] = useState('');
  const wordsOf = (line: LogLine): string => line.corrections.at(-1)?.text ?? line.text ?? saidText(line.said);
  const wanted = find.trim().toLocaleLowerCase('nb');
  const isChosen = ({ id }: LogLine): boolean => chosen.includes(id);
  const found = lines.filter(
    (line) => isChosen(line) || wanted === '' || `${line.number} ${wordsOf(line)}`.toLocaleLowerCase('nb').includes(wanted),
  );
  const ordered = [...found.filter(isChosen), ...found.filter((line) => !isChosen(line))];
  return (
    <fieldset className={styles.evidence}>
      <legend className={styles.legend}>{t('findings.evidence')}</legend>
      <p className={styles.quiet} role="status">
        {chosen.length === 0 ? t('findings.assumption') : t('findings.evidenceChosen', { count: chosen.length })}
      </p>
      <TextField label={t('findings.evidenceFind')} type="search" value={find} onChange={setFind} />
      <div className={styles.evidenceLines}>
        {ordered.slice(0, SHOWN).map((line) => (
          <CheckField
            key={line.id}
            label={`${line.number}  ${formats.clock(line.recordedAt)}  ${wordsOf(line)}`}
            isChecked={isChosen(line)}
            onChange={(isOn) => {
              onChange(isOn ? [...chosen, line.id] : chosen.filter((id) => id !== line.id));
            }}
          />
        ))}
      </div>
      {ordered.length > SHOWN && <p className={styles.quiet}>{t('findings.evidenceMore')}</p>}
    </fieldset>
  );
}
