import { commands, queries, type CommandName, type QueryName } from '../../shared/contract/api.ts';
import type { CommandDefinition, QueryDefinition } from '../../shared/contract/define.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Answer } from '../../shared/contract/wire.ts';
import type { Decision, Moment } from '../../shared/domain/fact.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { instantOf, type Clock, type Randomness } from '../../shared/kernel/time.ts';
import { append } from '../journal/append.ts';
import { headPosition } from '../journal/readJournal.ts';
import { allProjections } from '../projections/allProjections.ts';
import { project } from '../projections/project.ts';
import { allQueries, type QueryMoment } from '../queries/allQueries.ts';
import { faultOf, type Reader } from '../store/database.ts';
import { allCommands } from './allCommands.ts';
import type { Announcer } from './announce.ts';
import { earlierAnswer, fingerprintOf, rememberAnswer } from './commandAnswers.ts';
import type { Workspace } from './openWorkspace.ts';
import { maySend, standingOf, type Sender } from './seats.ts';

/** A handler whose input has been parsed by the very schema it belongs to: the one place where the pairing is by name. */
type AnyCommandHandler = (read: Reader, input: unknown, moment: Moment) => Decision<unknown, RefusalCode>;
type AnyQueryAnswerer = (read: Reader, input: unknown, moment: QueryMoment) => unknown;

/** What dispatch works with; all of it lives in the worker thread. */
export interface DispatchTools {
  readonly workspace: Workspace;
  readonly announcer: Announcer;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** Writes an unexpected error where IT staff can find it and answers the id it can be found by. */
  readonly report: (error: unknown, during: string) => string;
}

export function refuse(code: RefusalCode, params?: Refusal['params']): Answer<never> {
  return { ok: false, refusal: params === undefined ? { code } : { code, params } };
}

/** Turns an unexpected error into an answer, once, for every kind of message. */
export function answerError(tools: Pick<DispatchTools, 'report'>, error: unknown, during: string): Answer<never> {
  const fault = faultOf(error);
  if (fault !== null) return refuse(`store/${fault}`);
  return refuse('internal', { id: tools.report(error, during) });
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Names the first thing that was wrong with an input. */
export function refuseInput(issues: readonly Issue[]): Answer<never> {
  const first = issues[0];
  return refuse('request/invalid', { at: first?.path.map(String).join('.') ?? '', problem: first?.message ?? '' });
}

/**
 * One command, all the way: parse, authorise, decide, append, project in one transaction, then announce.
 * The same commandId answers with its first result, however often it is sent.
 */
export function dispatchCommand(
  tools: DispatchTools,
  sender: Sender,
  request: { readonly name: string; readonly commandId: string; readonly input: unknown },
): Answer {
  if (!Object.hasOwn(commands, request.name)) return refuse('request/unknown', { name: request.name.slice(0, 100) });
  const name = request.name as CommandName;
  const { store } = tools.workspace;
  try {
    const command = { id: request.commandId, fingerprint: fingerprintOf(name, request.input) };
    const earlier = earlierAnswer(store, command.id, command.fingerprint);
    if (earlier === 'other') return refuse('request/command-reused');
    if (earlier !== null) return earlier;
    // By its general shape: one type for all names, not one per name.
    const { allowed, input }: CommandDefinition = commands[name];
    const standing = standingOf(store, sender);
    if (!maySend(standing, { kind: 'command', name, allowed })) return refuse('access/not-allowed', { name });
    const parsed = input.safeParse(request.input);
    if (!parsed.success) return refuseInput(parsed.error.issues);

    const now = instantOf(tools.clock.unixMs());
    const { actor } = standing;
    const moment = { now, actor, newId: () => makeId<never>(tools.clock.unixMs(), tools.randomness.bytes(10)) };
    const handle = allCommands[name] as unknown as AnyCommandHandler;
    const { answer, facts } = tools.workspace.commit((tx) => {
      const decision = handle(tx, parsed.data, moment);
      if (!decision.ok) return { answer: { ok: false, refusal: decision.reason } satisfies Answer, facts: [] };
      const appended = append(tx, decision.value.facts, { actor, commandId: command.id }, tools);
      project(tx, allProjections, appended);
      const position = appended.at(-1)?.position ?? headPosition(tx);
      const answered: Answer = { ok: true, value: decision.value.value, position };
      rememberAnswer(tx, command, answered, now);
      return { answer: answered, facts: appended };
    });
    // On disk: nothing below may turn the answer into a refusal (the announcer keeps its listeners' errors).
    tools.announcer.announce(facts);
    return answer;
  } catch (error) {
    return answerError(tools, error, name);
  }
}

/** One query: parse, authorise, read. */
export function dispatchQuery(
  tools: DispatchTools,
  sender: Sender,
  request: { readonly name: string; readonly input: unknown },
): Answer {
  if (!Object.hasOwn(queries, request.name)) return refuse('request/unknown', { name: request.name.slice(0, 100) });
  const name = request.name as QueryName;
  try {
    const { store } = tools.workspace;
    const { allowed, input }: QueryDefinition = queries[name];
    const standing = standingOf(store, sender);
    if (!maySend(standing, { kind: 'query', name, allowed })) return refuse('access/not-allowed', { name });
    const parsed = input.safeParse(request.input);
    if (!parsed.success) return refuseInput(parsed.error.issues);
    const answer = allQueries[name] as unknown as AnyQueryAnswerer;
    const now = instantOf(tools.clock.unixMs());
    return { ok: true, value: answer(store, parsed.data, { now, rights: standing.rights }), position: headPosition(store) };
  } catch (error) {
    return answerError(tools, error, name);
  }
}
