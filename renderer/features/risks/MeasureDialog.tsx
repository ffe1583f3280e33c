import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ChoiceField, LongTextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { ownerGiven } from './ownerGiven.ts';

export type MeasureView = QueryOutput<'measure.all'>['measures'][number];

interface MeasureDialogProps {
  readonly eventId: Id<'hazardEvent'>;
  /** The measure to change; null for a new one. */
  readonly measure: MeasureView | null;
  /** The barrier it begins with. */
  readonly barrierId?: Id<'barrier'>;
  /** The meeting where it was agreed, and the parties that were there. */
  readonly meeting?: { readonly id: Id<'riskMeeting'>; readonly parties: readonly string[] };
  readonly onClose: () => void;
}

const NONE = '';

/** What is to be done, by whom and by when, and on which barrier. */
export function MeasureDialog({ eventId, measure, barrierId, meeting, onClose }: MeasureDialogProps) {
  const { t } = useTranslation('measure');
  const offerUndo = useUndo();
  const owners = useOwners();
  const add = useCommand('measure.add');
  const changeIt = useCommand('measure.change');
  const remove = useCommand('measure.remove');
  const [isTried, setIsTried] = useState(false);
  const barriers = (useQueryOf('risk.event', { eventId }).value?.branches ?? []).flatMap((branch) => branch.barriers);
  const name = `measure.${measure?.id ?? `${eventId}.${barrierId ?? ''}.${meeting?.id ?? ''}`}`;
  const { form, change, clear, isRestored } = useFormDraft(name, {
    text: measure?.text ?? '',
    owner: measure?.owner.label ?? '',
    party: measure?.party ?? '',
    dueOn: measure?.dueOn ?? (null as string | null),
    barrier: measure?.barrierId ?? barrierId ?? NONE,
  });
  const owner = ownerGiven(form.owner, owners, measure?.owner ?? null);
  const { state } = measure === null ? add : changeIt;
  const save = async (): Promise<void> => {
    setIsTried(true);
    const { text, party, dueOn, barrier } = form;
    if (owner === null || dueOn === null) return;
    const said = { text, owner, party, dueOn, barrierId: barrier === NONE ? null : asId<'barrier'>(barrier) };
    if (measure === null) {
      const answer = await add.run({ eventId, ...said, ...(meeting === undefined ? {} : { meetingId: meeting.id }) });
      if (!answer.ok) return;
      const { measureId } = answer.value;
      offerUndo({ text: t('added'), undo: () => remove.run({ measureId }) });
    } else {
      const answer = await changeIt.run({ measureId: measure.id, ...said });
      if (!answer.ok && answer.refusal.code !== 'measure/nothing-changed') return;
      if (answer.ok) {
        const { was } = answer.value;
        offerUndo({ text: t('changed'), undo: () => changeIt.run({ measureId: measure.id, ...was }) });
      }
    }
    clear();
    onClose();
  };
  return (
    <FormDialog
      title={measure === null ? t('add') : t('change')}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={state}
    >
      <DraftNote isRestored={isRestored} onDiscard={clear} />
      <LongTextField label={t('text')} value={form.text} onChange={(text) => { change({ text }); }} rows={2} maxLength={5000} autoFocus isRequired />
      <FieldPair>
        <SuggestField
          label={t('owner')}
          value={form.owner}
          onChange={(words) => { change({ owner: words }); }}
          suggestions={owners.suggestions}
          {...(isTried && owner === null ? { error: t('ownerMissing') } : {})}
          isRequired
        />
        <DayField
          label={t('dueOn')}
          value={form.dueOn}
          onChange={(dueOn) => { change({ dueOn }); }}
          {...(isTried && form.dueOn === null ? { error: t('dueMissing') } : {})}
          isRequired
        />
      </FieldPair>
      {(meeting !== undefined || form.party !== '') && (
        <SuggestField label={t('party')} hint={t('partyHint')} value={form.party} onChange={(party) => { change({ party }); }} suggestions={meeting?.parties ?? []} maxLength={200} />
      )}
      {barriers.length > 0 && (
        <ChoiceField
          label={t('barrier')}
          value={form.barrier}
          onChange={(barrier) => { change({ barrier }); }}
          choices={[{ value: NONE, label: t('noBarrier') }, ...barriers.map(({ id, text }) => ({ value: id, label: text }))]}
        />
      )}
    </FormDialog>
  );
}
