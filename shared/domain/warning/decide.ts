import { canonicalJson, type Json } from '../../kernel/canonicalJson.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import type { LogDraft, KnownLog } from '../log/logFact.ts';
import { logFact } from '../log/logFact.ts';
import { hazardOf, incidentTypesFor } from './hazard.ts';
import type { WarningFacts } from './facts.ts';
import type { WarningRefusal } from './refusals.ts';
import { endOf, infoIn, levelOf, type KnownWarning, type WarningId, type WarningMessage } from './warning.ts';

/** Takes in a message. The same one again is no news; another under its name is refused, so that none is exchanged. */
export function receiveWarning(
  input: WarningFacts['WarningReceived'],
  known: { readonly id: WarningId; readonly earlier: WarningMessage | null },
): Decision<{ readonly warningId: WarningId; readonly isNew: boolean }, WarningRefusal> {
  const { id, earlier } = known;
  if (earlier === null) {
    const { message, fileName, via } = input;
    return decided({ warningId: id, isNew: true }, fact('WarningReceived', id, 'workspace', { message, fileName, via }));
  }
  if (contentOf(earlier) !== contentOf(input.message)) {
    return refused('warning/differs', { identifier: input.message.identifier });
  }
  return decided({ warningId: id, isNew: false });
}

/** All a message says, whatever order it is said in. */
function contentOf(message: WarningMessage): string {
  return canonicalJson(JSON.parse(JSON.stringify(message)) as Json);
}

/** The log's line about a warning: what, how bad, from whom, until when. */
function line(word: 'started' | 'noted', { id, message }: KnownWarning): LogDraft {
  const info = infoIn(message.infos);
  return {
    kind: 'message-in',
    said: {
      code: `warning-${word}-${levelOf(message)}`,
      event: info?.event ?? message.identifier,
      areas: info === null ? null : info.areas.map(({ description }) => description).join(', '),
      sender: info?.senderName ?? message.sender,
      from: info?.onset ?? null,
      to: endOf(message),
      identifier: message.identifier,
    },
    about: { kind: 'warning', id },
  };
}

/** Starts an incident with the warning as its first line. A test or an exercise of the sender's starts an exercise here. */
export function startFromWarning(
  input: { readonly title?: string | undefined },
  known: { readonly warning: KnownWarning | null; readonly log: KnownLog },
  moment: Moment,
): Decision<{ readonly incidentId: IncidentId }, WarningRefusal> {
  const { warning } = known;
  if (warning === null) return refused('warning/not-found');
  const incidentId = moment.newId<'incident'>();
  const [type] = incidentTypesFor(hazardOf(warning.message.infos));
  const title = input.title?.trim() ?? '';
  return decided(
    { incidentId },
    fact('IncidentStarted', incidentId, incidentId, {
      kind: warning.message.status === 'Actual' ? 'real' : 'exercise',
      startedAt: moment.now,
      title: title === '' ? null : title,
    }),
    ...(type === undefined ? [] : [fact('IncidentDescribed', incidentId, incidentId, { type })]),
    fact('WarningTied', warning.id, incidentId, { incidentId, started: true }),
    logFact(moment, known.log, incidentId, line('started', warning)),
  );
}

/** Writes a warning in the log of an incident that runs already. */
export function noteWarning(
  input: { readonly incidentId: IncidentId },
  known: { readonly warning: KnownWarning | null; readonly incident: KnownIncident | null; readonly log: KnownLog },
  moment: Moment,
): Decision<null, WarningRefusal | 'incident/not-found' | 'incident/closed'> {
  const { warning } = known;
  if (warning === null) return refused('warning/not-found');
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, 'incident/not-found' | 'incident/closed'>;
  if (warning.incidents.includes(input.incidentId)) return refused('warning/already-tied');
  return decided(
    null,
    fact('WarningTied', warning.id, input.incidentId, { incidentId: input.incidentId, started: false }),
    logFact(moment, known.log, input.incidentId, line('noted', warning)),
  );
}
