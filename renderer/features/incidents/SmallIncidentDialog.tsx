import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import styles from './Incidents.module.css';

type SmallIncident = QueryOutput<'smallIncident.all'>['incidents'][number];

interface SmallIncidentDialogProps {
  /** Which to put right; null for a new one. */
  readonly incident: SmallIncident | null;
  readonly onClose: () => void;
}

/** What happened, where, what was done: three fields, and it is noted. */
export function SmallIncidentDialog({ incident, onClose }: SmallIncidentDialogProps) {
  const { t } = useTranslation('smallIncident');
  const offerUndo = useUndo();
  const { what = '', place = '', done = '' } = incident ?? {};
  const { form, change, clear } = useFormDraft(`smallIncident.${incident?.id ?? 'note'}`, { what, place, done });
  const [occurredAt, setOccurredAt] = useState<Instant | null>(null);
  const note = useCommand('smallIncident.note');
  const withdraw = useCommand('smallIncident.withdraw');
  const put = useCommand('smallIncident.change');
  const shut = (): void => {
    clear();
    onClose();
  };
  const save = async (): Promise<void> => {
    if (incident === null) {
      const answer = await note.run({ ...form, ...(occurredAt === null ? {} : { occurredAt }) });
      if (!answer.ok) return;
      const { incidentId } = answer.value;
      offerUndo({ text: t('noted', { what: form.what.trim() }), undo: () => withdraw.run({ incidentId }) });
    } else {
      const answer = await put.run({ incidentId: incident.id, ...form });
      if (!answer.ok) return;
      const { was } = answer.value;
      offerUndo({
        text: t('changed', { what: form.what.trim() }),
        undo: () => put.run({ incidentId: incident.id, ...was }),
      });
    }
    shut();
  };
  const missing = form.what.trim() === '' ? t('whatMissing') : form.done.trim() === '' ? t('doneMissing') : undefined;
  return (
    <FormDialog
      title={incident === null ? t('note') : t('changeTitle')}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      onCancel={shut}
      state={incident === null ? note.state : put.state}
      missing={missing}
    >
      <TextField
        label={t('what')}
        placeholder={t('whatHint')}
        value={form.what}
        onChange={(next) => {
          change({ what: next });
        }}
        maxLength={200}
        autoFocus
        isRequired
      />
      <TextField
        label={t('place')}
        placeholder={t('placeHint')}
        value={form.place}
        onChange={(next) => {
          change({ place: next });
        }}
        maxLength={200}
        showOptional
      />
      <TextField
        label={t('done')}
        value={form.done}
        onChange={(next) => {
          change({ done: next });
        }}
        maxLength={2000}
        isRequired
      />
      {incident === null && (
        <>
          <MomentField label={t('at')} hint={t('atHint')} value={occurredAt} onChange={setOccurredAt} showOptional />
          <p className={styles.why}>{t('lead')}</p>
        </>
      )}
    </FormDialog>
  );
}
