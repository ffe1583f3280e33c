import { rights, type Right } from '../domain/actor.ts';

/** Who may do what, in groups that mean something to a municipality. One list per kind of work. */
export const everybody: readonly Right[] = rights;
/** Writing in an incident: those who sit in the room. */
export const crisisTeam: readonly Right[] = ['leader', 'logKeeper', 'coordinator'];
/** Deciding in an incident. */
export const leaders: readonly Right[] = ['leader'];
/** Keeping plans, lists, cards, contacts and roles. */
export const coordinators: readonly Right[] = ['coordinator', 'administrator'];
/** Evaluating afterwards. */
export const evaluators: readonly Right[] = ['evaluator', 'coordinator', 'leader'];
/** Keys, rights, backup, restore. */
export const administrators: readonly Right[] = ['administrator'];
/** Saying what one sees at work and how far one's own work has come: everybody who does more than look on. */
export const contributors: readonly Right[] = rights.filter((right) => right !== 'observer');
