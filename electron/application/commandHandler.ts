import type { CommandName, CommandOutput, CommandParsed } from '../../shared/contract/api.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Decision, Moment } from '../../shared/domain/fact.ts';
import type { Reader } from '../store/database.ts';

/**
 * How one command is carried out: `known` reads what the rule needs, `decide` is the rule. Both run inside the
 * transaction that appends the facts, so nothing can change between knowing and deciding.
 */
export type CommandHandler<Name extends CommandName> = (
  read: Reader,
  input: CommandParsed<Name>,
  moment: Moment,
) => Decision<CommandOutput<Name>, RefusalCode>;

/** Joins what must be known with the rule that decides on it. */
export function handler<Name extends CommandName, Known>(
  known: (read: Reader, input: CommandParsed<Name>, moment: Moment) => Known,
  decide: (
    input: CommandParsed<Name>,
    known: Known,
    moment: Moment,
  ) => Decision<CommandOutput<Name>, RefusalCode>,
): CommandHandler<Name> {
  return (read, input, moment) => decide(input, known(read, input, moment), moment);
}

/** The handlers of one topic, or of all. */
export type CommandHandlers<Name extends CommandName = CommandName> = { readonly [N in Name]: CommandHandler<N> };
