import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { helperBeginnings, helperKinds, type HelperKind } from '../../../shared/domain/helper/helper.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { HelperView } from './useHelperActions.ts';

interface HelperDialogProps {
  readonly incidentId: Id<'incident'>;
  /** Whom to put right; null for somebody new. */
  readonly helper: HelperView | null;
  readonly onClose: () => void;
}

const beginnings = { asked: 'beginAsked', offered: 'beginOffered' } as const;

/** Who, what they can bring, whom to talk to there. Who is enough. */
export function HelperDialog({ incidentId, helper, onClose }: HelperDialogProps) {
  const { t } = useTranslation('helper');
  const offerUndo = useUndo();
  const draft = useDraft(`helper.${incidentId}`);
  const note = useCommand('helper.note');
  const change = useCommand('helper.change');
  const undo = useCommand('helper.undo');
  const [changedName, setChangedName] = useState(helper?.name ?? '');
  const [kind, setKind] = useState<HelperKind>(helper?.kind ?? 'voluntary');
  const [contact, setContact] = useState(helper?.contact ?? '');
  const [capacity, setCapacity] = useState(helper?.capacity ?? '');
  const [beginning, setBeginning] = useState<(typeof helperBeginnings)[number]>('asked');
  const [at, setAt] = useState<Instant | null>(null);
  const name = helper === null ? draft.text : changedName;
  const { state } = helper === null ? note : change;

  const save = async (): Promise<void> => {
    const said = { name, kind, contact, capacity };
    if (helper === null) {
      const answer = await note.run({ incidentId, ...said, state: beginning, ...(at === null ? {} : { at }) });
      if (!answer.ok) return;
      const { helperId } = answer.value;
      draft.clear();
      offerUndo({ text: t('noted', { name: name.trim() }), undo: () => undo.run({ helperId }) });
    } else {
      const answer = await change.run({ helperId: helper.id, ...said });
      if (!answer.ok) return;
      const { was } = answer.value;
      offerUndo({ text: t('changed', { name: name.trim() }), undo: () => change.run({ helperId: helper.id, ...was }) });
    }
    onClose();
  };
  return (
    <FormDialog
      title={helper?.name ?? t('note')}
      save={helper === null ? t('save') : t('change')}
      onSave={() => void save()}
      onClose={onClose}
      state={state}
    >
      <FieldPair>
        <TextField
          ref={draft.ref}
          label={t('name')}
          placeholder={t('nameHint')}
          value={name}
          onChange={(next) => {
            if (helper === null) draft.write(next);
            else setChangedName(next);
          }}
          maxLength={200}
          autoFocus
        />
        <ChoiceField
          label={t('kind')}
          value={kind}
          onChange={setKind}
          choices={helperKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </FieldPair>
      <TextField
        label={t('capacity')}
        placeholder={t('capacityHint')}
        value={capacity}
        onChange={setCapacity}
        maxLength={1000}
        showOptional
      />
      <TextField
        label={t('contact')}
        placeholder={t('contactHint')}
        value={contact}
        onChange={setContact}
        maxLength={500}
        showOptional
      />
      {helper === null && (
        <FieldPair>
          <ChoiceField
            label={t('beginning')}
            value={beginning}
            onChange={setBeginning}
            choices={helperBeginnings.map((value) => ({ value, label: t(beginnings[value]) }))}
          />
          <MomentField label={t('at')} value={at} onChange={setAt} showOptional />
        </FieldPair>
      )}
    </FormDialog>
  );
}
