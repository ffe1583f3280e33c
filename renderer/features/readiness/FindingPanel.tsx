import { useTranslation } from 'react-i18next';
import { findingKinds, findingTopics, type InspectionFindingKind, type InspectionFindingTopic } from '../../../shared/domain/inspection/inspection.ts';
import { criterionIds, criterionOf } from '../../../shared/domain/readiness/criteria.ts';
import { daysAfter } from '../../../shared/kernel/calendarDay.ts';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { textOf } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { ChoiceField, LongTextField, RadioField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { PickField, SuggestField } from '../../ui/PickField.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { InspectionFinding } from './InspectionPage.tsx';
import { titleKey } from './readinessView.ts';

/** Days an inspection commonly gives for the plan that answers it. */
const COMMON_DAYS = 21;

interface FindingForm {
  readonly kind: InspectionFindingKind;
  readonly topic: InspectionFindingTopic;
  readonly text: string;
  readonly legalBasis: string;
  readonly by: string;
  readonly foundOn: string | null;
  readonly dueOn: string | null;
  readonly owner: string;
  readonly criterionId: string | null;
}

interface FindingPanelProps {
  /** The one to change; null for a new one. */
  readonly finding: InspectionFinding | null;
  readonly onClose: () => void;
  readonly onWithdraw: (finding: InspectionFinding) => void;
}

/** What an inspection found: in its own words, with its basis, and by when and by whom it is put right. */
export function FindingPanel({ finding, onClose, onWithdraw }: FindingPanelProps) {
  const { t } = useTranslation('inspection');
  const offerUndo = useUndo();
  const owners = useOwners();
  const note = useCommand('inspection.note');
  const changeFinding = useCommand('inspection.change');
  const withdraw = useCommand('inspection.withdraw');
  const today = osloDay(useMinute());
  const { form, change, clear } = useFormDraft<FindingForm>(`inspectionFinding.${finding?.id ?? 'new'}`, {
    kind: finding?.kind ?? 'deviation',
    topic: finding?.topic ?? 'analysis',
    text: finding?.text ?? '',
    legalBasis: finding?.legalBasis ?? '',
    by: finding?.by ?? '',
    foundOn: finding?.foundOn ?? today,
    dueOn: finding?.dueOn ?? daysAfter(today, COMMON_DAYS),
    owner: finding?.owner?.label ?? '',
    criterionId: finding?.criterionId ?? null,
  });
  const isSameOwner = finding !== null && finding.owner !== null && form.owner === finding.owner.label;
  const save = async (): Promise<void> => {
    const { foundOn, dueOn, kind, topic, text, legalBasis, by } = form;
    if (foundOn === null || dueOn === null) return;
    const criterionId = criterionOf(form.criterionId ?? '')?.id ?? null;
    const owner = isSameOwner ? {} : { owner: owners.ownerOf(form.owner) };
    const said = { kind, topic, text, legalBasis, by, foundOn, dueOn, criterionId, ...owner };
    const done = (): void => {
      clear();
      onClose();
    };
    if (finding === null) {
      const answer = await note.run(said);
      if (!answer.ok) return;
      done();
      const { findingId } = answer.value;
      offerUndo({ text: t('noted'), undo: () => withdraw.run({ findingId }) });
      return;
    }
    const findingId = finding.id;
    const answer = await changeFinding.run({ findingId, ...said });
    if (!answer.ok && answer.refusal.code !== 'inspection/nothing-changed') return;
    done();
    if (!answer.ok) return;
    const { was } = answer.value;
    offerUndo({ text: t('changed'), undo: () => changeFinding.run({ findingId, ...was }) });
  };
  return (
    <FormPanel
      title={t(finding === null ? 'note' : 'change')}
      save={t('form.save')}
      onSave={() => void save()}
      onClose={onClose}
      state={finding === null ? note.state : changeFinding.state}
      missing={form.foundOn === null || form.dueOn === null ? t('form.dateMissing') : undefined}
      below={finding !== null && <AboutObject kind="inspectionFinding" id={finding.id} />}
      left={
        finding !== null && (
          <PlainButton
            onClick={() => {
              onWithdraw(finding);
              onClose();
            }}
          >
            {t('withdraw')}
          </PlainButton>
        )
      }
    >
      <LongTextField
        label={t('form.text')}
        value={form.text}
        onChange={(text) => {
          change({ text });
        }}
        maxLength={10_000}
        isRequired
      />
      <RadioField
        label={t('form.kind')}
        value={form.kind}
        choices={findingKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) => {
          change({ kind });
        }}
      />
      <ChoiceField
        label={t('form.topic')}
        value={form.topic}
        choices={findingTopics.map((value) => ({ value, label: t(`topic.${value}`) }))}
        onChange={(topic) => {
          change({ topic });
        }}
      />
      <FieldPair>
        <DayField
          label={t('form.foundOn')}
          value={form.foundOn}
          onChange={(foundOn) => {
            change({ foundOn });
          }}
        />
        <DayField
          label={t('form.dueOn')}
          hint={t('form.dueHint')}
          value={form.dueOn}
          onChange={(dueOn) => {
            change({ dueOn });
          }}
        />
      </FieldPair>
      <SuggestField
        label={t('form.owner')}
        value={form.owner}
        onChange={(owner) => {
          change({ owner });
        }}
        suggestions={owners.suggestions}
        maxLength={200}
        showOptional
      />
      <FieldPair>
        <TextField
          label={t('form.by')}
          value={form.by}
          onChange={(by) => {
            change({ by });
          }}
          maxLength={200}
          showOptional
        />
        <TextField
          label={t('form.legalBasis')}
          value={form.legalBasis}
          onChange={(legalBasis) => {
            change({ legalBasis });
          }}
          maxLength={500}
          showOptional
        />
      </FieldPair>
      <PickField
        label={t('form.criterion')}
        value={form.criterionId}
        choices={criterionIds.map((id) => ({ value: id, label: `${id} ${textOf(`criterion:${titleKey(id)}` as 'criterion:title.GN-0', {})}` }))}
        nothingFound={t('form.none')}
        onChange={(criterionId) => {
          change({ criterionId });
        }}
        showOptional
      />
    </FormPanel>
  );
}
