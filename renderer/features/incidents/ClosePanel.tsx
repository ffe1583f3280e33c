import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { LongTextField } from '../../ui/Field.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';

type Incident = NonNullable<QueryOutput<'incident.one'>['incident']>;

/** Closing an incident, or opening a closed one again: nothing is asked but why, and it can be undone. */
export function ClosePanel({ incident, onClose }: { readonly incident: Incident; readonly onClose: () => void }) {
  const { t } = useTranslation('incident');
  const offerUndo = useUndo();
  const isOpen = incident.closedAt === null;
  const reason = useDraft(`incident.${isOpen ? 'close' : 'reopen'}.${incident.id}`);
  const close = useCommand('incident.close');
  const reopen = useCommand('incident.reopen');
  const { run, state } = isOpen ? close : reopen;
  const save = (): void => {
    void run({ incidentId: incident.id, reason: reason.text }).then((answer) => {
      if (!answer.ok) return;
      reason.clear();
      onClose();
      if (isOpen) {
        offerUndo({
          text: t('closed', { title: incident.title ?? t(`type.${incident.type}`) }),
          undo: () => reopen.run({ incidentId: incident.id, reason: t('reopenUndo') }),
        });
      }
    });
  };
  return (
    <FormPanel
      title={isOpen ? t('close') : t('reopen')}
      save={isOpen ? t('close') : t('reopen')}
      onSave={save}
      onClose={onClose}
      state={state}
    >
      <LongTextField
        label={isOpen ? t('closeReason') : t('reopenReason')}
        hint={t('closeSafe')}
        value={reason.text}
        onChange={(text) => {
          reason.write(text);
        }}
        autoFocus
      />
    </FormPanel>
  );
}
