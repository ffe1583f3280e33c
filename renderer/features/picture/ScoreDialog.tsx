import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { potentialVerdicts, type PotentialVerdict } from '../../../shared/domain/situation/situation.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormats } from '../../text/i18n.ts';
import { whenAndWho } from '../../text/whenAndWho.ts';
import { RadioField, TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { PotentialView } from './pictureView.ts';

interface ScoreDialogProps {
  readonly potential: PotentialView;
  readonly onClose: () => void;
}

/** What it turned into, held against what was expected and feared: how good the team was at looking ahead. */
export function ScoreDialog({ potential: { what, now }, onClose }: ScoreDialogProps) {
  const { t } = useTranslation('picture');
  const formats = useFormats();
  const offerUndo = useUndo();
  const score = useCommand('potential.score');
  const { id: assessmentId, expected, worst } = now;
  const before = now.score === null ? null : { outcome: now.score.outcome, verdict: now.score.verdict };
  const [outcome, setOutcome] = useState(before?.outcome ?? '');
  const [verdict, setVerdict] = useState<PotentialVerdict>(before?.verdict ?? 'as-expected');
  const save = (): void => {
    void score.run({ assessmentId, score: { outcome, verdict } }).then(({ ok }) => {
      if (!ok) return;
      onClose();
      offerUndo({ text: t('scoreSaved', { what }), undo: () => score.run({ assessmentId, score: before }) });
    });
  };
  return (
    <FormDialog
      title={t('scoreTitle', { what })}
      save={t('save')}
      onSave={save}
      onClose={onClose}
      state={score.state}
    >
      <p>{t('scoreLead', { when: whenAndWho(now.written, formats), expected: expected || '–', worst: worst || '–' })}</p>
      <TextField label={t('scoreOutcome')} value={outcome} onChange={setOutcome} maxLength={2000} autoFocus />
      <RadioField
        label={t('scoreVerdict')}
        value={verdict}
        onChange={setVerdict}
        choices={potentialVerdicts.map((value) => ({ value, label: t(`verdict.${value}`) }))}
      />
    </FormDialog>
  );
}
