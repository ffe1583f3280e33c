import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ChoiceField, LongTextField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { fieldsOf, type ContactForm } from './contactForm.ts';

interface ContactFieldsProps {
  readonly title: string;
  readonly contactId: Id<'contact'> | null;
  readonly start: ContactForm;
  readonly name: string;
  readonly onClose: () => void;
  /** A button at the other end of the foot. */
  readonly leading?: ReactNode;
  /** Stands under the numbers: whether they are known to work. */
  readonly numbers?: ReactNode;
  /** What stands under the fields. */
  readonly children?: ReactNode;
}

type TextName = Exclude<keyof ContactForm, 'kind'>;

/** The fields of a contact. Only the name is needed; Enter saves. */
export function ContactFields(props: ContactFieldsProps) {
  const { title, contactId, start, name, onClose, leading, numbers, children } = props;
  const { t } = useTranslation('contact');
  const offerUndo = useUndo();
  const { form, change: write, clear, isRestored } = useFormDraft(`contact.form.${contactId ?? 'new'}`, start);
  const add = useCommand('contact.add');
  const change = useCommand('contact.change');
  const remove = useCommand('contact.remove');
  const [problem, setProblem] = useState<Refusal<RefusalCode> | null>(null);

  const create = async (): Promise<Refusal<RefusalCode> | null> => {
    const answer = await add.run({ fields: fieldsOf(form, true) });
    if (!answer.ok) return answer.refusal;
    const added = answer.value.contactId;
    offerUndo({ text: t('added', { name: form.name }), undo: () => remove.run({ contactId: added }) });
    return null;
  };
  const update = async (id: Id<'contact'>): Promise<Refusal<RefusalCode> | null> => {
    const answer = await change.run({ contactId: id, fields: fieldsOf(form, false) });
    if (!answer.ok) return answer.refusal.code === 'contact/nothing-changed' ? null : answer.refusal;
    const { was } = answer.value;
    offerUndo({ text: t('changed', { name }), undo: () => change.run({ contactId: id, fields: was }) });
    return null;
  };
  const save = (): void => {
    void (contactId === null ? create() : update(contactId)).then((refusal) => {
      setProblem(refusal);
      if (refusal !== null) return;
      clear();
      onClose();
    });
  };
  const text = (field: TextName, more: { readonly hint?: string; readonly type?: 'tel' | 'email' } = {}) => (
    <TextField
      label={t(`field.${field}`)}
      value={form[field]}
      onChange={(value) => {
        write({ [field]: value });
      }}
      {...more}
    />
  );
  return (
    <FormPanel
      title={title}
      save={t('save')}
      onSave={save}
      onClose={onClose}
      onCancel={() => {
        clear();
        onClose();
      }}
      problem={problem}
      left={leading}
      below={children}
    >
      <DraftNote isRestored={isRestored} onDiscard={clear} />
      <TextField
        label={t('field.name')}
        value={form.name}
        onChange={(value) => {
          write({ name: value });
        }}
        maxLength={200}
        isRequired
        autoFocus
      />
      <FieldPair>
        {text('mobile', { type: 'tel' })}
        {text('phone', { type: 'tel' })}
      </FieldPair>
      {numbers}
      {text('email', { type: 'email' })}
      <FieldPair>
        {text('position')}
        {text('organisation')}
      </FieldPair>
      <FieldPair>
        {text('sector')}
        {text('unit')}
      </FieldPair>
      <FieldPair>
        <ChoiceField
          label={t('field.kind')}
          value={form.kind}
          onChange={(kind) => {
            write({ kind });
          }}
          choices={[
            { value: 'person', label: t('field.kinds.person') },
            { value: 'duty', label: t('field.kinds.duty') },
          ]}
        />
        {text('initials')}
      </FieldPair>
      {text('competences', { hint: t('field.listHint') })}
      {text('languages', { hint: t('field.listHint') })}
      <LongTextField
        label={t('field.note')}
        value={form.note}
        onChange={(note) => {
          write({ note });
        }}
      />
    </FormPanel>
  );
}
