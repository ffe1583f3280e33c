import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { NoticeView } from './useNoticeActions.ts';

interface SettleDialogProps {
  readonly what: 'acknowledge' | 'drop';
  readonly notice: NoticeView;
  readonly onClose: () => void;
}

/** Who answered and when – Enter is enough – or why they are not to be told after all. */
export function SettleDialog({ what, notice, onClose }: SettleDialogProps) {
  const { t } = useTranslation('notice');
  const offerUndo = useUndo();
  const acknowledge = useCommand('notice.acknowledge');
  const drop = useCommand('notice.drop');
  const reopen = useCommand('notice.reopen');
  const name = notice.recipient.label;
  const [words, setWords] = useState(what === 'acknowledge' ? name : '');
  const [at, setAt] = useState<Instant | null>(null);
  const { state } = what === 'acknowledge' ? acknowledge : drop;
  const save = async (): Promise<void> => {
    const noticeId = notice.id;
    const answer =
      what === 'acknowledge'
        ? await acknowledge.run({ noticeId, receivedBy: words, ...(at === null ? {} : { acknowledgedAt: at }) })
        : await drop.run({ noticeId, reason: words });
    if (!answer.ok) return;
    onClose();
    const text = t(what === 'acknowledge' ? 'isAcknowledged' : 'isDropped', { name });
    offerUndo({ text, undo: () => reopen.run({ noticeId }) });
  };
  return (
    <FormDialog
      title={t(what === 'acknowledge' ? 'acknowledgeTitle' : 'dropTitle', { name })}
      save={t(what)}
      onSave={() => void save()}
      onClose={onClose}
      state={state}
    >
      {what === 'acknowledge' ? (
        <>
          <p>{t('acknowledgeHint')}</p>
          <FieldPair>
            <TextField label={t('receivedBy')} value={words} onChange={setWords} maxLength={200} autoFocus />
            <MomentField label={t('at')} value={at} onChange={setAt} showOptional />
          </FieldPair>
        </>
      ) : (
        <TextField label={t('reason')} value={words} onChange={setWords} maxLength={1000} autoFocus />
      )}
    </FormDialog>
  );
}
