import { useTranslation } from 'react-i18next';
import { inputKinds, type NodeKind } from '../../../shared/domain/continuity/continuity.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { PickField, SuggestField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { HOUR_MS, type NodeView } from './continuityView.ts';
import { readHours } from './readHours.ts';
import { useContinuityActs } from './useContinuityActs.ts';

interface NodePanelProps {
  /** The node to change, or the kind of a new one. */
  readonly node: NodeView | null;
  readonly kind: NodeKind;
  readonly onClose: () => void;
  readonly onAdded?: (nodeId: NodeView['id']) => void;
}

interface NodeForm {
  readonly kind: NodeKind;
  readonly name: string;
  readonly sector: string;
  readonly owner: string;
  readonly tolerated: string;
  readonly minimumStaff: string;
  readonly planId: string | null;
  readonly eventIds: readonly string[];
}

/** A critical function, or what functions lean on: who owns it, how long it may stand, with how few, by which plan. */
export function NodePanel({ node, kind, onClose, onAdded }: NodePanelProps) {
  const { t } = useTranslation('continuity');
  const formats = useFormats();
  const offerUndo = useUndo();
  const owners = useOwners();
  const add = useCommand('continuity.addNode');
  const change = useCommand('continuity.changeNode');
  const acts = useContinuityActs();
  const plans = (useQueryOf('plan.all', {}).value?.plans ?? []).filter(({ retired }) => !retired);
  const events = (useQueryOf('risk.events', {}).value?.events ?? []).filter(({ retired }) => !retired);
  const { form, change: write, clear, isRestored } = useFormDraft<NodeForm>(`continuity.${node?.id ?? `new.${kind}`}`, {
    kind: node?.kind ?? (kind === 'function' ? kind : 'power'),
    name: node?.name ?? '',
    sector: node?.sector ?? '',
    owner: node?.owner?.label ?? '',
    tolerated: node?.toleratedHours == null ? '' : formats.span(node.toleratedHours * HOUR_MS),
    minimumStaff: node?.minimumStaff ?? '',
    planId: node?.planId ?? null,
    eventIds: node?.eventIds ?? [],
  });
  const isFunction = form.kind === 'function';
  const toleratedHours = readHours(form.tolerated);
  const sectors = [...new Set(events.flatMap(({ sector }) => sector ?? []))].sort();
  const { state } = node === null ? add : change;
  const titleOf = (id: string): string => events.find((event) => event.id === id)?.title ?? '';
  const close = (): void => {
    clear();
    onClose();
  };
  const save = async (): Promise<void> => {
    if (toleratedHours === undefined) return;
    const { name, sector, minimumStaff, planId, eventIds } = form;
    // The register's own entry stays as long as nobody has said otherwise.
    const owner = node !== null && form.owner.trim() === (node.owner?.label ?? '') ? {} : { owner: owners.ownerOf(form.owner) };
    // Read and shown in whole minutes: what nobody has touched stays what it was to the hour.
    const isUntouched = node?.toleratedHours != null && form.tolerated === formats.span(node.toleratedHours * HOUR_MS);
    const said = {
      name,
      sector,
      ...owner,
      minimumStaff,
      ...(isUntouched ? {} : { toleratedHours }),
      planId: planId === null ? null : asId<'plan'>(planId),
      eventIds: eventIds.map((id) => asId<'hazardEvent'>(id)),
    };
    if (node === null) {
      const answer = await add.run({ kind: form.kind, ...said });
      if (!answer.ok) return;
      const { nodeId } = answer.value;
      offerUndo({ text: t('added', { name: name.trim() }), undo: () => acts.takeOutNode(nodeId) });
      close();
      onAdded?.(nodeId);
      return;
    }
    const { id: nodeId } = node;
    const answer = await change.run({ nodeId, ...said });
    if (!answer.ok && answer.refusal.code !== 'continuity/nothing-changed') return;
    if (answer.ok) {
      const { was } = answer.value;
      offerUndo({ text: t('changed', { name: name.trim() }), undo: () => change.run({ nodeId, ...was }) });
    }
    close();
  };
  return (
    <FormPanel
      title={node?.name ?? t(isFunction ? 'add' : 'addInput')}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      onCancel={close}
      state={state}
      missing={toleratedHours === undefined ? t('hoursWrong') : undefined}
    >
      <DraftNote isRestored={isRestored} onDiscard={clear} />
      <TextField label={t('name')} placeholder={t('nameHint')} value={form.name} onChange={(name) => { write({ name }); }} maxLength={200} autoFocus isRequired />
      {node === null && !isFunction && (
        <ChoiceField
          label={t('kindLabel')}
          value={form.kind}
          onChange={(next) => { write({ kind: next }); }}
          choices={inputKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      )}
      {isFunction && (
        <FieldPair>
          <TextField
            label={t('tolerated')}
            placeholder={t('hoursHint')}
            value={form.tolerated}
            onChange={(tolerated) => { write({ tolerated }); }}
            maxLength={40}
          />
          <TextField
            label={t('minimumStaff')}
            placeholder={t('minimumStaffHint')}
            value={form.minimumStaff}
            onChange={(minimumStaff) => { write({ minimumStaff }); }}
            maxLength={300}
          />
        </FieldPair>
      )}
      <FieldPair>
        <SuggestField label={t('owner')} hint={t('ownerHint')} value={form.owner} onChange={(owner) => { write({ owner }); }} suggestions={owners.suggestions} maxLength={200} />
        <SuggestField label={t('sector')} value={form.sector} onChange={(sector) => { write({ sector }); }} suggestions={sectors} maxLength={200} />
      </FieldPair>
      {isFunction && (
        <PickField
          label={t('plan')}
          value={form.planId}
          onChange={(planId) => { write({ planId }); }}
          choices={plans.map(({ id, title }) => ({ value: id, label: title }))}
          placeholder={t('planNone')}
          nothingFound={t('nothingFound')}
        />
      )}
      <FindField
        label={t('events')}
        choices={events.filter(({ id }) => !form.eventIds.includes(id)).map(({ id, title }) => ({ value: id, label: title }))}
        onSearch={() => undefined}
        onPick={(id) => { write({ eventIds: [...form.eventIds, id] }); }}
        nothingFound={t('nothingFound')}
      />
      {form.eventIds.map((id) => (
        <div key={id}>
          {titleOf(id)}{' '}
          <PlainButton size="small" aria-label={`${t('remove')}: ${titleOf(id)}`} onClick={() => { write({ eventIds: form.eventIds.filter((one) => one !== id) }); }}>
            {t('remove')}
          </PlainButton>
        </div>
      ))}
    </FormPanel>
  );
}
