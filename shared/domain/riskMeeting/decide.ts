import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { RiskMeetingId } from '../risk/risk.ts';
import type { KnownRiskMeeting, Participant, RiskMeetingFields } from './riskMeeting.ts';

export const riskMeetingRefusals = [
  'riskMeeting/title-empty',
  'riskMeeting/not-found',
  'riskMeeting/removed',
  'riskMeeting/not-removed',
  'riskMeeting/nothing-changed',
] as const;
type Code = (typeof riskMeetingRefusals)[number];

interface Known {
  readonly meeting: KnownRiskMeeting | null;
}

/** Those with a name or an organisation, each once, without the blanks people leave. */
function tidied(participants: readonly Participant[]): readonly Participant[] {
  const tidy = participants.map(({ name, organisation }) => ({ name: name.trim(), organisation: organisation.trim() }));
  return tidy.filter(
    (one, at) =>
      (one.name !== '' || one.organisation !== '') &&
      tidy.findIndex(({ name, organisation }) => name === one.name && organisation === one.organisation) === at,
  );
}

export function holdRiskMeeting(
  input: RiskMeetingFields,
  _known: null,
  moment: Moment,
): Decision<{ readonly meetingId: RiskMeetingId }, Code> {
  const title = input.title.trim();
  if (title === '') return refused('riskMeeting/title-empty');
  const meetingId = moment.newId<'riskMeeting'>();
  const { heldOn, eventIds, notes } = input;
  const fields = { title, heldOn, eventIds, notes, participants: tidied(input.participants) };
  return decided({ meetingId }, fact('RiskMeetingHeld', meetingId, 'workspace', fields));
}

type Changes = { readonly [F in keyof RiskMeetingFields]?: RiskMeetingFields[F] | undefined };

/** Only what differs becomes part of the fact; the answer holds what that was. */
export function changeRiskMeeting(
  input: { readonly meetingId: RiskMeetingId } & Changes,
  { meeting }: Known,
): Decision<{ readonly was: Partial<RiskMeetingFields> }, Code> {
  if (meeting === null) return refused('riskMeeting/not-found');
  if (meeting.removed) return refused('riskMeeting/removed');
  if (input.title?.trim() === '') return refused('riskMeeting/title-empty');
  const { title, heldOn, participants, eventIds, notes } = input;
  const said = { title: title?.trim(), heldOn, participants: participants && tidied(participants), eventIds, notes };
  const names = (Object.keys(said) as (keyof RiskMeetingFields)[]).filter(
    (name) => said[name] !== undefined && JSON.stringify(said[name]) !== JSON.stringify(meeting[name]),
  );
  if (names.length === 0) return refused('riskMeeting/nothing-changed');
  const changed = Object.fromEntries(names.map((name) => [name, said[name]])) as Partial<RiskMeetingFields>;
  const was = Object.fromEntries(names.map((name) => [name, meeting[name]])) as Partial<RiskMeetingFields>;
  return decided({ was }, fact('RiskMeetingChanged', meeting.id, 'workspace', changed));
}

export function removeRiskMeeting(_input: { readonly meetingId: RiskMeetingId }, { meeting }: Known): Decision<null, Code> {
  if (meeting === null) return refused('riskMeeting/not-found');
  if (meeting.removed) return refused('riskMeeting/removed');
  return decided(null, fact('RiskMeetingRemoved', meeting.id, 'workspace', {}));
}

export function restoreRiskMeeting(_input: { readonly meetingId: RiskMeetingId }, { meeting }: Known): Decision<null, Code> {
  if (meeting === null) return refused('riskMeeting/not-found');
  if (!meeting.removed) return refused('riskMeeting/not-removed');
  return decided(null, fact('RiskMeetingRestored', meeting.id, 'workspace', {}));
}
