import { useTranslation } from 'react-i18next';
import { helperKinds } from '../../../shared/domain/helper/helper.ts';
import { resourceKinds } from '../../../shared/domain/resource/resource.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { PlainButton } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ChoiceField, LongTextField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { formOf, inputAsRead, inputOf, isOutside, type ResourceView } from './resourceForm.ts';
import { useContactTyped } from './useContactTyped.ts';
import { useResourceActions } from './useResourceActions.ts';

/** One resource, or a new one: what, how much, where, whom to ring, and how long the agreement holds. */
export function ResourcePanel({ resource, onClose }: { readonly resource: ResourceView | null; readonly onClose: () => void }) {
  const { t } = useTranslation('resource');
  const { t: party } = useTranslation('helper');
  const offerUndo = useUndo();
  const owners = useOwners();
  const add = useCommand('resource.add');
  const change = useCommand('resource.change');
  const actions = useResourceActions();
  const { form, change: write, clear, isRestored } = useFormDraft(`resource.${resource?.id ?? 'new'}`, formOf(resource));
  const contacts = useContactTyped(form.contact);
  const { state } = resource === null ? add : change;
  const close = (): void => {
    clear();
    onClose();
  };
  const save = async (): Promise<void> => {
    const input = inputOf(form, resource, { owner: owners.ownerOf, contact: contacts.contactOf });
    const name = form.name.trim();
    if (resource === null) {
      const answer = await add.run(input);
      if (!answer.ok) return;
      const { resourceId } = answer.value;
      offerUndo({ text: t('added', { name }), undo: () => actions.takeOut(resourceId) });
    } else {
      const { id: resourceId } = resource;
      const answer = await change.run({ resourceId, ...input });
      if (!answer.ok && answer.refusal.code !== 'resource/nothing-changed') return;
      if (answer.ok) offerUndo({ text: t('changed', { name }), undo: () => change.run({ resourceId, ...inputAsRead(resource) }) });
    }
    close();
  };
  return (
    <FormPanel
      title={resource?.name ?? t('add')}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      onCancel={close}
      state={state}
      below={resource !== null && <AboutObject kind="resource" id={resource.id} />}
      left={
        resource !== null && (
          <PlainButton
            onClick={() => {
              close();
              if (resource.removed) actions.restore(resource);
              else actions.remove(resource);
            }}
          >
            {t(resource.removed ? 'restore' : 'remove')}
          </PlainButton>
        )
      }
    >
      <DraftNote isRestored={isRestored} onDiscard={clear} />
      <TextField label={t('name')} placeholder={t('nameHint')} value={form.name} onChange={(name) => { write({ name }); }} maxLength={200} autoFocus isRequired />
      <FieldPair>
        <ChoiceField
          label={t('kindLabel')}
          value={form.kind}
          onChange={(kind) => { write({ kind }); }}
          choices={resourceKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <TextField label={t('capacity')} placeholder={t('capacityHint')} value={form.capacity} onChange={(capacity) => { write({ capacity }); }} maxLength={500} />
      </FieldPair>
      {isOutside(form.kind) && (
        <FieldPair>
          <ChoiceField
            label={t('party')}
            value={form.party}
            onChange={(next) => { write({ party: next }); }}
            choices={[{ value: '', label: t('partyNone') }, ...helperKinds.map((value) => ({ value, label: party(`kinds.${value}`) }))]}
          />
          {form.kind === 'agreement' && <DayField label={t('endsOn')} value={form.endsOn} onChange={(endsOn) => { write({ endsOn }); }} />}
        </FieldPair>
      )}
      <TextField label={t('place')} value={form.place} onChange={(place) => { write({ place }); }} maxLength={300} />
      <SuggestField
        label={t('contact')}
        hint={t('contactHint')}
        value={form.contact}
        onChange={(contact) => { write({ contact }); }}
        suggestions={contacts.suggestions}
        maxLength={200}
      />
      <SuggestField label={t('owner')} value={form.owner} onChange={(owner) => { write({ owner }); }} suggestions={owners.suggestions} maxLength={200} />
      <LongTextField label={t('note')} value={form.note} onChange={(note) => { write({ note }); }} rows={3} maxLength={2000} />
    </FormPanel>
  );
}
