import { useTranslation } from 'react-i18next';
import type { CommandInput } from '../../../shared/contract/api.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { textOf } from '../../text/i18n.ts';
import { LongTextField, RadioField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { titleKey, type CriterionView } from './readinessView.ts';
import { TiesField, type TieDraft } from './TiesField.tsx';

type Standing = 'met' | 'partly' | 'missing' | 'none';

interface AssessForm {
  readonly standing: Standing;
  readonly text: string;
  readonly owner: string;
  readonly nextOn: string | null;
  readonly ties: readonly TieDraft[];
}

interface AssessPanelProps {
  readonly criterion: CriterionView;
  /** After how many months it is to be judged anew when no day is said. */
  readonly months: number;
  readonly onClose: () => void;
}

/** What a person says of a criterion: how it stands, why, what proves it, who answers for it. */
export function AssessPanel({ criterion, months, onClose }: AssessPanelProps) {
  const { t } = useTranslation('readiness');
  const offerUndo = useUndo();
  const owners = useOwners();
  const assess = useCommand('readiness.assess');
  const { id } = criterion;
  const isQuestion = criterion.how === 'question';
  const { form, change, clear } = useFormDraft<AssessForm>(`criterion.${id}`, {
    standing: criterion.claimed === 'unknown' ? 'none' : criterion.claimed,
    text: criterion.text,
    owner: criterion.owner?.label ?? '',
    nextOn: criterion.nextOn,
    ties: criterion.ties.map(({ kind, id: tied, words, on, title }) => ({ kind, id: tied, words, on, title })),
  });
  const owner = (): CommandInput<'readiness.assess'>['owner'] => {
    // Whoever it was is kept as long as nobody has said otherwise, also when they have another name now.
    if (criterion.owner !== null && form.owner === criterion.owner.label) return undefined;
    return owners.ownerOf(form.owner);
  };
  const save = async (): Promise<void> => {
    const said = owner();
    const isJudged = form.standing !== 'none';
    const isNew = form.standing !== (criterion.claimed === 'unknown' ? 'none' : criterion.claimed) || isJudged;
    const answer = await assess.run({
      criterionId: id,
      text: form.text,
      nextOn: form.nextOn,
      ties: form.ties.map(({ kind, id: tied, words, on }) => ({ kind, id: tied, words, on })),
      ...(isNew ? { standing: form.standing === 'none' ? null : form.standing } : {}),
      ...(said === undefined ? {} : { owner: said }),
    });
    if (!answer.ok && answer.refusal.code !== 'readiness/nothing-changed') return;
    clear();
    onClose();
    if (!answer.ok) return;
    const { judgedOn, ...was } = answer.value.was;
    const on = judgedOn === null || judgedOn === undefined ? {} : { judgedOn };
    offerUndo({ text: t('saved', { id }), undo: () => assess.run({ criterionId: id, ...was, ...on }) });
  };
  const word = (standing: 'met' | 'partly' | 'missing'): string => t(isQuestion ? `answer.${standing}` : `standing.${standing}`);
  return (
    <FormPanel
      title={textOf(`criterion:${titleKey(id)}` as 'criterion:title.GN-0', {})}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={assess.state}
    >
      <RadioField
        label={t('standingField')}
        value={form.standing}
        choices={[
          ...(['met', 'partly', 'missing'] as const).map((value): { value: Standing; label: string } => ({ value, label: word(value) })),
          { value: 'none', label: t('notJudged') },
        ]}
        onChange={(standing) => {
          change({ standing });
        }}
      />
      <LongTextField
        label={t(isQuestion ? 'textAnswer' : 'text')}
        value={form.text}
        onChange={(text) => {
          change({ text });
        }}
        maxLength={10_000}
      />
      <TiesField
        ties={form.ties}
        onChange={(ties) => {
          change({ ties });
        }}
      />
      <FieldPair>
        <SuggestField
          label={t('ownerField')}
          value={form.owner}
          onChange={(name) => {
            change({ owner: name });
          }}
          suggestions={owners.suggestions}
          maxLength={200}
          showOptional
        />
        <DayField
          label={t('nextOn')}
          hint={t('nextOnHint', { months })}
          value={form.nextOn}
          onChange={(nextOn) => {
            change({ nextOn });
          }}
          showOptional
        />
      </FieldPair>
    </FormPanel>
  );
}
