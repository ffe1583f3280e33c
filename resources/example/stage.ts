import type { CommandInput, CommandName, CommandOutput, QueryInput, QueryName, QueryOutput } from '../../shared/contract/api.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';

/** What the example is played on: the public API with a clock that is moved. Every act is a command like any other. */
export interface Stage {
  /** Moves the clock to this many minutes after the scene began. */
  at(minute: number): void;
  /** The moment this many minutes after the scene began. */
  when(minute: number): Instant;
  /** Who sits at the keyboard from now on, by key. */
  as(person: string): Promise<void>;
  run<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<CommandOutput<Name>>;
  ask<Name extends QueryName>(name: Name, input: QueryInput<Name>): Promise<QueryOutput<Name>>;
  contact(key: string): Id<'contact'>;
  role(key: string): Id<'role'>;
  card(key: string): Id<'card'>;
}

/** Somebody or some role as an owner. */
export function roleOwner(stage: Stage, key: string): { readonly kind: 'role'; readonly id: Id<'role'> } {
  return { kind: 'role', id: stage.role(key) };
}

/** A line in the log: `how` as the grammar of the entry line would have read it. */
export async function say(
  stage: Stage,
  incidentId: Id<'incident'>,
  minute: number,
  text: string,
  how: Omit<CommandInput<'log.addEntry'>, 'incidentId' | 'text'> = {},
): Promise<Id<'logEntry'>> {
  stage.at(minute);
  return (await stage.run('log.addEntry', { incidentId, text, ...how })).entryId;
}
