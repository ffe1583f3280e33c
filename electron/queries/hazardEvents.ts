import type { QueryOutput } from '../../shared/contract/api.ts';
import type { HazardEventFields, HazardEventId, KnownHazardEvent, Likelihood } from '../../shared/domain/risk/risk.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Reader } from '../store/database.ts';

interface HazardRow {
  readonly id: string;
  readonly title: string;
  readonly sector: string | null;
  readonly who: string;
  readonly what: string;
  readonly place: string;
  readonly occasion: string;
  readonly local_traits: string;
  readonly infrastructure_effect: string;
  readonly service_effect: string;
  readonly future_risk: number;
  readonly likelihood: Likelihood | null;
  readonly consequences: string;
  readonly uncertainty: string;
  readonly retired: number;
}

/** Every event in the register, by title. */
export function allHazardEvents(read: Reader): QueryOutput<'risk.events'> {
  const rows = read.all<HazardRow>('SELECT * FROM hazard_event WHERE title IS NOT NULL');
  const events = rows.map((row) => ({
    id: asId<'hazardEvent'>(row.id),
    title: row.title,
    sector: row.sector,
    who: row.who,
    what: row.what,
    where: row.place,
    when: row.occasion,
    localTraits: row.local_traits,
    infrastructureEffect: row.infrastructure_effect,
    serviceEffect: row.service_effect,
    futureRisk: row.future_risk === 1,
    likelihood: row.likelihood,
    consequences: JSON.parse(row.consequences) as HazardEventFields['consequences'],
    uncertainty: row.uncertainty,
    retired: row.retired === 1,
  }));
  return { events: events.sort((a, b) => a.title.localeCompare(b.title, 'nb')) };
}

/** What the rules need to know of an event; null when there is none of that id. */
export function knownHazardEvent(read: Reader, eventId: HazardEventId): KnownHazardEvent | null {
  const row = read.one<Pick<HazardRow, 'title' | 'retired'>>(
    'SELECT title, retired FROM hazard_event WHERE id = ? AND title IS NOT NULL',
    eventId,
  );
  return row === undefined ? null : { id: eventId, title: row.title, retired: row.retired === 1 };
}
