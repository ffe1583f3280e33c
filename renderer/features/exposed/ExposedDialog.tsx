import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { vulnerabilities, type Vulnerability } from '../../../shared/domain/exposed/exposed.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';

export type ExposedView = QueryOutput<'exposed.all'>['groups'][number];

interface ExposedForm {
  readonly name: string;
  readonly size: string;
  readonly ages: string;
  readonly vulnerability: Vulnerability;
  readonly note: string;
  readonly followed: string;
}

interface ExposedDialogProps {
  readonly incidentId: Id<'incident'>;
  /** The group one knows more of; null for a new one. */
  readonly group: ExposedView | null;
  readonly onClose: () => void;
}

const countOf = (typed: string): number | null | undefined => {
  const digits = typed.replaceAll(/\s/gu, '');
  if (digits === '') return null;
  return /^\d{1,6}$/u.test(digits) ? Number(digits) : undefined;
};

/** Who, how many, how old, how vulnerable, and how many are seen to. Who is enough. */
export function ExposedDialog({ incidentId, group, onClose }: ExposedDialogProps) {
  const { t } = useTranslation('exposed');
  const offerUndo = useUndo();
  const note = useCommand('exposed.note');
  const change = useCommand('exposed.change');
  const withdraw = useCommand('exposed.withdraw');
  const [isTried, setIsTried] = useState(false);
  const draft = useFormDraft<ExposedForm>(`exposed.${group?.id ?? incidentId}`, {
    name: group?.name ?? '',
    size: group?.size?.toString() ?? '',
    ages: group?.ages ?? '',
    vulnerability: group?.vulnerability ?? 'ordinary',
    note: group?.note ?? '',
    followed: group === null || group.followed === 0 ? '' : String(group.followed),
  });
  const { form } = draft;
  const size = countOf(form.size);
  const followed = countOf(form.followed);
  const done = (text: string, undo: () => unknown): void => {
    draft.clear();
    onClose();
    offerUndo({ text, undo });
  };
  const save = async (): Promise<void> => {
    setIsTried(true);
    if (size === undefined || followed === undefined) return;
    const { name, ages, vulnerability } = form;
    const said = { name, size, ages, vulnerability, note: form.note, followed: followed ?? 0 };
    if (group === null) {
      const answer = await note.run({ incidentId, ...said });
      if (!answer.ok) return;
      const { groupId } = answer.value;
      done(t('noted', { name }), () => withdraw.run({ groupId }));
      return;
    }
    const answer = await change.run({ groupId: group.id, ...said });
    if (!answer.ok && answer.refusal.code === 'exposed/nothing-changed') onClose();
    if (!answer.ok) return;
    const { was } = answer.value;
    done(t('changed', { name }), () => change.run({ groupId: group.id, ...was }));
  };
  const text = (field: Exclude<keyof ExposedForm, 'vulnerability'>) => ({
    value: form[field],
    onChange: (typed: string) => {
      draft.change({ [field]: typed });
    },
  });
  const wrong = (count: number | null | undefined) => (isTried && count === undefined ? { error: t('countWrong') } : {});
  return (
    <FormDialog
      title={group?.name ?? t('note')}
      save={t(group === null ? 'save' : 'change')}
      onSave={() => void save()}
      onClose={onClose}
      state={group === null ? note.state : change.state}
    >
      <TextField label={t('name')} placeholder={t('nameHint')} {...text('name')} maxLength={200} autoFocus />
      <FieldPair>
        <TextField label={t('size')} {...text('size')} {...wrong(size)} maxLength={8} showOptional />
        <TextField label={t('ages')} placeholder={t('agesHint')} {...text('ages')} maxLength={100} showOptional />
      </FieldPair>
      <FieldPair>
        <ChoiceField
          label={t('vulnerability')}
          value={form.vulnerability}
          choices={vulnerabilities.map((value) => ({ value, label: t(`vulnerable.${value}`) }))}
          onChange={(vulnerability) => {
            draft.change({ vulnerability });
          }}
        />
        <TextField label={t('followed')} {...text('followed')} {...wrong(followed)} maxLength={8} showOptional />
      </FieldPair>
      <TextField label={t('why')} placeholder={t('whyHint')} {...text('note')} maxLength={1000} showOptional />
    </FormDialog>
  );
}
