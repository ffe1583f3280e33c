import type { NewFact } from '../../shared/domain/fact.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import { append } from '../journal/append.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import { allProjections } from '../projections/allProjections.ts';
import { project } from '../projections/project.ts';
import type { DispatchTools, Sender } from './dispatch.ts';
import { actorOf } from './seats.ts';

/** Appends facts that an operation leads to, as a command would: one transaction, projected, announced. */
export function appendFacts(tools: DispatchTools, sender: Sender, facts: readonly NewFact[]): JournalFact[] {
  const { workspace, clock, randomness, announcer } = tools;
  const commandId = makeId(clock.unixMs(), randomness.bytes(10));
  const appended = workspace.commit((tx) => {
    const actor = actorOf(tx, sender.seat, sender.holder);
    const done = append(tx, facts, { actor, commandId }, tools);
    project(tx, allProjections, done);
    return done;
  });
  announcer.announce(appended);
  return appended;
}
