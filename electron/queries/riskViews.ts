import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { bowTieOf } from './bowTies.ts';
import { cardsOfEvent } from './eventCards.ts';
import { allHazardEvents } from './hazardEvents.ts';
import { allMeasures, measuresOf } from './measures.ts';
import { knownRiskMeeting } from './riskMeetings.ts';
import { allStressors } from './stressors.ts';

interface At {
  readonly now: Instant;
}

/** One event with everything that hangs on it; see the contract. */
export function oneHazardEvent(read: Reader, { eventId }: QueryParsed<'risk.event'>, at: At): QueryOutput<'risk.event'> {
  const { events } = allHazardEvents(read, {}, at);
  const event = events.find(({ id }) => id === eventId) ?? null;
  if (event === null) return { event, branches: [], measures: [], parts: [], whole: null, meeting: null, stressors: [], cards: [], proposedCards: [] };
  const whole = events.find(({ id }) => id === event.partOf);
  const meeting = event.meetingId === null ? null : knownRiskMeeting(read, event.meetingId);
  return {
    event,
    branches: bowTieOf(read, eventId),
    measures: measuresOf(read, eventId, at.now),
    parts: events.filter(({ partOf, retired }) => partOf === eventId && !retired),
    whole: whole === undefined ? null : { id: whole.id, title: whole.title },
    meeting: meeting === null || meeting.removed ? null : { id: meeting.id, title: meeting.title },
    stressors: allStressors(read)
      .filter(({ eventIds }) => eventIds.includes(eventId))
      .map(({ id, unit, text }) => ({ id, unit, text })),
    ...cardsOfEvent(read, eventId),
  };
}

/** The three questions, unit by unit; see the contract. An event without a unit belongs to none of them. */
export function riskGaps(read: Reader, _input: object, at: At): QueryOutput<'risk.gaps'> {
  const events = allHazardEvents(read, {}, at).events.filter(({ retired }) => !retired);
  const stressors = allStressors(read);
  const { measures } = allMeasures(read, { settled: true }, at);
  const standing = new Set(events.map(({ id }) => id));
  const named = [...stressors.map(({ unit }) => unit), ...events.flatMap(({ unit }) => unit ?? [])];
  const units = [...new Set(named)].sort(new Intl.Collator('nb').compare);
  return {
    units: units.map((unit) => {
      const own = stressors.filter((stressor) => stressor.unit === unit);
      // What a stressor of the unit was assessed in may belong to another unit, or to all of them.
      const linked = new Set(own.flatMap(({ eventIds }) => eventIds));
      const assessed = events.filter((event) => event.unit === unit || linked.has(event.id));
      const aimed = measures.filter(({ event }) => assessed.some(({ id }) => id === event.id));
      return {
        unit,
        stressors: own.map(({ id, text, eventIds }) => ({ id, text, eventIds: eventIds.filter((one) => standing.has(one)) })),
        events: assessed.map(({ id, title, level }) => ({
          id, title, level, measureIds: aimed.filter(({ event }) => event.id === id).map((measure) => measure.id),
        })),
        measures: aimed.map(({ id, event, text, asksOn }) => ({ id, eventId: event.id, text, settled: asksOn === null })),
      };
    }),
  };
}
