import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { instantOf, type Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { momentAhead } from '../../text/momentAhead.ts';
import { TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';

interface AssessDialogProps {
  readonly incidentId: Id<'incident'>;
  /** Something that has been assessed already; empty for a new one. */
  readonly what: string;
  readonly onClose: () => void;
}

/** What this could turn into: expected, worst, by when. Named like a number it carries that number's curve onwards. */
export function AssessDialog({ incidentId, what: given, onClose }: AssessDialogProps) {
  const { t } = useTranslation('picture');
  const offerUndo = useUndo();
  const picture = useQueryOf('situation.picture', { incidentId }).value?.picture;
  const known = picture?.potentials.find((one) => one.what === given)?.now;
  const [what, setWhat] = useState(given);
  const [typedExpected, setExpected] = useState<string | null>(null);
  const [typedWorst, setWorst] = useState<string | null>(null);
  const [typedHorizon, setHorizon] = useState<Instant | null | undefined>(undefined);
  const assess = useCommand('potential.assess');
  const withdraw = useCommand('potential.withdraw');
  const expected = typedExpected ?? known?.expected ?? '';
  const worst = typedWorst ?? known?.worst ?? '';
  const horizon = typedHorizon === undefined ? (known?.horizon ?? null) : typedHorizon;

  const save = (): void => {
    const by = horizon === null ? {} : { horizon };
    void assess.run({ incidentId, what, expected, worst, ...by }).then((answer) => {
      if (!answer.ok) return;
      onClose();
      const { assessmentId } = answer.value;
      offerUndo({ text: t('potentialSaved', { what: what.trim() }), undo: () => withdraw.run({ assessmentId }) });
    });
  };
  return (
    <FormDialog
      title={t('assessTitle')}
      save={t('save')}
      onSave={save}
      onClose={onClose}
      state={assess.state}
    >
      {given === '' ? (
        <SuggestField
          label={t('assessWhat')}
          hint={t('assessHint')}
          value={what}
          onChange={setWhat}
          suggestions={picture?.numbers.map(({ label }) => label) ?? []}
          maxLength={200}
          autoFocus
        />
      ) : (
        <p>{given}</p>
      )}
      <FieldPair>
        <TextField label={t('expected')} value={expected} onChange={setExpected} maxLength={2000} autoFocus={given !== ''} />
        <TextField label={t('worst')} value={worst} onChange={setWorst} maxLength={2000} />
      </FieldPair>
      <MomentField
        label={t('horizon')}
        value={horizon}
        onChange={(at) => {
          setHorizon(at === null ? null : momentAhead(at, instantOf(Date.now())));
        }}
        showOptional
      />
    </FormDialog>
  );
}
