import { useTranslation } from 'react-i18next';
import { smsParts } from '../../../shared/domain/announcement/smsParts.ts';
import { partsOf } from '../../../shared/domain/situationReport/situationReport.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { shortReport } from './composeReport.ts';
import styles from './Reports.module.css';

/** The same report for the channels that are left: messages a phone can carry, and lines to be read aloud and repeated. */
export function ReportChannels({ text }: { readonly text: string }) {
  const { t } = useTranslation('report');
  const parts = partsOf(text);
  const messages = smsParts(shortReport(text, parts));
  return (
    <>
      <details className={styles.channel}>
        <summary>{t('sms', { count: messages.length })}</summary>
        <p className={styles.lead}>{t('smsLead')}</p>
        <ol className={styles.messages}>
          {messages.map((message, at) => (
            <li key={at}>
              <code>{message}</code>
              <span className={styles.count}>{t('characters', { count: message.length })}</span>
            </li>
          ))}
        </ol>
      </details>
      <details className={styles.channel}>
        <summary>{t('aloud')}</summary>
        <p className={styles.lead}>{t('aloudLead')}</p>
        {parts.map(({ heading, lines }, at) => (
          <section key={at} className={styles.spoken}>
            <SectionHead level={3}>{t('aloudPart', { number: at + 1, heading })}</SectionHead>
            {lines.map((line, index) => (
              <p key={index}>{line.replace(/^[-–•]\s*/u, '')}</p>
            ))}
          </section>
        ))}
        <p className={styles.lead}>{t('aloudEnd', { count: parts.length })}</p>
      </details>
    </>
  );
}
