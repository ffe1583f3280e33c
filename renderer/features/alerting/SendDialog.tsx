import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inPhoneLetters, smsSize } from '../../../shared/domain/announcement/smsParts.ts';
import type { Channel } from '../../../shared/domain/gateway/gateway.ts';
import { MAX_EMAIL_CHARACTERS, MAX_SMS_UNITS } from '../../../shared/domain/gateway/sending.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { ChecksField, LongTextField, TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { CallOutView, CallRow } from './useCalling.ts';
import styles from './Alerting.module.css';

interface SendDialogProps {
  readonly callOut: CallOutView;
  readonly channel: Channel;
  readonly onClose: () => void;
}

/** The call-out text to those on the list who have a number or an address: everybody nobody has reached is chosen. */
export function SendDialog({ callOut, channel, onClose }: SendDialogProps) {
  const { t } = useTranslation('gateway');
  const { incidentId } = callOut;
  const { value: municipality } = useQueryOf('municipality.one', {});
  const { value: found } = useQueryOf('incident.one', { incidentId });
  const { value: reach } = useQueryOf('sending.reachable', { callOutId: callOut.id, channel });
  const send = useCommand('sending.toCallOut');
  const [typed, setTyped] = useState<string | null>(null);
  const [typedSubject, setTypedSubject] = useState<string | null>(null);
  const hasAddress = ({ memberId }: CallRow): boolean => reach?.memberIds.includes(memberId) ?? false;
  const reachable = callOut.rows.filter(hasAddress);
  const others = reach === undefined ? [] : callOut.rows.filter((row) => row.name !== null && !hasAddress(row));
  const [unchosen, setUnchosen] = useState<readonly string[] | null>(null);
  const isReached = ({ mark }: CallRow): boolean => mark?.result === 'answered' || mark?.result === 'on-the-way';
  const left = unchosen ?? reachable.filter(isReached).map(({ memberId }) => memberId);
  const chosen = reachable.filter(({ memberId }) => !left.includes(memberId));
  const incident = found?.incident?.title ?? t('draftNameless');
  const text = typed ?? t('draft', { municipality: municipality?.name ?? '', incident }).replace(/^: /u, '');
  const subject = typedSubject ?? [municipality?.name, incident].filter(Boolean).join(': ');
  const size = smsSize(inPhoneLetters(text.trim()));
  const count =
    channel === 'sms'
      ? t('count', { units: size.units, max: MAX_SMS_UNITS, count: Math.max(1, size.parts) })
      : t('count', { units: text.trim().length, max: MAX_EMAIL_CHARACTERS, count: 1 });

  const submit = async (): Promise<void> => {
    if (send.state.kind === 'waiting') return;
    const memberIds = chosen.map(({ memberId }) => memberId);
    const answer = await send.run({ callOutId: callOut.id, channel, text, memberIds, ...(channel === 'email' ? { subject } : {}) });
    if (answer.ok) onClose();
  };
  return (
    <FormDialog
      title={t(`sendTitle.${channel}`)}
      save={t('sendNow')}
      onSave={() => void submit()}
      onClose={onClose}
      state={send.state}
      missing={chosen.length === 0 ? t(reachable.length === 0 ? 'toNobody' : 'missing') : undefined}
    >
      <p>{t('sendLead')}</p>
      {channel === 'email' && <TextField label={t('subject')} value={subject} onChange={setTypedSubject} maxLength={200} />}
      <LongTextField label={t('text')} hint={count} value={text} onChange={setTyped} maxLength={2_500} autoFocus />
      {channel === 'sms' && size.strange.length > 0 && <p>{t('strange', { signs: size.strange.slice(0, 8).join(' ') })}</p>}
      {reachable.length > 0 && (
        <ChecksField
          label={t('to')}
          values={chosen.map(({ memberId }) => memberId as string)}
          onChange={(values) => {
            setUnchosen(reachable.map(({ memberId }) => memberId as string).filter((memberId) => !values.includes(memberId)));
          }}
          choices={reachable.map(({ memberId, name }) => ({ value: memberId as string, label: name ?? '' }))}
        />
      )}
      {others.length > 0 && <p className={styles.second}>{t('without', { names: others.map(({ name }) => name).join(', ') })}</p>}
    </FormDialog>
  );
}
