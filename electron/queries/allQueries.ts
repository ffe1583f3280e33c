import type { QueryName, QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { allIncidents, oneIncident } from './incidents.ts';
import { logChanges, logPage, searchLog } from './logEntries.ts';

/** What a query may ask besides the store: when it is. */
export interface QueryMoment {
  readonly now: Instant;
}

type Answerers = {
  readonly [Name in QueryName]: (read: Reader, input: QueryParsed<Name>, moment: QueryMoment) => QueryOutput<Name>;
};

/** Who answers each query of the contract. */
export const allQueries: Answerers = {
  'incident.all': allIncidents,
  'incident.one': (read, { incidentId }) => oneIncident(read, incidentId),
  'log.changes': logChanges,
  'log.entries': logPage,
  'log.search': searchLog,
};
