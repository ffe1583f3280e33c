import { useTranslation } from 'react-i18next';
import { perspectives, type Perspective } from '../../../shared/domain/evaluation/evaluation.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useOwners } from '../../api/useOwners.ts';
import { ChoiceField, LongTextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useFormDraft } from '../../api/useFormDraft.ts';

interface InviteForm {
  readonly who: string;
  readonly perspective: Perspective;
  readonly purpose: string;
}

/** Asks somebody in, and says what their words are for. */
export function InviteDialog({ evaluationId, onClose }: { readonly evaluationId: Id<'evaluation'>; readonly onClose: () => void }) {
  const { t } = useTranslation('evaluation');
  const words = useTranslation('learning').t;
  const offerUndo = useUndo();
  const owners = useOwners();
  const invite = useCommand('evaluation.invite');
  const withdraw = useCommand('evaluation.withdrawInvitation');
  const { form, change, clear } = useFormDraft<InviteForm>(`evaluation.invite.${evaluationId}`, {
    who: '',
    perspective: 'staff',
    purpose: t('voices.purposeDefault'),
  });
  const who = owners.ownerOf(form.who);
  const save = (): void => {
    if (who === null) return;
    void invite.run({ evaluationId, perspective: form.perspective, who, purpose: form.purpose }).then((answer) => {
      if (!answer.ok) return;
      clear();
      onClose();
      const { invitationId } = answer.value;
      offerUndo({ text: t('voices.invited', { who: form.who }), undo: () => withdraw.run({ invitationId }) });
    });
  };
  return (
    <FormDialog
      title={t('voices.invite')}
      save={t('voices.invite')}
      onSave={save}
      onClose={onClose}
      state={invite.state}
      missing={who === null ? t('voices.whoMissing') : undefined}
    >
      <SuggestField
        label={t('voices.who')}
        hint={t('voices.whoHint')}
        value={form.who}
        onChange={(next) => {
          change({ who: next });
        }}
        suggestions={owners.suggestions}
        maxLength={200}
        isRequired
      />
      <ChoiceField
        label={t('voices.perspective')}
        value={form.perspective}
        choices={perspectives.map((one) => ({ value: one, label: words(`perspective.${one}`) }))}
        onChange={(perspective) => {
          change({ perspective });
        }}
      />
      <LongTextField
        label={t('voices.purpose')}
        value={form.purpose}
        onChange={(purpose) => {
          change({ purpose });
        }}
        isRequired
      />
    </FormDialog>
  );
}
