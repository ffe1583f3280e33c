import type { Id } from '../kernel/ids.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Result } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import type { Actor } from './actor.ts';
import type { FactData, FactType } from './facts.ts';

/** Where a fact belongs: one incident, or the municipality's standing preparedness. */
export type Scope = 'workspace' | Id<'incident'>;

/** Something that happened, not yet in the journal. `subject` is the id of what it happened to. */
export type NewFact<Type extends FactType = FactType> = {
  [T in Type]: {
    readonly type: T;
    readonly subject: string;
    readonly scope: Scope;
    readonly data: FactData[T];
  };
}[Type];

/** Makes a fact; the data is checked against the type's shape. */
export function fact<Type extends FactType>(
  type: Type,
  subject: string,
  scope: Scope,
  data: FactData[Type],
): NewFact<Type> {
  return { type, subject, scope, data };
}

/** What a rule is handed besides the command and what is known. It has no clock and no chance of its own. */
export interface Moment {
  readonly now: Instant;
  readonly actor: Actor;
  /** A fresh id; the composition root brings the randomness. */
  newId<Kind extends string>(): Id<Kind>;
}

/** What a command leads to: the facts to append and what to answer. */
export interface Decided<Value> {
  readonly facts: readonly NewFact[];
  readonly value: Value;
}

/** The outcome of a rule: facts and an answer, or a refusal that names the rule. */
export type Decision<Value, Code extends string> = Result<Decided<Value>, Refusal<Code>>;

/** Accepts: these facts, this answer. */
export function decided<Value>(
  value: Value,
  ...facts: readonly NewFact[]
): { readonly ok: true; readonly value: Decided<Value> } {
  return { ok: true, value: { facts, value } };
}

/** Refuses, naming the rule. */
export function refused<Code extends string>(
  code: Code,
  params?: Refusal['params'],
): { readonly ok: false; readonly reason: Refusal<Code> } {
  return { ok: false, reason: params === undefined ? { code } : { code, params } };
}
