import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sameName, type LimitSide } from '../../../shared/domain/situation/situation.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { readNumber } from '../../text/readNumber.ts';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';

interface NumberDialogProps {
  readonly incidentId: Id<'incident'>;
  /** A number that is followed already; empty for a new one. */
  readonly label: string;
  readonly onClose: () => void;
}

/** A reading: the second time only the number is asked for, unit and limit stand from before. */
export function NumberDialog({ incidentId, label: given, onClose }: NumberDialogProps) {
  const { t } = useTranslation('picture');
  const formats = useFormats();
  const offerUndo = useUndo();
  const numbers = useQueryOf('situation.picture', { incidentId }).value?.picture?.numbers ?? [];
  const [label, setLabel] = useState(given);
  const known = numbers.find((one) => sameName(one.label) === sameName(label));
  const [value, setValue] = useState('');
  const [typedUnit, setUnit] = useState<string | null>(null);
  const [typedLimit, setLimit] = useState<string | null>(null);
  const [typedSide, setSide] = useState<LimitSide | null>(null);
  const [at, setAt] = useState<Instant | null>(null);
  const [isTried, setIsTried] = useState(false);
  const set = useCommand('number.set');
  const withdraw = useCommand('number.withdraw');
  const unit = typedUnit ?? known?.unit ?? '';
  const limitText = (at: number | null): string => (at === null ? '' : formats.number(at));
  const limit = typedLimit ?? limitText(known?.limit ?? null);
  const side = typedSide ?? known?.limitSide ?? 'above';

  const save = (): void => {
    const read = readNumber(value);
    const readLimit = limit.trim() === '' ? null : readNumber(limit);
    setIsTried(true);
    if (read === null || (limit.trim() !== '' && readLimit === null)) return;
    const said = { unit, limit: readLimit, limitSide: side };
    void set.run({ incidentId, label, value: read, ...said, ...(at === null ? {} : { at }) }).then((answer) => {
      if (!answer.ok) return;
      onClose();
      const { readingId } = answer.value;
      offerUndo({ text: t('numberSaved', { label: label.trim() }), undo: () => withdraw.run({ readingId }) });
    });
  };
  const wrong = (text: string): { error?: string } =>
    isTried && readNumber(text) === null ? { error: t('numberWrong') } : {};
  return (
    <FormDialog
      title={t('numberTitle')}
      save={t('save')}
      onSave={save}
      onClose={onClose}
      state={set.state}
    >
      {given === '' ? (
        <SuggestField
          label={t('numberLabel')}
          value={label}
          onChange={setLabel}
          suggestions={numbers.map((one) => one.label)}
          maxLength={200}
          autoFocus
        />
      ) : (
        <p>{given}</p>
      )}
      <FieldPair>
        <TextField
          label={t('numberValue')}
          value={value}
          onChange={setValue}
          inputMode="decimal"
          autoFocus={given !== ''}
          {...wrong(value)}
        />
        <TextField label={t('numberUnit')} value={unit} onChange={setUnit} maxLength={40} showOptional />
      </FieldPair>
      <FieldPair>
        <TextField
          label={t('numberLimit')}
          value={limit}
          onChange={setLimit}
          inputMode="decimal"
          showOptional
          {...(limit.trim() === '' ? {} : wrong(limit))}
        />
        <ChoiceField
          label={t('numberLimitSide')}
          value={side}
          onChange={setSide}
          choices={[
            { value: 'above', label: t('limitAbove') },
            { value: 'below', label: t('limitBelow') },
          ]}
        />
      </FieldPair>
      <MomentField label={t('numberAt')} value={at} onChange={setAt} showOptional />
    </FormDialog>
  );
}
