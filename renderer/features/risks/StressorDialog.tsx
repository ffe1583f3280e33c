import { useTranslation } from 'react-i18next';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PickField, SuggestField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useRiskNames } from './useRiskNames.ts';

export interface StressorView {
  readonly id: Id<'stressor'>;
  readonly unit: string;
  readonly text: string;
  readonly eventIds: readonly Id<'hazardEvent'>[];
}

interface StressorDialogProps {
  readonly unit: string;
  /** The one to change; null for a new one. */
  readonly stressor: StressorView | null;
  readonly onClose: () => void;
}

interface StressorForm {
  readonly unit: string;
  readonly text: string;
  readonly eventId: string | null;
}

/** What wears on a unit, and the event where it has been assessed. */
export function StressorDialog({ unit, stressor, onClose }: StressorDialogProps) {
  const { t } = useTranslation('risk');
  const offerUndo = useUndo();
  const { units } = useRiskNames();
  const events = (useQueryOf('risk.events', {}).value?.events ?? []).filter(({ retired }) => !retired);
  const note = useCommand('stressor.note');
  const changeIt = useCommand('stressor.change');
  const remove = useCommand('stressor.remove');
  const restore = useCommand('stressor.restore');
  const { form, change, clear, isRestored } = useFormDraft<StressorForm>(`stressor.${stressor?.id ?? 'new'}`, {
    unit: stressor?.unit ?? unit,
    text: stressor?.text ?? '',
    eventId: (stressor?.eventIds[0] ?? null),
  });
  const { state } = stressor === null ? note : changeIt;
  const save = async (): Promise<void> => {
    // Further events it may be assessed in are kept; the field shows the first.
    const others = stressor?.eventIds.slice(1) ?? [];
    const eventIds = form.eventId === null ? [] : [asId<'hazardEvent'>(form.eventId), ...others];
    const said = { unit: form.unit, text: form.text, eventIds };
    if (stressor === null) {
      const answer = await note.run(said);
      if (!answer.ok) return;
      const { stressorId } = answer.value;
      offerUndo({ text: t('stressorNoted'), undo: () => remove.run({ stressorId }) });
    } else {
      const { id: stressorId } = stressor;
      const answer = await changeIt.run({ stressorId, ...said });
      if (!answer.ok && answer.refusal.code !== 'stressor/nothing-changed') return;
      if (answer.ok) {
        const { was } = answer.value;
        offerUndo({ text: t('stressorChanged'), undo: () => changeIt.run({ stressorId, ...was }) });
      }
    }
    clear();
    onClose();
  };
  const takeAway = async ({ id: stressorId }: StressorView): Promise<void> => {
    const answer = await remove.run({ stressorId });
    if (!answer.ok) return;
    onClose();
    offerUndo({ text: t('stressorRemoved'), undo: () => restore.run({ stressorId }) });
  };
  return (
    <FormDialog
      title={stressor === null ? t('stressorAdd') : stressor.text}
      save={t('stressorSave')}
      onSave={() => void save()}
      onClose={onClose}
      state={state}
      left={
        stressor !== null && (
          <PlainButton onClick={() => void takeAway(stressor)}>
            {t('stressorRemove')}
          </PlainButton>
        )
      }
    >
      <DraftNote isRestored={isRestored} onDiscard={clear} />
      <TextField label={t('stressorText')} value={form.text} onChange={(text) => { change({ text }); }} maxLength={2000} autoFocus isRequired />
      <SuggestField label={t('unit')} value={form.unit} onChange={(next) => { change({ unit: next }); }} suggestions={units} maxLength={200} isRequired />
      <PickField
        label={t('stressorEvent')}
        hint={t('stressorEventHint')}
        value={form.eventId}
        choices={events.map(({ id, title }) => ({ value: id, label: title }))}
        nothingFound={t('nothingFound')}
        onChange={(eventId) => { change({ eventId }); }}
      />
    </FormDialog>
  );
}
