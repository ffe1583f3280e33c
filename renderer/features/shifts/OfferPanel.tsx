import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { LongTextField } from '../../ui/Field.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { SituationNow } from './SituationNow.tsx';
import type { ShiftView } from './useShiftActions.ts';

interface OfferPanelProps {
  readonly incidentId: Id<'incident'>;
  readonly shift: ShiftView;
  readonly onClose: () => void;
}

/** Whoever goes off reads the situation through, writes what is not in it, and signs. */
export function OfferPanel({ incidentId, shift, onClose }: OfferPanelProps) {
  const { t } = useTranslation('shift');
  const offerUndo = useUndo();
  const draft = useDraft(`handover.${shift.id}`);
  const offer = useCommand('shift.offerHandover');
  const withdraw = useCommand('shift.withdrawHandover');
  const people = useQueryOf('contact.people', {}).value?.people ?? [];
  const [to, setTo] = useState<string | null>(null);
  const name = shift.person.name ?? shift.person.initials;

  const sign = async (): Promise<void> => {
    if (to === null) return;
    const answer = await offer.run({ shiftId: shift.id, to: asId(to), note: draft.text });
    if (!answer.ok) return;
    const { handoverId } = answer.value;
    draft.clear();
    onClose();
    offerUndo({
      text: t('offer.signed', { name, to: people.find(({ id }) => id === to)?.name ?? '' }),
      undo: () => withdraw.run({ handoverId }),
    });
  };
  return (
    <FormPanel
      title={t('offer.title', { name })}
      save={t('offer.sign')}
      onSave={() => void sign()}
      onClose={onClose}
      state={offer.state}
      missing={to === null ? t('offer.whoMissing') : undefined}
      below={<SituationNow incidentId={incidentId} />}
    >
      <PickField
        label={t('offer.to')}
        value={to}
        onChange={setTo}
        choices={people.filter(({ id }) => id !== shift.person.id).map(({ id, name: label }) => ({ value: id, label }))}
        nothingFound={t('noName')}
      />
      <LongTextField
        ref={draft.ref}
        label={t('offer.note')}
        hint={t('offer.noteHint')}
        value={draft.text}
        onChange={draft.write}
        maxLength={5000}
      />
    </FormPanel>
  );
}
