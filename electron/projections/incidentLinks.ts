import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** One row per pair, whichever of the two it was tied from. */
function pairOf(one: string, other: string): { readonly id: string; readonly first: string; readonly second: string } {
  const [first, second] = one < other ? [one, other] : [other, one];
  return { id: `${first}/${second}`, first, second };
}

/** Incidents that belong together, and why. */
export const incidentLinks: Projection = {
  name: 'incidentLinks',
  version: 1,
  tables: ['incident_link'],
  schema: `
    CREATE TABLE incident_link (
      id     TEXT PRIMARY KEY,
      first  TEXT,
      second TEXT,
      reason TEXT
    ) STRICT`,
  on: {
    IncidentsLinked: (tx, fact) => {
      const { id, first, second } = pairOf(fact.subject, fact.data.other);
      writeFields(tx, fact, 'incident_link', id, { first, second, reason: fact.data.reason });
    },
    IncidentsUnlinked: (tx, fact) => {
      const { id, first, second } = pairOf(fact.subject, fact.data.other);
      writeFields(tx, fact, 'incident_link', id, { first, second, reason: null });
    },
  },
};
