import type { situationCommands } from '../../../shared/contract/topics/situation.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import {
  assessPotential,
  scorePotential,
  setNumber,
  withdrawNumber,
  withdrawPotential,
  type KnownNumbers,
} from '../../../shared/domain/situation/decideNumber.ts';
import { evaluateRound, startRound, withdrawRound, type KnownRounds } from '../../../shared/domain/situation/decideRound.ts';
import {
  addStatement,
  restoreStatement,
  retireStatement,
  reviseStatement,
  type KnownStatement,
} from '../../../shared/domain/situation/decideStatement.ts';
import type { StatementId } from '../../../shared/domain/situation/situation.ts';
import { knownNumbers, knownRounds, knownStatement } from '../../queries/situation.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf, groundOfSubject, lineBehind } from './pictureKnowledge.ts';

const statement = (read: Reader, { statementId }: { readonly statementId: StatementId }): KnownStatement =>
  groundOfSubject(read, statementId, (incidentId) => ({
    statement: knownStatement(read, incidentId, statementId),
  }));

const rounds = (read: Reader, { incidentId }: { readonly incidentId: IncidentId }): KnownRounds =>
  groundOf(read, incidentId, () => ({ rounds: knownRounds(read, incidentId) }));

const numbers = (read: Reader, { incidentId }: { readonly incidentId: IncidentId }): KnownNumbers =>
  groundOf(read, incidentId, () => knownNumbers(read, incidentId));

const numbersAround = (read: Reader, subject: string): KnownNumbers =>
  groundOfSubject(read, subject, (incidentId) => knownNumbers(read, incidentId));

export const situationHandlers: CommandHandlers<keyof typeof situationCommands> = {
  'statement.add': handler(
    (read, input) => groundOf(read, input.incidentId, () => lineBehind(read, input)),
    addStatement,
  ),
  'statement.revise': handler(statement, reviseStatement),
  'statement.retire': handler(statement, retireStatement),
  'statement.restore': handler(statement, restoreStatement),
  'round.start': handler(rounds, startRound),
  'round.withdraw': handler(
    (read, { roundId }) =>
      groundOfSubject(read, roundId, (incidentId) => ({ rounds: knownRounds(read, incidentId) })),
    withdrawRound,
  ),
  'round.evaluate': handler(rounds, evaluateRound),
  'number.set': handler(numbers, setNumber),
  'number.withdraw': handler((read, { readingId }) => numbersAround(read, readingId), withdrawNumber),
  'potential.assess': handler(numbers, assessPotential),
  'potential.withdraw': handler((read, { assessmentId }) => numbersAround(read, assessmentId), withdrawPotential),
  'potential.score': handler((read, { assessmentId }) => numbersAround(read, assessmentId), scorePotential),
};
