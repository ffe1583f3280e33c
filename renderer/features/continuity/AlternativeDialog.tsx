import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useFormats } from '../../text/i18n.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { HOUR_MS, type AlternativeView, type DependenceView } from './continuityView.ts';
import { readHours } from './readHours.ts';

interface AlternativeDialogProps {
  readonly dependence: DependenceView;
  /** What is leaned on. */
  readonly name: string;
  /** Null for a new one. */
  readonly alternative: AlternativeView | null;
  readonly onClose: () => void;
}

/** What one goes over to, and how long it lasts. */
export function AlternativeDialog({ dependence: { id: dependenceId }, name, alternative, onClose }: AlternativeDialogProps) {
  const { t } = useTranslation('continuity');
  const formats = useFormats();
  const offerUndo = useUndo();
  const add = useCommand('continuity.addAlternative');
  const change = useCommand('continuity.changeAlternative');
  const remove = useCommand('continuity.removeAlternative');
  const shown = alternative?.hours == null ? '' : formats.span(alternative.hours * HOUR_MS);
  const { form, change: write, clear } = useFormDraft(`alternative.${alternative?.id ?? dependenceId}`, { text: alternative?.text ?? '', lasts: shown });
  const hours = form.lasts === shown && alternative !== null ? alternative.hours : readHours(form.lasts);
  const close = (): void => {
    clear();
    onClose();
  };
  const save = async (): Promise<void> => {
    if (hours === undefined) return;
    const { text } = form;
    if (alternative === null) {
      const answer = await add.run({ dependenceId, text, hours });
      if (!answer.ok) return;
      const { alternativeId } = answer.value;
      offerUndo({ text: t('alternativeAdded', { text: text.trim() }), undo: () => remove.run({ alternativeId }) });
    } else {
      const { id: alternativeId } = alternative;
      const answer = await change.run({ alternativeId, text, hours });
      if (!answer.ok && answer.refusal.code !== 'continuity/nothing-changed') return;
      if (answer.ok) {
        const { was } = answer.value;
        offerUndo({ text: t('changed', { name: text.trim() }), undo: () => change.run({ alternativeId, ...was }) });
      }
    }
    close();
  };
  return (
    <FormDialog
      title={t('addAlternative', { name })}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      onCancel={close}
      state={(alternative === null ? add : change).state}
      missing={hours === undefined ? t('hoursWrong') : undefined}
    >
      <TextField
        label={t('addAlternativeShort')}
        placeholder={t('addAlternativeHint')}
        value={form.text}
        onChange={(text) => { write({ text }); }}
        maxLength={500}
        autoFocus
        isRequired
      />
      <TextField label={t('lasts')} placeholder={t('hoursHint')} value={form.lasts} onChange={(lasts) => { write({ lasts }); }} maxLength={40} />
    </FormDialog>
  );
}
