import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDocument } from '../../api/useDocument.ts';
import { currentLanguage, useFormats } from '../../text/i18n.ts';
import { htmlLang } from '../../text/language.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Reports.module.css';

type ReportView = QueryOutput<'situationReport.all'>['reports'][number];

interface SentReportsProps {
  readonly incidentId: Id<'incident'>;
  readonly reports: readonly ReportView[];
  readonly isOpen: boolean;
}

/** Reports as they were sent, newest first: to whom, how, whether it was read back, and as PDF. */
export function SentReports({ incidentId, reports, isOpen }: SentReportsProps) {
  const { t } = useTranslation('report');
  const formats = useFormats();
  const now = useMinute();
  const { state: made, fetch: makePaper } = useDocument();
  const [confirming, setConfirming] = useState<ReportView | null>(null);
  const [withdrawing, setWithdrawing] = useState<ReportView | null>(null);
  return (
    <section aria-label={t('sent')}>
      <SectionHead fact={String(reports.length)}>{t('sent')}</SectionHead>
      {reports.length === 0 && <p className={styles.lead}>{t('sentNone')}</p>}
      {made.kind === 'refused' && <InlineProblem problem={made.refusal} />}
      <ul className={styles.sent}>
        {reports.toReversed().map((report) => (
          <li key={report.id}>
            <strong>
              {t('sentIs', { number: report.number, to: report.to, channel: report.channel })}
            </strong>
            <span className={styles.lead}>
              {[
                formats.dateTimeShort(report.sentAt, now),
                ...(report.readBack === null ? [] : [t('readBackIs', { by: report.readBack.by, clock: formats.clock(report.readBack.at) })]),
                ...(report.withdrawn === null ? [] : [t('withdrawnIs', { reason: report.withdrawn.reason })]),
              ].join(' · ')}
            </span>
            <details className={styles.channel}>
              <summary>{t('text')}</summary>
              <pre className={styles.text}>{report.text}</pre>
            </details>
            <span className={styles.acts}>
              <PlainButton
                size="small"
                onClick={() => {
                  const how = { language: htmlLang(currentLanguage()), withNames: true };
                  void makePaper({ kind: 'situation-report', format: 'pdf', incidentId, reportId: report.id, ...how });
                }}
              >
                {t('pdf')}
              </PlainButton>
              {isOpen && report.withdrawn === null && report.readBack === null && (
                <PlainButton
                  size="small"
                  onClick={() => {
                    setConfirming(report);
                  }}
                >
                  {t('confirm')}
                </PlainButton>
              )}
              {isOpen && report.withdrawn === null && (
                <PlainButton
                  size="small"
                  onClick={() => {
                    setWithdrawing(report);
                  }}
                >
                  {t('withdraw')}
                </PlainButton>
              )}
            </span>
          </li>
        ))}
      </ul>
      {confirming !== null && (
        <OneField
          title={t('confirmTitle', { number: confirming.number })}
          label={t('confirmBy')}
          act={t('confirm')}
          command="situationReport.confirmReadBack"
          report={confirming}
          onClose={() => {
            setConfirming(null);
          }}
        />
      )}
      {withdrawing !== null && (
        <OneField
          title={t('withdrawTitle', { number: withdrawing.number })}
          label={t('withdrawReason')}
          act={t('withdraw')}
          command="situationReport.withdraw"
          report={withdrawing}
          onClose={() => {
            setWithdrawing(null);
          }}
        />
      )}
    </section>
  );
}

interface OneFieldProps {
  readonly title: string;
  readonly label: string;
  readonly act: string;
  readonly command: 'situationReport.confirmReadBack' | 'situationReport.withdraw';
  readonly report: ReportView;
  readonly onClose: () => void;
}

/** A question with one line for an answer. */
function OneField({ title, label, act, command, report, onClose }: OneFieldProps) {
  const confirm = useCommand('situationReport.confirmReadBack');
  const withdraw = useCommand('situationReport.withdraw');
  const [words, setWords] = useState('');
  const { state } = command === 'situationReport.withdraw' ? withdraw : confirm;
  const save = async (): Promise<void> => {
    const answer =
      command === 'situationReport.withdraw'
        ? await withdraw.run({ reportId: report.id, reason: words })
        : await confirm.run({ reportId: report.id, by: words });
    if (answer.ok) onClose();
  };
  return (
    <FormDialog
      title={title}
      save={act}
      onSave={() => void save()}
      onClose={onClose}
      state={state}
    >
      <TextField label={label} value={words} onChange={setWords} maxLength={1000} autoFocus />
    </FormDialog>
  );
}
