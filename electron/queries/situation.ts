import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { numbersOf, potentialsOf, type NumberSeries, type Potential } from '../../shared/domain/situation/numbersOf.ts';
import { knownBy, type PictureTopic } from '../../shared/domain/situation/pictureFact.ts';
import { pictureOf } from '../../shared/domain/situation/pictureOf.ts';
import { roundsOf, type Round } from '../../shared/domain/situation/roundsOf.ts';
import type { StatementId } from '../../shared/domain/situation/situation.ts';
import { statementsOf, type Statement } from '../../shared/domain/situation/statementsOf.ts';
import type { Reader } from '../store/database.ts';
import { standingChecklists } from './handlingChecklists.ts';
import { knownIncident } from './incidents.ts';
import { namesFrom } from './names.ts';
import { pictureFactsOf } from './pictureFacts.ts';
import { pictureToView, roundToView, statementToView } from './pictureViews.ts';

/** What a picture is folded from; meetings are read by themselves. */
export const PICTURE_TOPICS: readonly PictureTopic[] = ['situation', 'goal', 'task', 'decision', 'handling'];

/** The picture now, or exactly as it stood at the moment asked for. */
export function situationPicture(
  read: Reader,
  { incidentId, asOf }: QueryParsed<'situation.picture'>,
): QueryOutput<'situation.picture'> {
  const incident = knownIncident(read, incidentId);
  if (incident === null) return { picture: null };
  const facts = pictureFactsOf(read, incidentId, PICTURE_TOPICS);
  const picture = pictureOf(asOf === undefined ? facts : knownBy(facts, asOf), incident, standingChecklists(read));
  return { picture: pictureToView(namesFrom(read), incidentId, picture) };
}

export function situationStatements(read: Reader, incidentId: IncidentId): QueryOutput<'situation.statements'> {
  const names = namesFrom(read);
  const statements = statementsOf(pictureFactsOf(read, incidentId, ['situation']));
  return { statements: statements.map((statement) => statementToView(names, statement)) };
}

export function situationRounds(read: Reader, incidentId: IncidentId): QueryOutput<'situation.rounds'> {
  const names = namesFrom(read);
  return { rounds: knownRounds(read, incidentId).map((round) => roundToView(names, round)) };
}

/** The rounds of an incident, oldest first; empty when there is no such incident. */
export function knownRounds(read: Reader, incidentId: IncidentId): readonly Round[] {
  const incident = knownIncident(read, incidentId);
  return incident === null ? [] : roundsOf(pictureFactsOf(read, incidentId, ['situation']), incident);
}

/** One statement; null when there is none of that id in the incident. */
export function knownStatement(read: Reader, incidentId: IncidentId, statementId: StatementId): Statement | null {
  return statementsOf(pictureFactsOf(read, incidentId, ['situation'])).find(({ id }) => id === statementId) ?? null;
}

/** The numbers and the potential as they stand. */
export function knownNumbers(
  read: Reader,
  incidentId: IncidentId,
): { readonly numbers: readonly NumberSeries[]; readonly potentials: readonly Potential[] } {
  const facts = pictureFactsOf(read, incidentId, ['situation']);
  return { numbers: numbersOf(facts), potentials: potentialsOf(facts) };
}
