import { useTranslation } from 'react-i18next';
import { findingKinds, type FindingKind } from '../../../shared/domain/evaluation/evaluation.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { LongTextField, RadioField, TextField } from '../../ui/Field.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { EvidenceField } from './EvidenceField.tsx';
import type { FindingView } from './evaluationView.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import type { LogLine } from './useWholeLog.ts';

interface FindingPanelProps {
  readonly evaluationId: Id<'evaluation'>;
  /** The finding to change; null for a new one. */
  readonly finding: FindingView | null;
  readonly lines: readonly LogLine[];
  readonly onSaved: (findingId: string) => void;
  readonly onClose: () => void;
}

interface FindingForm {
  readonly kind: FindingKind;
  readonly title: string;
  readonly whatHappened: string;
  readonly whyReasonableThen: string;
  readonly whatWeLearn: string;
  readonly evidence: readonly Id<'logEntry'>[];
}

/** What happened, why it made sense then, what we learn; and the lines of the log it rests on. */
export function FindingPanel({ evaluationId, finding, lines, onSaved, onClose }: FindingPanelProps) {
  const { t } = useTranslation('evaluation');
  const words = useTranslation('learning').t;
  const offerUndo = useUndo();
  const add = useCommand('evaluation.addFinding');
  const changeFinding = useCommand('evaluation.changeFinding');
  const withdraw = useCommand('evaluation.withdrawFinding');
  const { form, change, clear } = useFormDraft<FindingForm>(`evaluation.finding.${finding?.id ?? evaluationId}`, {
    kind: finding?.kind ?? 'deviation',
    title: finding?.title ?? '',
    whatHappened: finding?.whatHappened ?? '',
    whyReasonableThen: finding?.whyReasonableThen ?? '',
    whatWeLearn: finding?.whatWeLearn ?? '',
    evidence: finding?.evidence.map(({ entryId }) => entryId) ?? [],
  });
  const { state } = finding === null ? add : changeFinding;
  const done = (findingId: string): void => {
    clear();
    onClose();
    onSaved(findingId);
  };
  const saveNew = async (): Promise<void> => {
    const answer = await add.run({ evaluationId, ...form });
    if (!answer.ok) return;
    const { findingId, number } = answer.value;
    done(findingId);
    offerUndo({ text: t('findings.saved', { number }), undo: () => withdraw.run({ findingId }) });
  };
  const saveChange = async ({ id: findingId, number }: FindingView): Promise<void> => {
    const answer = await changeFinding.run({ findingId, ...form });
    if (!answer.ok && answer.refusal.code !== 'evaluation/nothing-changed') return;
    done(findingId);
    if (!answer.ok) return;
    const { was } = answer.value;
    offerUndo({ text: t('findings.saved', { number }), undo: () => changeFinding.run({ findingId, ...was }) });
  };
  const save = (): void => void (finding === null ? saveNew() : saveChange(finding));
  return (
    <FormPanel
      title={finding === null ? t('findings.panelNew') : t('findings.panelChange', { number: finding.number })}
      save={t('findings.save')}
      onSave={save}
      onClose={onClose}
      state={state}
      below={finding !== null && <AboutObject kind="finding" id={finding.id} />}
    >
      <RadioField
        label={t('findings.kind')}
        value={form.kind}
        choices={findingKinds.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))}
        onChange={(kind) => {
          change({ kind });
        }}
      />
      <TextField
        label={t('findings.title')}
        value={form.title}
        onChange={(title) => {
          change({ title });
        }}
        maxLength={500}
        showOptional
      />
      <LongTextField
        label={t('findings.happened')}
        value={form.whatHappened}
        onChange={(whatHappened) => {
          change({ whatHappened });
        }}
        isRequired
      />
      <LongTextField
        label={t('findings.then')}
        value={form.whyReasonableThen}
        onChange={(whyReasonableThen) => {
          change({ whyReasonableThen });
        }}
        showOptional
      />
      <LongTextField
        label={t('findings.learn')}
        value={form.whatWeLearn}
        onChange={(whatWeLearn) => {
          change({ whatWeLearn });
        }}
        showOptional
      />
      <EvidenceField
        lines={lines}
        chosen={form.evidence}
        onChange={(evidence) => {
          change({ evidence });
        }}
      />
    </FormPanel>
  );
}
