import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROWS_PER_SHEET } from '../../../shared/domain/paper/paper.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { LongTextField, TextField } from '../../ui/Field.tsx';
import { FieldPair, Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import styles from './Paper.module.css';

interface TypedRow {
  readonly text: string;
  readonly occurredAt: Instant | null;
  readonly writtenAt: Instant | null;
}

const EMPTY: TypedRow = { text: '', occurredAt: null, writtenAt: null };
const SHOWN_AT_FIRST = 4;
const emptyRows = (count: number): TypedRow[] => Array.from({ length: count }, () => EMPTY);

/** A sheet of paper back into the log: its number, and each line with when it happened and when it was written. */
export function EnterSheetPage() {
  const { t } = useTranslation('paper');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const enter = useCommand('paper.enterSheet');
  const [sheet, setSheet] = useState('');
  const [copiedBy, setCopiedBy] = useState('');
  const [rows, setRows] = useState<readonly TypedRow[]>(() => emptyRows(SHOWN_AT_FIRST));
  const [untimed, setUntimed] = useState<number | null>(null);
  const [saved, setSaved] = useState<{ readonly sheet: string; readonly count: number } | null>(null);
  useScreen({});
  const change = (at: number, part: Partial<TypedRow>): void => {
    setRows(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  };
  const save = async (): Promise<void> => {
    setSaved(null);
    const written = rows.map((row, at) => ({ ...row, row: at + 1 })).filter(({ text }) => text.trim() !== '');
    const missing = written.find(({ occurredAt }) => occurredAt === null);
    setUntimed(missing?.row ?? null);
    if (missing !== undefined) return;
    const given = written.flatMap(({ row, text, occurredAt, writtenAt }) =>
      occurredAt === null ? [] : [{ row, text, occurredAt, writtenAt }],
    );
    const answer = await enter.run({ incidentId, sheet, rows: given, ...(copiedBy.trim() === '' ? {} : { copiedBy }) });
    if (!answer.ok) return;
    setSaved({ sheet: answer.value.sheet, count: answer.value.entries });
    setSheet('');
    setRows(emptyRows(SHOWN_AT_FIRST));
  };
  return (
    <div className={styles.page} data-pane="page">
      <SectionHead onRule>{t('enter')}</SectionHead>
      <div className={styles.words}>
        <p className={styles.lead}>{t('enterLead')}</p>
        <Form onSubmit={() => void save()}>
          <FieldPair>
            <TextField label={t('sheet')} hint={t('sheetHint')} value={sheet} onChange={setSheet} maxLength={20} />
            <TextField label={t('copiedBy')} hint={t('copiedByHint')} value={copiedBy} onChange={setCopiedBy} maxLength={200} showOptional />
          </FieldPair>
          {rows.map((row, at) => (
            <div key={`${String(saved?.sheet)} ${String(at)}`} className={styles.row}>
              <MomentField
                label={t('occurredOf', { row: at + 1 })}
                value={row.occurredAt}
                onChange={(occurredAt) => {
                  change(at, { occurredAt });
                }}
              />
              <MomentField
                label={t('writtenOf', { row: at + 1 })}
                value={row.writtenAt}
                onChange={(writtenAt) => {
                  change(at, { writtenAt });
                }}
              />
              <LongTextField
                label={t('textOf', { row: at + 1 })}
                rows={1}
                value={row.text}
                onChange={(text) => {
                  change(at, { text });
                }}
              />
            </div>
          ))}
          {untimed !== null && <p role="alert">{t('timeMissing', { row: untimed })}</p>}
          {enter.state.kind === 'refused' && <InlineProblem problem={enter.state.refusal} />}
          <FormButtons>
            <PrimaryButton type="submit">{t('save')}</PrimaryButton>
            {rows.length < ROWS_PER_SHEET && (
              <QuietButton
                onClick={() => {
                  setRows([...rows, ...emptyRows(Math.min(SHOWN_AT_FIRST, ROWS_PER_SHEET - rows.length))]);
                }}
              >
                {t('moreRows')}
              </QuietButton>
            )}
            <span role="status">{saved !== null && t('saved', saved)}</span>
          </FormButtons>
        </Form>
      </div>
    </div>
  );
}
