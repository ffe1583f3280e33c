import type { OperationParsed } from '../../../shared/contract/api.ts';
import type { DocumentOrder, LogOrder, InspectionOrder } from '../../../shared/contract/documentOrder.ts';
import type { documentOperations } from '../../../shared/contract/topics/document.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import { fact } from '../../../shared/domain/fact.ts';
import { monthsAfter } from '../../../shared/kernel/calendarDay.ts';
import { makeId } from '../../../shared/kernel/ids.ts';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import { instantOf, type Instant } from '../../../shared/kernel/time.ts';
import { allAlertLists } from '../../queries/alertLists.ts';
import { allCards } from '../../queries/cards.ts';
import { oneDrill } from '../../queries/callDrills.ts';
import { oneRound } from '../../queries/numberRounds.ts';
import { allDecisions } from '../../queries/decisions.ts';
import { oneEvaluation } from '../../queries/evaluationViews.ts';
import { oneIncident } from '../../queries/incidents.ts';
import { journalStatus } from '../../queries/journal.ts';
import { logPage } from '../../queries/logEntries.ts';
import { mapOf } from '../../queries/map.ts';
import { allMeetings, meetingMinutes } from '../../queries/meetings.ts';
import { nextSheet } from '../../queries/papers.ts';
import { allPlans, onePlan } from '../../queries/plans.ts';
import { calendar } from '../../queries/calendar.ts';
import { allInspectionFindings } from '../../queries/inspectionFindings.ts';
import { allReadiness } from '../../queries/readiness.ts';
import { trainingStanding } from '../../queries/trainings.ts';
import { allRoles } from '../../queries/roles.ts';
import { ownMunicipality } from '../../queries/municipality.ts';
import { allReports } from '../../queries/situationReports.ts';
import { peopleForDocuments } from '../../queries/peopleForDocuments.ts';
import type { Reader } from '../../store/database.ts';
import { appendFacts } from '../appendFacts.ts';
import { whenOpen, type OperationHandlers } from '../operationHandler.ts';

type Make = OperationParsed<'document.make'>;

const PAGE_LINES = 500;

/** The whole log, oldest first. */
function wholeLog(read: Reader, incidentId: IncidentId): DocumentOrder['lines'] {
  const lines: DocumentOrder['lines'][number][] = [];
  for (let after = ''; ; ) {
    const page = logPage(read, { incidentId, after, limit: PAGE_LINES });
    lines.push(...page.entries);
    const last = page.entries.at(-1);
    if (!page.hasNewer || last === undefined) return lines;
    after = last.order;
  }
}

type NotFound = 'plan/not-found' | 'numberRound/not-found' | 'numberRound/nobody' | 'callDrill/not-found' | 'evaluation/not-found' | 'incident/not-found' | 'situationReport/not-found';
type Frame = Omit<LogOrder, 'kind' | 'format' | 'incident' | 'lines'>;

/** Everything the document is made from, read at one moment. */
function orderOf(read: Reader, input: Make, now: Instant): DocumentOrder | NotFound {
  const { name: municipality, letter } = ownMunicipality(read);
  const { epoch, seq, code } = journalStatus(read);
  const { language, withNames } = input;
  const head = { epoch, seq, code };
  const frame: Frame = { language, withNames, madeAt: now, municipality, letter, head, people: peopleForDocuments(read) };
  switch (input.kind) {
    case 'pack':
      return packOf(read, frame, input.sheets, now);
    case 'plan': {
      const { planId, version } = input;
      const { plan, content, state, versions } = onePlan(read, { planId, version }, { now });
      if (plan === null || content === null || state === null) return 'plan/not-found';
      const approval = versions.find((one) => one.version === version)?.approval ?? null;
      return { ...frame, kind: input.kind, format: input.format, lines: [], plan, content, version, state, approval };
    }
    case 'evaluation-report': {
      const { evaluation } = oneEvaluation(read, { evaluationId: input.evaluationId }, { now });
      if (evaluation === null) return 'evaluation/not-found';
      return { ...frame, kind: input.kind, format: input.format, evaluation, lines: wholeLog(read, evaluation.incident.id) };
    }
    case 'inspection':
      return inspectionOf(read, frame, input.format, now);
    case 'number-round':
    case 'number-round-mail':
      return roundOrderOf(read, frame, input, now);
    case 'call-drill': {
      const { drill } = oneDrill(read, input);
      if (drill === null) return 'callDrill/not-found';
      return { ...frame, kind: input.kind, format: input.format, lines: [], drill };
    }
    case 'calendar': {
      const items = yearsAround(read, now).filter(({ state }) => state !== 'held');
      return { ...frame, kind: input.kind, format: input.format, lines: [], items };
    }
    default:
      return incidentOrderOf(read, frame, input);
  }
}

type AboutRound = Extract<Make, { readonly kind: 'number-round' | 'number-round-mail' }>;

/** Sheets and letters of a round; those who have left the register are asked nothing. */
function roundOrderOf(read: Reader, frame: Frame, input: AboutRound, now: Instant): DocumentOrder | NotFound {
  const { round, people } = oneRound(read, input, { now });
  if (round === null) return 'numberRound/not-found';
  const here = people.filter(({ removed }) => !removed);
  const open = here.filter(({ answer }) => answer === null);
  const lines: DocumentOrder['lines'] = [];
  if (input.kind === 'number-round') {
    const asked = input.openOnly ? open : here;
    if (asked.length === 0) return 'numberRound/nobody';
    return { ...frame, kind: input.kind, format: input.format, lines, round, asked, by: input.by };
  }
  const { to } = input;
  const [group, asked] =
    to.kind === 'unit'
      ? [to.group, open.filter((person) => person.group === to.group)]
      : [null, here.filter(({ contactId }) => contactId === to.contactId)];
  if (asked.length === 0) return 'numberRound/nobody';
  return { ...frame, kind: input.kind, format: input.format, lines, round, asked, group };
}

