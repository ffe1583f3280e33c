import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mapObjectKinds, MAX_NAME_CHARACTERS, MAX_NOTE_CHARACTERS, shapesOfKind } from '../../../shared/domain/map/mapObject.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { CheckField, ChoiceField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { changeOf, emptyForm, formOf, objectOf, shapeFor, type ObjectForm } from './objectForm.ts';
import { PointsField } from './PointsField.tsx';
import { readPoints } from './readPoints.ts';
import type { MapObjectView } from './mapFeatures.ts';

interface MapObjectDialogProps {
  readonly incidentId: Id<'incident'>;
  /** The object to change; null for a new one. */
  readonly object: MapObjectView | null;
  readonly onClose: () => void;
}

/** Everything about one object by the keyboard: what it is, what it is called, where, for how long. */
export function MapObjectDialog({ incidentId, object, onClose }: MapObjectDialogProps) {
  const { t } = useTranslation('map');
  const initial = useMemo(() => (object === null ? emptyForm : formOf(object)), [object]);
  const draft = useFormDraft<ObjectForm>(object === null ? `map.place.${incidentId}` : `map.change.${object.id}`, initial);
  const { form, change } = draft;
  const read = useMemo(() => readPoints(form.points), [form.points]);
  const [isUnread, setIsUnread] = useState(false);
  const saving = useSaving(incidentId, object, () => {
    draft.clear();
    onClose();
  });
  const save = (): void => {
    const given = object === null ? objectOf(form, read) : changeOf(form, read, object);
    setIsUnread(given === null);
    if (given !== null) void saving.save(given);
  };
  const shapes = shapesOfKind[form.kind];
  const shape = shapeFor(form.kind, form.shape);
  return (
    <FormPanel
      title={object === null ? t('place') : t('changeTitle')}
      save={object === null ? t('save') : t('saveChange')}
      onSave={save}
      onClose={onClose}
      problem={isUnread ? t('pointsWrong', { returnObjects: true }) : saving.refusal}
    >
      <TextField
        label={t('field.name')}
        value={form.name}
        onChange={(name) => {
          change({ name });
        }}
        maxLength={MAX_NAME_CHARACTERS}
        autoFocus
      />
      <FieldPair>
        <ChoiceField
          label={t('field.kind')}
          value={form.kind}
          choices={mapObjectKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          onChange={(kind) => {
            change({ kind, shape: shapesOfKind[kind][0] });
          }}
        />
        {shapes.length > 1 && (
          <ChoiceField
            label={t('field.shape')}
            value={shape}
            choices={shapes.map((one) => ({ value: one, label: t(`shape.${one}`) }))}
            onChange={(one) => {
              change({ shape: one });
            }}
          />
        )}
      </FieldPair>
      <PointsField
        isPoint={shape === 'Point'}
        text={form.points}
        read={read}
        onChange={(points) => {
          change({ points });
        }}
        onDone={save}
      />
      <CheckField
        label={t('field.unconfirmed')}
        isChecked={form.unconfirmed}
        onChange={(unconfirmed) => {
          change({ unconfirmed });
        }}
      />
      <FieldPair>
        <MomentField
          label={t('field.validFrom')}
          value={form.validFrom}
          onChange={(validFrom) => {
            change({ validFrom });
          }}
          showOptional
        />
        <MomentField
          label={t('field.validTo')}
          value={form.validTo}
          onChange={(validTo) => {
            change({ validTo });
          }}
          showOptional
        />
      </FieldPair>
      <TextField
        label={t('field.note')}
        value={form.note}
        onChange={(note) => {
          change({ note });
        }}
        maxLength={MAX_NOTE_CHARACTERS}
        showOptional
      />
    </FormPanel>
  );
}

/** Gives the command and, when it has gone well, its way back. */
function useSaving(incidentId: Id<'incident'>, object: MapObjectView | null, onSaved: () => void) {
  const { t } = useTranslation('map');
  const offerUndo = useUndo();
  const place = useCommand('map.place');
  const change = useCommand('map.change');
  const remove = useCommand('map.remove');
  const { state } = object === null ? place : change;
  type Given = NonNullable<ReturnType<typeof objectOf>>;
  const save = async (given: Given): Promise<void> => {
    const name = given.name.trim();
    if (object === null) {
      const answer = await place.run({ incidentId, object: given });
      if (!answer.ok) return;
      const { objectId } = answer.value;
      onSaved();
      offerUndo({ text: t('wasPlaced', { name }), undo: () => remove.run({ objectId }) });
      return;
    }
    const answer = await change.run({ objectId: object.id, fields: given });
    if (!answer.ok) return;
    const { was } = answer.value;
    onSaved();
    offerUndo({ text: t('wasChanged', { name }), undo: () => change.run({ objectId: object.id, fields: was }) });
  };
  return { save, refusal: state.kind === 'refused' ? state.refusal : null };
}
