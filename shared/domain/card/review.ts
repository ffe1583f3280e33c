import type { RoleId } from '../role/role.ts';
import type { CardDraft } from './draft.ts';

/** What keeps a card from being published (S3-01 among them). The refusal of the same name says so when it is tried. */
export const cardFaults = [
  'title-empty',
  'no-steps',
  'step-empty',
  'step-without-role',
  'step-with-several-roles',
  'role-unknown',
] as const;
export type CardFault = (typeof cardFaults)[number];

/** What should be better, and does not stop anybody. */
export const cardDoubts = ['too-many-steps', 'vague-word', 'no-use-when', 'no-stop-when', 'pause-point-untitled'] as const;
export type CardDoubt = (typeof cardDoubts)[number];

export interface CardRemark {
  readonly code: CardFault | CardDoubt;
  /** Counted through the whole card from 1; null when it is about the card or a pause point. */
  readonly step: number | null;
  /** By index; null when it is about the card. */
  readonly pausePoint: number | null;
  /** The vague word, the step's text, how many steps there are. */
  readonly what: string;
}

/** A pause point with more is not kept in the head of whoever hears it (Gawande). */
export const STEPS_PER_PAUSE_POINT = 9;

/**
 * Words that say that something should be thought about, not what is done. Whole words, bokmål and nynorsk; «sjekk» and
 * its kin are let through where the step says what is to be seen.
 */
const vagueWords = [
  'vurder', 'vurdere', 'følg opp', 'følge opp', 'ta stilling til', 'ivareta', 'sørg for', 'sørge for', 'syt for',
  'tilstrekkelig', 'tilstrekkeleg', 'ved behov', 'om nødvendig', 'om naudsynt', 'så langt mulig', 'så langt råd er', 'snarest',
] as const;
const vagueWithoutValue = ['sjekk', 'sjekke', 'kontroller', 'kontrollere', 'avklar', 'avklare'] as const;

function firstVague(text: string, hasValue: boolean): string | null {
  const words = hasValue ? vagueWords : [...vagueWords, ...vagueWithoutValue];
  const folded = ` ${text.toLocaleLowerCase('nb').replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words.find((word) => folded.includes(` ${word} `)) ?? null;
}

/** Everything to be said of a draft, in the order of the card. `roles` are the roles in use. */
export function reviewCard(draft: CardDraft, roles: ReadonlySet<RoleId>): readonly CardRemark[] {
  const remarks: CardRemark[] = [];
  const say = (code: CardRemark['code'], at: Partial<CardRemark> = {}): void => {
    remarks.push({ code, step: null, pausePoint: null, what: '', ...at });
  };
  if (draft.title.trim() === '') say('title-empty');
  if (draft.useWhen.trim() === '') say('no-use-when');
  if (draft.stopWhen.trim() === '') say('no-stop-when');
  if (draft.pausePoints.every(({ steps }) => steps.length === 0)) say('no-steps');
  let number = 0;
  for (const [pausePoint, point] of draft.pausePoints.entries()) {
    if (point.title.trim() === '') say('pause-point-untitled', { pausePoint });
    if (point.steps.length > STEPS_PER_PAUSE_POINT) say('too-many-steps', { pausePoint, what: String(point.steps.length) });
    for (const step of point.steps) {
      number += 1;
      const at = { step: number, pausePoint, what: step.text.trim() };
      if (at.what === '') say('step-empty', at);
      if (step.roles.length === 0) say('step-without-role', at);
      else if (step.roles.length > 1) say('step-with-several-roles', at);
      else if (!step.roles.every((role) => roles.has(role))) say('role-unknown', at);
      const vague = firstVague(step.text, (step.valueHint ?? '').trim() !== '');
      if (vague !== null) say('vague-word', { ...at, what: vague });
    }
  }
  return remarks;
}

/** The first remark that keeps the card from being published; null when it may be. */
export function firstFault(remarks: readonly CardRemark[]): (CardRemark & { readonly code: CardFault }) | null {
  const isFault = (code: string): code is CardFault => (cardFaults as readonly string[]).includes(code);
  for (const remark of remarks) if (isFault(remark.code)) return { ...remark, code: remark.code };
  return null;
}