/** What was held in the last two years, and what comes in the next four: as far as any norm looks. */
function yearsAround(read: Reader, now: Instant): InspectionOrder['items'] {
  const today = osloDay(now);
  return calendar(read, { from: monthsAfter(today, -24), until: monthsAfter(today, 48) }, { now }).items;
}

/** Everything an inspection asks for. */
function inspectionOf(read: Reader, frame: Frame, format: InspectionOrder['format'], now: Instant): InspectionOrder {
  return {
    ...frame,
    kind: 'inspection',
    format,
    lines: [],
    readiness: allReadiness(read, {}, { now }),
    findings: allInspectionFindings(read, {}, { now }).findings,
    training: trainingStanding(read, {}, { now }).people,
    plans: allPlans(read, {}, { now }).plans.filter(({ retired }) => !retired),
    items: yearsAround(read, now),
  };
}

/** What must lie on paper when there is no power: what is valid now. */
function packOf(read: Reader, frame: Frame, sheets: number, now: Instant): DocumentOrder {
  const plans = allPlans(read, {}, { now }).plans.filter(({ approved, retired }) => approved !== null && !retired);
  return {
    ...frame,
    kind: 'pack',
    format: 'pdf',
    lines: [],
    cards: allCards(read).cards.filter(({ retired }) => !retired),
    lists: allAlertLists(read, { superseded: false }).lists.filter(({ valid }) => valid),
    roles: allRoles(read, { retired: false }).roles,
    plans: plans.flatMap((plan) => {
      const { content } = onePlan(read, { planId: plan.id }, { now });
      return content === null ? [] : [{ plan, content }];
    }),
    firstSheet: nextSheet(read),
    sheets,
  };
}

/** The documents of one incident. */
function incidentOrderOf(
  read: Reader,
  frame: Frame,
  input: Extract<Make, { readonly incidentId: IncidentId }>,
): DocumentOrder | NotFound {
  const { incident } = oneIncident(read, input.incidentId);
  if (incident === null) return 'incident/not-found';
  const lines: DocumentOrder['lines'] = [];
  switch (input.kind) {
    case 'log':
      return { ...frame, kind: input.kind, format: input.format, incident, lines: wholeLog(read, incident.id) };
    case 'map':
      return { ...frame, kind: input.kind, format: input.format, incident, lines, objects: mapOf(read, { incidentId: incident.id }).objects };
    case 'situation-report': {
      const report = allReports(read, incident.id).reports.find(({ id }) => id === input.reportId);
      if (report === undefined) return 'situationReport/not-found';
      return { ...frame, kind: input.kind, format: input.format, incident, lines, report };
    }
    case 'record': {
      const decisions = [...allDecisions(read, incident.id).decisions].sort((one, other) => (one.number < other.number ? -1 : 1));
      const minutes = [...allMeetings(read, incident.id).meetings]
        .sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1))
        .flatMap(({ id }) => meetingMinutes(read, id).minutes ?? []);
      return { ...frame, kind: input.kind, format: input.format, incident, lines, decisions, minutes };
    }
  }
}

export const documentHandlers: OperationHandlers<keyof typeof documentOperations> = {
  'document.make': whenOpen(async ({ host, tools, sender }, input) => {
    // What the code on the paper stands for is to be sealed and witnessed.
    tools.workspace.seal();
    const order = orderOf(tools.workspace.store, input, instantOf(host.clock.unixMs()));
    if (typeof order === 'string') return no({ code: order });
    const made = await host.jobs.makeDocument(order);
    if (!made.ok) return made;
    const { body, fileName, mimeType } = made.value;
    const file = 'bytes' in body ? ok(body.bytes) : await host.printPdf(body.html);
    if (!file.ok) return file;
    if (order.kind === 'pack') {
      const { firstSheet, sheets, head } = order;
      // Two packs made at once would have the same sheets.
      if (nextSheet(tools.workspace.store) !== firstSheet) return no({ code: 'paper/printed-meanwhile' });
      const packId = makeId<'pack'>(host.clock.unixMs(), host.randomness.bytes(10));
      appendFacts(tools, sender, [fact('PackPrinted', packId, 'workspace', { ...head, firstSheet, sheets })]);
    }
    const documentId = makeId<'document'>(host.clock.unixMs(), host.randomness.bytes(10));
    host.downloads.put(sender.seat, documentId, file.value);
    return ok({ documentId, fileName, mimeType, sizeBytes: file.value.byteLength });
  }),
  'document.chunk': whenOpen(({ host, sender }, { documentId, at }) => {
    const chunk = host.downloads.chunk(sender.seat, documentId, at);
    return chunk === null ? no({ code: 'document/not-found' }) : ok({ base64: Buffer.from(chunk).toString('base64') });
  }),
  'document.drop': whenOpen(({ host, sender }, { documentId }) => {
    host.downloads.drop(sender.seat, documentId);
    return ok(null);
  }),
};
