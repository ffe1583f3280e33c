import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandInput } from '../../../shared/contract/api.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useOwners } from '../../api/useOwners.ts';
import { learningTargets } from '../../../shared/domain/learningPoint/learningPoint.ts';
import { ChoiceField, LongTextField } from '../../ui/Field.tsx';
import { QuietButton } from '../../ui/Button.tsx';
import { FieldPair, FormButtons } from '../../ui/Form.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { sameAsRead, type LearningPointView } from './evaluationView.ts';
import { targetMeant, useTargets } from './useTargets.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';

type Add = CommandInput<'learningPoint.add'>;
type TargetKind = (typeof learningTargets)[number];

interface LearningForm {
  readonly text: string;
  readonly kind: TargetKind;
  readonly target: string;
  readonly owner: string;
  readonly dueOn: string | null;
  readonly recipients: string;
}

interface LearningPointPanelProps {
  readonly from: Add['from'];
  readonly findingId?: Id<'finding'>;
  /** What it could say, e.g. what the finding says that we learn. */
  readonly suggestion: string;
  /** The point to change; null for a new one. */
  readonly point: LearningPointView | null;
  readonly onClose: () => void;
}

/** What is to be different, where it goes, who owns it and by when: all four, or it is only a wish. */
export function LearningPointPanel({ from, findingId, suggestion, point, onClose }: LearningPointPanelProps) {
  const { t } = useTranslation('evaluation');
  const words = useTranslation('learning').t;
  const offerUndo = useUndo();
  const owners = useOwners();
  const add = useCommand('learningPoint.add');
  const changePoint = useCommand('learningPoint.change');
  const reject = useCommand('learningPoint.reject');
  const [isTried, setIsTried] = useState(false);
  const { form, change, clear } = useFormDraft<LearningForm>(`learningPoint.${point?.id ?? findingId ?? from.id}`, {
    text: point?.text ?? suggestion,
    kind: point?.target.kind ?? 'card',
    target: point?.target.description ?? '',
    owner: point?.owner.label ?? '',
    dueOn: point?.dueOn ?? null,
    recipients: point?.recipients.map(({ who }) => who.label).join('\n') ?? '',
  });
  const units = useQueryOf('learningPoint.units', {}).value?.units ?? [];
  const named = form.recipients.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const untold = units.filter((unit) => !named.includes(unit));
  const { state } = point === null ? add : changePoint;
  const targets = useTargets(form.kind);
  const meant = targetMeant(form.target, targets);
  // What it pointed at is kept as long as nobody has said otherwise, also when its title has changed since.
  const isSameTarget = point !== null && form.kind === point.target.kind && form.target === point.target.description;
  const targetId = meant?.id ?? (isSameTarget ? point.target.id : null);
  const owner = point !== null && form.owner === point.owner.label ? sameAsRead(point.owner) : owners.ownerOf(form.owner);
  const given = (): Omit<Add, 'from' | 'findingId'> | null => {
    if (owner === null || form.dueOn === null) return null;
    const recipients = form.recipients
      .split('\n')
      .map((line) => point?.recipients.find(({ who }) => who.label === line.trim())?.who ?? line)
      .map((one) => (typeof one === 'string' ? owners.ownerOf(one) : sameAsRead(one)))
      .filter((one) => one !== null);
    return {
      text: form.text,
      target: { kind: form.kind, id: targetId, description: form.target },
      owner,
      dueOn: form.dueOn,
      recipients,
    };
  };
  const done = (): void => {
    clear();
    onClose();
  };
  const saveNew = async (fields: Omit<Add, 'from' | 'findingId'>): Promise<void> => {
    const answer = await add.run({ ...fields, from, ...(findingId === undefined ? {} : { findingId }) });
    if (!answer.ok) return;
    done();
    const { learningPointId } = answer.value;
    offerUndo({ text: t('learning.saved'), undo: () => reject.run({ learningPointId, reason: t('learning.undoReason') }) });
  };
  const saveChange = async (known: LearningPointView, fields: Omit<Add, 'from' | 'findingId'>): Promise<void> => {
    const learningPointId = known.id;
    const answer = await changePoint.run({ learningPointId, ...fields });
    if (!answer.ok && answer.refusal.code !== 'learningPoint/nothing-changed') return;
    done();
    if (!answer.ok) return;
    const { was } = answer.value;
    offerUndo({ text: t('learning.saved'), undo: () => changePoint.run({ learningPointId, ...was }) });
  };
  const save = (): void => {
    setIsTried(true);
    const fields = given();
    if (fields === null) return;
    void (point === null ? saveNew(fields) : saveChange(point, fields));
  };
  return (
    <FormPanel
      title={point === null ? t('learning.add') : t('learning.change')}
      save={t('learning.save')}
      onSave={save}
      onClose={onClose}
      state={state}
    >
      <LongTextField
        label={t('learning.text')}
        value={form.text}
        onChange={(text) => {
          change({ text });
        }}
        isRequired
      />
      <ChoiceField
        label={t('learning.targetKind')}
        value={form.kind}
        choices={learningTargets.map((kind) => ({ value: kind, label: words(`target.${kind}`) }))}
        onChange={(kind) => {
          change({ kind });
        }}
      />
      <SuggestField
        label={t('learning.target')}
        value={form.target}
        onChange={(target) => {
          change({ target });
        }}
        suggestions={targets.map(({ title }) => title)}
        hint={
          form.kind === 'routine'
            ? t('learning.targetRoutine')
            : meant === null && targetId === null
              ? t('learning.targetHint')
              : t('learning.targetFound', { title: meant?.title ?? form.target })
        }
        maxLength={500}
        isRequired
      />
      <FieldPair>
        <SuggestField
          label={t('learning.owner')}
          value={form.owner}
          onChange={(name) => {
            change({ owner: name });
          }}
          suggestions={owners.suggestions}
          maxLength={200}
          {...(isTried && owner === null ? { error: t('learning.ownerMissing') } : {})}
          isRequired
        />
        <DayField
          label={t('learning.due')}
          value={form.dueOn}
          onChange={(dueOn) => {
            change({ dueOn });
          }}
          {...(isTried && form.dueOn === null ? { error: t('learning.dueMissing') } : {})}
          isRequired
        />
      </FieldPair>
      <LongTextField
        label={t('learning.recipients')}
        hint={t('learning.recipientsHint')}
        value={form.recipients}
        onChange={(recipients) => {
          change({ recipients });
        }}
        rows={2}
        showOptional
      />
      {untold.length > 0 && (
        <FormButtons>
          <QuietButton
            size="small"
            onClick={() => {
              change({ recipients: [...named, ...untold].join('\n') });
            }}
          >
            {t('learning.allUnits')}
          </QuietButton>
        </FormButtons>
      )}
    </FormPanel>
  );
}
