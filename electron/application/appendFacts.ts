import type { Actor } from '../../shared/domain/actor.ts';
import type { NewFact } from '../../shared/domain/fact.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import { append } from '../journal/append.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import { allProjections } from '../projections/allProjections.ts';
import { project } from '../projections/project.ts';
import type { DispatchTools } from './dispatch.ts';
import { standingOf, type Sender } from './seats.ts';

/** Appends facts that an operation leads to, as a command would: one transaction, projected, announced. */
export function appendFacts(tools: DispatchTools, sender: Sender, facts: readonly NewFact[]): JournalFact[] {
  return appendFactsAs(tools, standingOf(tools.workspace.store, sender).actor, facts);
}

/** The same, for an act whose actor was known when it was prepared. */
export function appendFactsAs(tools: DispatchTools, actor: Actor, facts: readonly NewFact[]): JournalFact[] {
  const { workspace, clock, randomness, announcer } = tools;
  const commandId = makeId(clock.unixMs(), randomness.bytes(10));
  const appended = workspace.commit((tx) => {
    const done = append(tx, facts, { actor, commandId }, tools);
    project(tx, allProjections, done);
    return done;
  });
  announcer.announce(appended);
  return appended;
}
