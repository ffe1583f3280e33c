import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { barrierEffects, barrierStates } from '../../../shared/domain/risk/bowTie.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ChoiceField, LongTextField, RadioField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { BarrierView } from './bowTieLayout.ts';
import { MeasureDialog } from './MeasureDialog.tsx';
import { ownerGiven } from './ownerGiven.ts';

interface BarrierDialogProps {
  readonly eventId: Id<'hazardEvent'>;
  readonly barrier: BarrierView;
  readonly onRemove: (id: string) => void;
  readonly onClose: () => void;
}

const NONE = '';

/** A barrier's owner, state and judged effect, and why. */
export function BarrierDialog({ eventId, barrier, onRemove, onClose }: BarrierDialogProps) {
  const { t } = useTranslation('bowTie');
  const offerUndo = useUndo();
  const owners = useOwners();
  const changeIt = useCommand('bowTie.changeBarrier');
  const [isMeasuring, setIsMeasuring] = useState(false);
  const { id: barrierId } = barrier;
  const { form, change, clear, isRestored } = useFormDraft(`barrier.${barrierId}`, {
    text: barrier.text,
    owner: barrier.owner?.label ?? '',
    state: barrier.state,
    effect: barrier.effect ?? NONE,
    note: barrier.note,
    checkedOn: barrier.checkedOn,
  });
  if (isMeasuring) return <MeasureDialog eventId={eventId} measure={null} barrierId={barrierId} onClose={onClose} />;
  const save = async (): Promise<void> => {
    const { text, state, note, checkedOn } = form;
    const effect = barrierEffects.find((one) => one === form.effect) ?? null;
    const owner = ownerGiven(form.owner, owners, barrier.owner);
    const answer = await changeIt.run({ barrierId, text, owner, state, effect, note, checkedOn });
    if (!answer.ok && answer.refusal.code !== 'bowTie/nothing-changed') return;
    if (answer.ok) {
      const { text: words, state: stateWas, effect: effectWas, note: noteWas, checkedOn: checkedWas } = barrier;
      const ownerWas = barrier.owner === null ? null : ownerGiven(barrier.owner.label, owners, barrier.owner);
      const was = { text: words, owner: ownerWas, state: stateWas, effect: effectWas, note: noteWas, checkedOn: checkedWas };
      offerUndo({ text: t('changed', { text: text.trim() }), undo: () => changeIt.run({ barrierId, ...was }) });
    }
    clear();
    onClose();
  };
  return (
    <FormDialog
      below={<AboutObject kind="barrier" id={barrier.id} />}
      title={barrier.text}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={changeIt.state}
      left={
        <PlainButton
          onClick={() => {
            onClose();
            onRemove(barrierId);
          }}
        >
          {t('remove')}
        </PlainButton>
      }
    >
      <DraftNote isRestored={isRestored} onDiscard={clear} />
      <TextField label={t('text')} value={form.text} onChange={(text) => { change({ text }); }} maxLength={300} autoFocus isRequired />
      <FieldPair>
        <SuggestField label={t('owner')} value={form.owner} onChange={(owner) => { change({ owner }); }} suggestions={owners.suggestions} />
        <DayField label={t('checkedOn')} value={form.checkedOn} onChange={(checkedOn) => { change({ checkedOn }); }} />
      </FieldPair>
      <RadioField
        label={t('stateLabel')}
        value={form.state}
        onChange={(state) => { change({ state }); }}
        choices={barrierStates.map((value) => ({ value, label: t(`state.${value}`) }))}
      />
      <ChoiceField
        label={t('effectLabel')}
        value={form.effect}
        onChange={(effect) => { change({ effect }); }}
        choices={[{ value: NONE, label: t('effectNone') }, ...barrierEffects.map((value) => ({ value, label: t(`effect.${value}`) }))]}
      />
      <LongTextField label={t('note')} value={form.note} onChange={(note) => { change({ note }); }} rows={2} maxLength={2000} />
      <div>
        <QuietButton size="small" onClick={() => { setIsMeasuring(true); }}>
          {t('measure')}
        </QuietButton>
      </div>
    </FormDialog>
  );
}
