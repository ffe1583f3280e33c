import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { messageStateText } from '../../text/messageStateText.ts';
import { useMinute } from '../../ui/clock.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Settings.module.css';

/** The delivery log: every message of the latest sendings, and what came of it. */
export function GatewayLog() {
  const { t } = useTranslation('gateway');
  const formats = useFormats();
  const now = useMinute();
  const { value } = useQueryOf('sending.latest', { limit: 20 });
  const sendings = value?.sendings ?? [];
  return (
    <div className={styles.gap}>
      <SectionHead level={3}>{t('log')}</SectionHead>
      {sendings.length === 0 && <p className={styles.hint}>{t('logNone')}</p>}
      <ul>
        {sendings.flatMap(({ id, channel, queuedAt, messages }) =>
          messages.map((message) => (
            <li key={`${id} ${message.messageId}`} className={styles.row}>
              <span>
                {formats.dateTimeShort(queuedAt, now)} {t(`channel.${channel}`)}{' '}
                {message.name ?? (channel === 'sms' ? formats.phone(message.to) : message.to)}
              </span>
              <span className={styles.hint}>{messageStateText(message, t, formats)}</span>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
