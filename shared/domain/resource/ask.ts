import type { ContactId } from '../contact/contact.ts';
import { decided, refused, type Decision, type Moment } from '../fact.ts';
import { noteHelper } from '../helper/decide.ts';
import type { HelperId } from '../helper/helper.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import type { LogEntryId } from '../log/log.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import { outsideKinds, type KnownResource, type ResourceId } from './resource.ts';

/** What one may ask for: a person of the municipality by what they can do, or something in the register. */
export type Asked =
  | { readonly kind: 'resource'; readonly id: ResourceId }
  | { readonly kind: 'contact'; readonly id: ContactId };

/** What is asked for, as the register has it. Null: it is not there. */
export type KnownAsked =
  | { readonly kind: 'resource'; readonly resource: KnownResource; readonly contact: string }
  | { readonly kind: 'contact'; readonly name: string; readonly contact: string }
  | null;

type Code = 'resource/not-found' | 'incident/not-found' | 'incident/closed';

/**
 * Asks for a resource in an incident: one line in the log. Whoever is outside the municipality is also followed up among
 * the helpers (S0-11), where the answer is noted.
 */
export function askForResource(
  input: { readonly incidentId: IncidentId; readonly asked: Asked; readonly purpose: string },
  known: { readonly incident: KnownIncident | null; readonly log: KnownLog; readonly asked: KnownAsked },
  moment: Moment,
): Decision<{ readonly entryId: LogEntryId | null; readonly helperId: HelperId | null }, Code> {
  const { asked, incident, log } = known;
  const { incidentId } = input;
  const shut = openIncident(incident);
  if (shut !== null) return shut as Decision<never, Code>;
  if (asked === null) return refused('resource/not-found');
  const purpose = input.purpose.trim();
  if (asked.kind === 'resource' && outsideKinds.some((kind) => kind === asked.resource.fields.kind)) {
    const { name, party, capacity } = asked.resource.fields;
    const wanted = purpose === '' ? capacity : purpose;
    const noted = noteHelper(
      { incidentId, name, kind: party ?? 'other', contact: asked.contact, capacity: wanted, state: 'asked' },
      { incident, log },
      moment,
    );
    if (!noted.ok) return noted as Decision<never, Code>;
    return decided({ entryId: null, helperId: noted.value.value.helperId }, ...noted.value.facts);
  }
  const entryId = moment.newId<'logEntry'>();
  const of = asked.kind === 'contact' ? asked : asked.resource.fields;
  const line = logFact(moment, log, incidentId, {
    entryId,
    kind: 'measure',
    said: {
      code: 'resource-asked',
      name: of.name,
      purpose: purpose === '' ? null : purpose,
      place: asked.kind === 'resource' && asked.resource.fields.place !== '' ? asked.resource.fields.place : null,
      contact: asked.contact === '' ? null : asked.contact,
    },
    people: asked.kind === 'contact' ? [asked.name] : [],
  });
  return decided({ entryId, helperId: null }, line);
}
