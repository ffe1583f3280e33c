import type { z } from 'zod';
import type { Right } from '../domain/actor.ts';
import type { Topic } from '../domain/topicOf.ts';
import type { RefusalCode } from './errors.ts';

/** Changes something: becomes facts in the journal, or a refusal. Carries a commandId and may be sent again. */
export interface CommandDefinition<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly output: Output;
  /** Any of these rights is enough. */
  readonly allowed: readonly Right[];
  /** The rules it may be refused by, besides those every request meets (see errors.ts). */
  readonly refusals: readonly RefusalCode[];
}

/** Reads projections; the answer goes stale when one of `reads` is announced. */
export interface QueryDefinition<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly output: Output;
  readonly allowed: readonly Right[];
  readonly reads: readonly Topic[];
}

/**
 * Work of the host around the journal: keys, backup, files in and out, verification. What it changes in the journal
 * it changes by commands; what it answers may take seconds.
 */
export interface OperationDefinition<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly output: Output;
  readonly allowed: readonly Right[];
  readonly refusals: readonly RefusalCode[];
  /** True for the few that answer before the store is unlocked. */
  readonly whileLocked?: boolean;
}

export function command<Input extends z.ZodType, Output extends z.ZodType>(
  definition: CommandDefinition<Input, Output>,
): CommandDefinition<Input, Output> {
  return definition;
}

export function query<Input extends z.ZodType, Output extends z.ZodType>(
  definition: QueryDefinition<Input, Output>,
): QueryDefinition<Input, Output> {
  return definition;
}

export function operation<Input extends z.ZodType, Output extends z.ZodType>(
  definition: OperationDefinition<Input, Output>,
): OperationDefinition<Input, Output> {
  return definition;
}
