import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useFormats } from '../../text/i18n.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { Found } from './ResourceFinder.tsx';
import { isOutside } from './resourceForm.ts';
import styles from './Resources.module.css';

interface AskDialogProps {
  readonly incidentId: Id<'incident'>;
  readonly found: Found;
  readonly onClose: () => void;
}

/** What they are asked for, in one line; the number to ring stands there. */
export function AskDialog({ incidentId, found, onClose }: AskDialogProps) {
  const { t } = useTranslation('resource');
  const formats = useFormats();
  const offerUndo = useUndo();
  const ask = useCommand('resource.ask');
  const undoHelper = useCommand('helper.undo');
  const withdraw = useCommand('log.withdrawEntry');
  const { id, name, number } = found.kind === 'person' ? found.person : found.resource;
  const purpose = useDraft(`resource.ask.${id}`);
  const isFollowed = found.kind === 'resource' && isOutside(found.resource.kind);
  const whom = found.kind === 'resource' ? (found.resource.contact?.label ?? '') : '';
  const save = async (): Promise<void> => {
    const asked = found.kind === 'person' ? { kind: 'contact' as const, id: found.person.id } : { kind: 'resource' as const, id: found.resource.id };
    const answer = await ask.run({ incidentId, asked, purpose: purpose.text });
    if (!answer.ok) return;
    const { helperId, entryId } = answer.value;
    purpose.clear();
    if (helperId !== null) offerUndo({ text: t('asked', { name }), undo: () => undoHelper.run({ helperId }) });
    else if (entryId !== null) offerUndo({ text: t('asked', { name }), undo: () => withdraw.run({ entryId }) });
    onClose();
  };
  return (
    <FormDialog title={t('askTitle', { name })} save={t('ask')} onSave={() => void save()} onClose={onClose} state={ask.state}>
      {(whom !== '' || number !== null) && (
        <p>{[whom, number === null ? '' : formats.phone(number)].filter((part) => part !== '').join(', ')}</p>
      )}
      <TextField
        ref={purpose.ref}
        label={t('purpose')}
        placeholder={t('purposeHint')}
        value={purpose.text}
        onChange={(text) => { purpose.write(text); }}
        maxLength={500}
        autoFocus
      />
      <p className={styles.second}>{t(isFollowed ? 'askFollowed' : 'askLogged')}</p>
    </FormDialog>
  );
}
