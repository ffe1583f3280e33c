import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { MAX_REPORT_CHARACTERS } from '../../../shared/domain/situationReport/situationReport.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, PrimaryButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { Columns } from '../../ui/Columns.tsx';
import { LongTextField } from '../../ui/Field.tsx';
import { FieldPair, Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useParam } from '../../ui/Navigation.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { composeReport } from './composeReport.ts';
import { ReportChannels } from './ReportChannels.tsx';
import { SentReports } from './SentReports.tsx';
import styles from './Reports.module.css';

/** The next report, filled from the picture and open to be changed, beside those that have been sent. */
export function ReportsPage() {
  const { t } = useTranslation('report');
  const { t: ti } = useTranslation('incident');
  const { t: th } = useTranslation('helper');
  const formats = useFormats();
  const now = useMinute();
  const offerUndo = useUndo();
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const incident = useQueryOf('incident.one', { incidentId }).value?.incident ?? null;
  const picture = useQueryOf('situation.picture', { incidentId }).value?.picture ?? null;
  const announcements = useQueryOf('announcement.all', { incidentId }).value?.announcements ?? [];
  const notices = useQueryOf('notice.all', { incidentId }).value?.notices ?? [];
  const helpers = useQueryOf('helper.all', { incidentId }).value?.helpers ?? [];
  const nextReportAt = useQueryOf('rhythm.of', { incidentId }).value?.nextReportAt ?? null;
  const reports = useQueryOf('situationReport.all', { incidentId }).value?.reports ?? [];
  const draft = useDraft(`report.${incidentId}`);
  const send = useCommand('situationReport.send');
  const withdraw = useCommand('situationReport.withdraw');
  const [to, setTo] = useState('');
  const [channel, setChannel] = useState('');
  const isOpen = incident?.closedAt === null;
  const last = reports.at(-1);
  const filled =
    incident === null || picture === null
      ? ''
      : composeReport(
          { incident, picture, announcements, notices, helpers, nextReportAt, now },
          { t, formats, typeOf: (type) => ti(`type.${type}`), helperStateOf: (state) => th(`state.${state}`) },
        );
  // Nobody has touched it: it follows the picture.
  const text = draft.text === '' ? filled : draft.text;

  const save = async (): Promise<void> => {
    const answer = await send.run({ incidentId, to: to === '' ? (last?.to ?? '') : to, channel: channel === '' ? (last?.channel ?? '') : channel, text });
    if (!answer.ok) return;
    const { reportId, number } = answer.value;
    draft.clear();
    offerUndo({ text: t('wasSent', { number }), undo: () => withdraw.run({ reportId, reason: t('undoReason') }) });
  };
  return (
    <Columns asideWidth={420} aside={<SentReports incidentId={incidentId} reports={reports} isOpen={isOpen} />}>
      <div className={styles.page} data-pane="page">
        <SectionHead onRule fact={nextReportAt === null ? t('noNext') : t('next', { when: formats.dateTimeShort(nextReportAt, now) })}>
          {t('write', { number: (last?.number ?? 0) + 1 })}
        </SectionHead>
        {isOpen && (
          <div className={styles.words}>
            <Form onSubmit={() => void save()}>
              <LongTextField
                ref={draft.ref}
                label={t('text')}
                hint={draft.text === '' ? t('follows') : t('changed')}
                value={text}
                onChange={draft.write}
                maxLength={MAX_REPORT_CHARACTERS}
                rows={14}
              />
              {draft.text !== '' && (
                <PlainButton
                  size="small"
                  onClick={() => {
                    const before = draft.text;
                    draft.clear();
                    offerUndo({ text: t('fetched'), undo: () => { draft.write(before); return Promise.resolve(null); } });
                  }}
                >
                  {t('fetch')}
                </PlainButton>
              )}
              <FieldPair>
                <SuggestField label={t('to')} value={to} onChange={setTo} placeholder={last?.to ?? t('toHint')} suggestions={[...new Set(reports.map((one) => one.to))]} maxLength={200} />
                <SuggestField label={t('channel')} value={channel} onChange={setChannel} placeholder={last?.channel ?? t('channelHint')} suggestions={[...new Set(reports.map((one) => one.channel))]} maxLength={200} />
              </FieldPair>
              {send.state.kind === 'refused' && <InlineProblem problem={send.state.refusal} />}
              <div>
                <PrimaryButton onClick={() => void save()}>{t('send')}</PrimaryButton>
              </div>
              <p className={styles.lead}>{t('sendLead')}</p>
            </Form>
            <ReportChannels text={text} />
          </div>
        )}
      </div>
    </Columns>
  );
}
