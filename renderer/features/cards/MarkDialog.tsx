import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardRunId, StepPlace } from '../../../shared/domain/cardRun/cardRun.ts';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import styles from './Cards.module.css';

interface MarkDialogProps {
  readonly incidentId: Id<'incident'>;
  /** The card in use that it was done in, and the step it came after; undefined when it was done in none. */
  readonly inCard?: { readonly runId: CardRunId; readonly after: StepPlace | undefined };
  readonly onClose: () => void;
}

/** A step that stands neither among the tasks nor in the log: what was done, and who did it. */
export function MarkDialog({ incidentId, inCard, onClose }: MarkDialogProps) {
  const { t } = useTranslation('improvised');
  const offerUndo = useUndo();
  const draft = useDraft(`improvised.step.${inCard?.runId ?? incidentId}`);
  const [role, setRole] = useState<string | null>(null);
  const roles = useQueryOf('role.all', { incidentId }).value?.roles ?? [];
  const mark = useCommand('improvised.mark');
  const unmark = useCommand('improvised.unmark');
  const save = (): void => {
    const text = draft.text;
    const after = inCard?.after?.step.id;
    const source = inCard && { kind: 'cardRun' as const, id: inCard.runId, ...(after === undefined ? {} : { after }) };
    const said = { text, ...(role === null ? {} : { roleId: asId<'role'>(role) }), ...(source === undefined ? {} : { source }) };
    void mark.run({ incidentId, ...said }).then((answer) => {
      if (!answer.ok) return;
      draft.clear();
      onClose();
      const { stepId } = answer.value;
      offerUndo({ text: t('markedNow', { text: text.trim() }), undo: () => unmark.run({ stepId }) });
    });
  };
  return (
    <FormDialog title={inCard === undefined ? t('addTitle') : t('addInCardTitle')} save={t('save')} onSave={save} onClose={onClose} state={mark.state}>
      {inCard?.after !== undefined && (
        <p className={styles.meta}>{t('afterStep', { number: inCard.after.number, text: inCard.after.step.text })}</p>
      )}
      <TextField
        ref={draft.ref}
        label={t('text')}
        value={draft.text}
        onChange={(next) => {
          draft.write(next);
        }}
        maxLength={1000}
        autoFocus
      />
      <PickField
        label={t('role')}
        value={role}
        onChange={setRole}
        choices={roles.map(({ id, title }) => ({ value: id, label: title }))}
        nothingFound={t('nothingFound')}
        showOptional
      />
    </FormDialog>
  );
}
