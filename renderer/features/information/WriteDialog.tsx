import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { audiences, type Audience } from '../../../shared/domain/announcement/announcement.ts';
import { smsSize } from '../../../shared/domain/announcement/smsParts.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { ChoiceField, LongTextField, TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { channelsOf, type AnnouncementView } from './information.ts';

interface WriteDialogProps {
  readonly incidentId: Id<'incident'>;
  /** The draft to change; null for a new message. */
  readonly announcement: AnnouncementView | null;
  /** The message that has gone out and that this one takes over from. */
  readonly replaces?: AnnouncementView;
  readonly onClose: () => void;
}

/** Whom, what and where. The text is counted as a phone counts it while it is written. */
export function WriteDialog({ incidentId, announcement, replaces, onClose }: WriteDialogProps) {
  const { t } = useTranslation('information');
  const offerUndo = useUndo();
  const draft = useDraft(`announcement.${announcement?.id ?? incidentId}`);
  const write = useCommand('announcement.write');
  const change = useCommand('announcement.change');
  const withdraw = useCommand('announcement.withdraw');
  const from = announcement ?? replaces;
  const [audience, setAudience] = useState<Audience>(from?.audience ?? 'inhabitants');
  const [channels, setChannels] = useState(from?.channels.join(', ') ?? '');
  const [hasTyped, setHasTyped] = useState(false);
  const text = hasTyped || announcement === null ? draft.text : announcement.text;
  const { state } = announcement === null ? write : change;
  const size = smsSize(text.trim());

  const save = async (): Promise<void> => {
    const said = { audience, text, channels: channelsOf(channels) };
    if (announcement === null) {
      const answer = await write.run({ incidentId, ...said, ...(replaces === undefined ? {} : { replaces: replaces.id }) });
      if (!answer.ok) return;
      const { announcementId, number } = answer.value;
      offerUndo({ text: t('written', { number }), undo: () => withdraw.run({ announcementId, reason: '' }) });
    } else {
      const answer = await change.run({ announcementId: announcement.id, ...said });
      if (!answer.ok) return;
      const { channels: before, ...was } = answer.value.was;
      const back = { ...was, ...(before === undefined ? {} : { channels: [...before] }) };
      offerUndo({
        text: t('changed', { number: announcement.number }),
        undo: () => change.run({ announcementId: announcement.id, ...back }),
      });
    }
    draft.clear();
    onClose();
  };
  return (
    <FormDialog
      title={announcement === null ? t('write') : t('changeTitle', { number: announcement.number })}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={state}
    >
      <LongTextField
        ref={draft.ref}
        label={t('text')}
        hint={t('sms', { units: size.units, max: size.alphabet === 'gsm' ? 160 : 70, count: size.parts })}
        value={text}
        onChange={(next) => {
          setHasTyped(true);
          draft.write(next);
        }}
        maxLength={5000}
        rows={4}
        autoFocus
      />
      {size.strange.length > 0 && <p>{t('smsStrange', { signs: size.strange.slice(0, 8).join(' ') })}</p>}
      <ChoiceField
        label={t('audience')}
        value={audience}
        onChange={setAudience}
        choices={audiences.map((value) => ({ value, label: t(`to.${value}`) }))}
      />
      <TextField label={t('channels')} hint={t('channelsHint')} value={channels} onChange={setChannels} maxLength={1000} showOptional />
    </FormDialog>
  );
}
