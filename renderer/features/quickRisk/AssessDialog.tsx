import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_DANGERS, verdicts, type Danger, type Verdict } from '../../../shared/domain/quickRisk/quickRisk.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { CheckField, RadioField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { DangerFields } from './DangerFields.tsx';

interface QuickRiskForm {
  readonly about: string;
  readonly dangers: readonly Danger[];
  readonly verdict: Verdict;
  readonly isDecision: boolean;
  /** Null: as the rest of the form says it. */
  readonly decision: string | null;
  readonly because: string;
  readonly authority: string;
}

const noDanger: Danger = { what: '', likelihood: 'medium', severity: 'medium', measure: '' };

/** What are we about to do, what can go wrong, what is done about it, do we do it. Made to be filled in under two minutes. */
export function AssessDialog({ incidentId, onClose }: { readonly incidentId: Id<'incident'>; readonly onClose: () => void }) {
  const { t } = useTranslation('quickRisk');
  const offerUndo = useUndo();
  const assess = useCommand('quickRisk.assess');
  const withdraw = useCommand('quickRisk.withdraw');
  const { form, change, clear, isRestored } = useFormDraft<QuickRiskForm>(`quickRisk.${incidentId}`, {
    about: '',
    dangers: [noDanger],
    verdict: 'go-with-measures',
    isDecision: false,
    decision: null,
    because: '',
    authority: '',
  });
  const { about, dangers, verdict, isDecision, because, authority } = form;
  const [hasTyped, setHasTyped] = useState(false);
  const measures = dangers.map(({ measure }) => measure.trim()).filter((measure) => measure !== '').join('; ');
  const decision = form.decision ?? t(`decide.${verdict}`, { about: about.trim(), measures });

  const save = async (): Promise<void> => {
    const answer = await assess.run({
      incidentId,
      about,
      dangers: [...dangers],
      verdict,
      ...(isDecision ? { decision: { what: decision, because, authority } } : {}),
    });
    if (!answer.ok) return;
    const { quickRiskId } = answer.value;
    clear();
    onClose();
    offerUndo({ text: t('made'), undo: () => withdraw.run({ quickRiskId }) });
  };
  return (
    <FormDialog
      title={t('assess')}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={assess.state}
    >
      {!hasTyped && <DraftNote isRestored={isRestored} onDiscard={clear} />}
      <TextField
        label={t('about')}
        placeholder={t('aboutHint')}
        value={about}
        onChange={(said) => {
          setHasTyped(true);
          change({ about: said });
        }}
        maxLength={1000}
        autoFocus
      />
      {dangers.map((danger, at) => (
        <DangerFields
          key={at}
          danger={danger}
          onChange={(changed) => {
            change({ dangers: dangers.map((one, place) => (place === at ? { ...one, ...changed } : one)) });
          }}
        />
      ))}
      {dangers.length < MAX_DANGERS && (
        <div>
          <PlainButton
            onClick={() => {
              change({ dangers: [...dangers, noDanger] });
            }}
          >
            {t('addDanger')}
          </PlainButton>
        </div>
      )}
      <RadioField
        label={t('verdictAsk')}
        value={verdict}
        onChange={(chosen) => {
          change({ verdict: chosen });
        }}
        choices={verdicts.map((value) => ({ value, label: t(`verdict.${value}`) }))}
      />
      <CheckField
        label={t('isDecision')}
        isChecked={isDecision}
        onChange={(isOne) => {
          change({ isDecision: isOne });
        }}
      />
      {isDecision && (
        <>
          <TextField
            label={t('decision')}
            value={decision}
            onChange={(said) => {
              change({ decision: said });
            }}
            maxLength={2000}
          />
          <FieldPair>
            <TextField
              label={t('because')}
              value={because}
              onChange={(said) => {
                change({ because: said });
              }}
              maxLength={2000}
              showOptional
            />
            <TextField
              label={t('authority')}
              value={authority}
              onChange={(said) => {
                change({ authority: said });
              }}
              maxLength={500}
              showOptional
            />
          </FieldPair>
        </>
      )}
    </FormDialog>
  );
}
