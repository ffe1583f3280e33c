import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { CheckField, TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useRiskNames } from './useRiskNames.ts';
import styles from './Risks.module.css';

/** An event begins with its title; the rest is written on its own page. */
export function AddEventDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('risk');
  const { go } = useNavigation();
  const offerUndo = useUndo();
  const { sectors } = useRiskNames();
  const add = useCommand('risk.addEvent');
  const retire = useCommand('risk.retireEvent');
  const { form, change, clear, isRestored } = useFormDraft('risk.add', { title: '', sector: '', isDraft: false });
  const save = async (): Promise<void> => {
    const { title, isDraft } = form;
    const sector = form.sector.trim() === '' ? null : form.sector.trim();
    const answer = await add.run({ fields: { title, sector, standing: isDraft ? 'draft' : 'shared' } });
    if (!answer.ok) return;
    const { eventId } = answer.value;
    clear();
    onClose();
    go('risk', { eventId });
    offerUndo({
      text: t('added', { title: title.trim() }),
      undo: () => {
        go('risks');
        void retire.run({ eventId, reason: t('undone') });
      },
    });
  };
  return (
    <FormDialog
      title={t('add')}
      save={t('addSave')}
      onSave={() => void save()}
      onClose={onClose}
      state={add.state}
    >
      <DraftNote isRestored={isRestored} onDiscard={clear} />
      <p className={styles.told}>{t('addLead')}</p>
      <TextField label={t('title')} value={form.title} onChange={(title) => { change({ title }); }} maxLength={200} autoFocus isRequired />
      <SuggestField label={t('sector')} value={form.sector} onChange={(sector) => { change({ sector }); }} suggestions={sectors} maxLength={200} showOptional />
      <CheckField label={t('asDraft')} hint={t('asDraftHint')} isChecked={form.isDraft} onChange={(isDraft) => { change({ isDraft }); }} />
    </FormDialog>
  );
}
