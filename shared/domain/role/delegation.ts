import type { RoleId } from './role.ts';

/** A role as delegation looks at it: what it is called, and what it may decide by itself. */
export interface Mandated {
  readonly id: RoleId;
  readonly title: string;
  readonly mandate: readonly string[];
}

/** How the authority a decision names stands to those who take it. */
export type Delegation =
  /** Nothing was named: nothing to say. */
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'within' }
  /** It is given, but to other roles. */
  | { readonly kind: 'others'; readonly titles: readonly string[] }
  /** No role has it in its mandate. */
  | { readonly kind: 'nobodys' };

/** Fewer characters than this say nothing of which line of a mandate is meant. */
const ENOUGH_CHARACTERS = 5;

const plain = (words: string): string => words.trim().toLocaleLowerCase('nb').replace(/\s+/gu, ' ').replace(/[.;,]+$/u, '');

function isNamedIn(authority: string, words: string): boolean {
  const line = plain(words);
  return line !== '' && (authority.includes(line) || (authority.length >= ENOUGH_CHARACTERS && line.includes(authority)));
}

/**
 * Whether what a decision names as its authority is in the mandate of a role its makers fill. A line of a mandate says
 * more than a title: «Beredskapsleder» alone stands for that role; «Sette beredskapsnivå» for whoever has that line.
 * It is people's own words, so this can only warn, never refuse.
 */
export function delegationOf(said: string, deciders: ReadonlySet<RoleId>, roles: readonly Mandated[]): Delegation {
  const authority = plain(said);
  if (authority === '') return { kind: 'unsaid' };
  const byLine = roles.filter(({ mandate }) => mandate.some((line) => isNamedIn(authority, line)));
  const meant = byLine.length > 0 ? byLine : roles.filter(({ title }) => isNamedIn(authority, title));
  if (meant.length === 0) return { kind: 'nobodys' };
  if (meant.some(({ id }) => deciders.has(id))) return { kind: 'within' };
  return { kind: 'others', titles: meant.map(({ title }) => title) };
}
