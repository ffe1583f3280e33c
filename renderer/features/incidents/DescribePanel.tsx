import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { incidentTypes, levels, type IncidentType, type Level } from '../../../shared/domain/incident/incident.ts';
import { useCommand } from '../../api/useCommand.ts';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';

type Incident = NonNullable<QueryOutput<'incident.one'>['incident']>;

/** Title, type and level: asked for after the log has begun, at any time, and changed as often as needed. */
export function DescribePanel({ incident, onClose }: { readonly incident: Incident; readonly onClose: () => void }) {
  const { t } = useTranslation('incident');
  const [title, setTitle] = useState(incident.title ?? '');
  const [type, setType] = useState<IncidentType>(incident.type);
  const [level, setLevel] = useState<Level | null>(incident.level);
  const describe = useCommand('incident.describe');
  const save = (): void => {
    const said = {
      ...(title.trim() !== '' && title.trim() !== incident.title ? { title: title.trim() } : {}),
      ...(type === incident.type ? {} : { type }),
      ...(level === null || level === incident.level ? {} : { level }),
    };
    if (Object.keys(said).length === 0) {
      onClose();
      return;
    }
    void describe.run({ incidentId: incident.id, ...said }).then((answer) => {
      if (answer.ok) onClose();
    });
  };
  return (
    <FormPanel
      title={t('describe')}
      save={t('describeSave')}
      onSave={save}
      onClose={onClose}
      cancel={t('describeLater')}
      state={describe.state}
    >
      <TextField label={t('titleLabel')} placeholder={t('titlePlaceholder')} value={title} onChange={setTitle} maxLength={200} autoFocus />
      <ChoiceField
        label={t('typeLabel')}
        value={type}
        choices={incidentTypes.map((one) => ({ value: one, label: t(`type.${one}`) }))}
        onChange={setType}
      />
      <ChoiceField
        label={t('levelLabel')}
        value={level === null ? '' : String(level)}
        choices={[
          { value: '', label: t('levelNone') },
          ...levels.map((one) => ({ value: String(one), label: t('level', { level: one }) })),
        ]}
        onChange={(next) => {
          setLevel(levels.find((one) => String(one) === next) ?? null);
        }}
      />
    </FormPanel>
  );
}
