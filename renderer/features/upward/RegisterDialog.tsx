import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { LongTextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';

interface Fields {
  readonly text: string;
  readonly sectors: string;
  readonly decider: string;
  readonly decideBy: string | null;
}

/** What must be done, between whom it falls, and which leader must say whose it is, by when. */
export function RegisterDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('upward');
  const offerUndo = useUndo();
  const owners = useOwners();
  const register = useCommand('unownedTask.register');
  const withdraw = useCommand('unownedTask.withdraw');
  const { form, change, clear } = useFormDraft<Fields>('unowned.register', { text: '', sectors: '', decider: '', decideBy: null });
  const [isTried, setIsTried] = useState(false);
  const named = owners.ownerOf(form.decider);
  // A mere name can be asked nothing: the leader must be somebody the register knows.
  const decider = named === null || named.kind === 'name' ? null : named;
  const save = async (): Promise<void> => {
    setIsTried(true);
    const { text, sectors, decideBy } = form;
    if (decider === null || decideBy === null) return;
    const answer = await register.run({ text, sectors: sectors.split('\n'), decider, decideBy });
    if (!answer.ok) return;
    clear();
    const { unownedTaskId } = answer.value;
    offerUndo({ text: t('unowned.registered'), undo: () => withdraw.run({ unownedTaskId }) });
    onClose();
  };
  return (
    <FormDialog
      title={t('unowned.register')}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={register.state}
    >
      <LongTextField
        label={t('unowned.text')}
        value={form.text}
        onChange={(text) => {
          change({ text });
        }}
        maxLength={2_000}
        rows={2}
        autoFocus
      />
      <LongTextField
        label={t('unowned.sectors')}
        hint={t('unowned.sectorsHint')}
        value={form.sectors}
        onChange={(sectors) => {
          change({ sectors });
        }}
        maxLength={1_000}
        rows={2}
      />
      <FieldPair>
        <SuggestField
          label={t('unowned.decider')}
          hint={t('unowned.deciderHint')}
          value={form.decider}
          onChange={(next) => {
            change({ decider: next });
          }}
          suggestions={owners.suggestions}
          maxLength={200}
          {...(isTried && decider === null ? { error: t('unowned.deciderMissing') } : {})}
        />
        <DayField
          label={t('unowned.decideBy')}
          value={form.decideBy}
          onChange={(decideBy) => {
            change({ decideBy });
          }}
          {...(isTried && form.decideBy === null ? { error: t('unowned.dayMissing') } : {})}
        />
      </FieldPair>
    </FormDialog>
  );
}
