import type { Instant } from '../../kernel/time.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import type { LogSaid } from '../log/log.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { KnownSituationReport, SituationReportId } from './situationReport.ts';

export const situationReportRefusals = [
  'situationReport/text-empty',
  'situationReport/to-missing',
  'situationReport/channel-missing',
  'situationReport/not-found',
  'situationReport/withdrawn',
  'situationReport/reader-missing',
  'situationReport/already-read-back',
  'situationReport/reason-missing',
] as const;
type Code = (typeof situationReportRefusals)[number] | 'incident/not-found' | 'incident/closed';

/** What every rule about reports must know. */
export interface KnownReports {
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
  readonly reports: readonly KnownSituationReport[];
}
export interface KnownOneReport extends KnownReports {
  readonly report: KnownSituationReport | null;
}

function line(
  moment: Moment,
  known: KnownReports,
  incidentId: IncidentId,
  id: SituationReportId,
  said: LogSaid,
  occurredAt = moment.now,
): NewFact {
  return logFact(moment, known.log, incidentId, {
    kind: 'message-out',
    said,
    about: { kind: 'situationReport', id },
    occurredAt,
  });
}

/** A report has been sent: the words are kept as they were, and the log says to whom and how. */
export function sendReport(
  input: {
    readonly incidentId: IncidentId;
    readonly to: string;
    readonly channel: string;
    readonly text: string;
    readonly sentAt?: Instant | undefined;
  },
  known: KnownReports,
  moment: Moment,
): Decision<{ readonly reportId: SituationReportId; readonly number: number }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const [to, channel, text] = [input.to.trim(), input.channel.trim(), input.text.trim()];
  if (text === '') return refused('situationReport/text-empty');
  if (to === '') return refused('situationReport/to-missing');
  if (channel === '') return refused('situationReport/channel-missing');
  const reportId = moment.newId<'situationReport'>();
  const number = Math.max(0, ...known.reports.map((one) => one.number)) + 1;
  const sentAt = input.sentAt ?? moment.now;
  return decided(
    { reportId, number },
    fact('SituationReportSent', reportId, input.incidentId, { number, to, channel, text, sentAt }),
    line(moment, known, input.incidentId, reportId, { code: 'report-sent', number, to, channel }, sentAt),
  );
}

function standing(known: KnownOneReport): Decision<KnownSituationReport, Code> {
  const { report } = known;
  if (report === null) return refused('situationReport/not-found');
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  if (report.withdrawn) return refused('situationReport/withdrawn', { number: report.number });
  return decided(report);
}

/** Whoever took the report down over radio or telephone has repeated it. */
export function confirmReadBack(
  input: { readonly reportId: SituationReportId; readonly by: string },
  known: KnownOneReport,
  moment: Moment,
): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { id, incidentId, number, readBackBy } = found.value.value;
  const by = input.by.trim();
  if (by === '') return refused('situationReport/reader-missing');
  if (readBackBy !== null) return refused('situationReport/already-read-back', { number, by: readBackBy });
  return decided(
    null,
    fact('SituationReportReadBack', id, incidentId, { by }),
    line(moment, known, incidentId, id, { code: 'report-read-back', number, by }),
  );
}

/** What has been sent cannot be unsent: the log says why it does not hold. */
export function withdrawReport(
  input: { readonly reportId: SituationReportId; readonly reason: string },
  known: KnownOneReport,
  moment: Moment,
): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { id, incidentId, number } = found.value.value;
  const reason = input.reason.trim();
  if (reason === '') return refused('situationReport/reason-missing');
  return decided(
    null,
    fact('SituationReportWithdrawn', id, incidentId, { reason }),
    line(moment, known, incidentId, id, { code: 'report-withdrawn', number, reason }),
  );
}
