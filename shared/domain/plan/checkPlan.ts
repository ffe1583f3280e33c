import { STEPS_PER_PAUSE_POINT } from '../card/review.ts';
import type { ResourceFlag } from '../resource/resource.ts';
import type { RoleGap } from '../role/role.ts';
import { crisisParts, type PlanContent, type SectionId } from './plan.ts';
import { planLinks, planWords, type PlanTarget, type PlanTargetKind } from './planText.ts';
import { speaksOfVulnerable, vagueWordsIn } from './vagueWords.ts';

/** What the plan check looks for. Each finds what can be mended, and says where. */
export const planRules = [
  'role-empty',
  'role-without-authority',
  'role-without-deputy',
  'number-expired',
  'resource-unverified',
  'agreement-expired',
  'risk-without-card',
  'card-too-long',
  'link-broken',
  'vague-words',
  'part-missing',
  'section-empty',
  'vulnerable-missing',
] as const;
export type PlanRule = (typeof planRules)[number];

/** Where it is put right: in the plan, in one of its sections, or at the thing it points at. */
export type MendPlace =
  | { readonly kind: 'plan' }
  | { readonly kind: 'section'; readonly id: SectionId }
  | { readonly kind: Exclude<PlanTargetKind, 'plan' | 'alertList'>; readonly id: string };

export interface PlanHit {
  readonly rule: PlanRule;
  /** The section that led to it; null when it is the plan as a whole. */
  readonly section: SectionId | null;
  readonly mend: MendPlace;
  /** What the sentence names: a title, the words, a count. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a plan leans on, as it stands today. */
export interface PlanSurroundings {
  readonly roles: readonly {
    readonly id: string;
    readonly title: string;
    readonly gaps: readonly RoleGap[];
    readonly chain: readonly string[];
  }[];
  readonly cards: readonly { readonly id: string; readonly title: string; readonly longest: { readonly title: string; readonly steps: number } }[];
  readonly contacts: readonly { readonly id: string; readonly name: string; readonly confirmedOn: string | null }[];
  /** `hasCard`: a card in use is tied to it, wherever it is spoken of. */
  readonly hazardEvents: readonly { readonly id: string; readonly title: string; readonly hasCard: boolean }[];
  readonly resources: readonly { readonly id: string; readonly title: string; readonly verifiedOn: string | null; readonly flags: readonly ResourceFlag[] }[];
  readonly alertLists: readonly { readonly id: string }[];
  readonly plans: readonly { readonly id: string }[];
  /** Numbers not known to work since this day have expired. */
  readonly confirmedSince: string;
}

interface Pointed extends PlanTarget {
  readonly label: string;
  readonly section: SectionId;
}

/**
 * Goes through a plan as a stranger would at three in the morning. The overall plan and the one for crisis management
 * answer for every role; other plans for those they name.
 */
export function checkPlan(content: Pick<PlanContent, 'kind' | 'sections'>, around: PlanSurroundings): readonly PlanHit[] {
  const pointed = content.sections.flatMap(({ id, text }) => planLinks(text).map((link) => ({ ...link, section: id })));
  return [
    ...roleHits(content.kind, pointed, around),
    ...numberHits(content.kind, pointed, around),
    ...resourceHits(pointed, around),
    ...riskHits(pointed, around),
    ...cardHits(pointed, around),
    ...brokenHits(pointed, around),
    ...wordHits(content),
  ];
}

const isForAllRoles = (kind: PlanContent['kind']): boolean => kind === 'overall' || kind === 'crisis-management';

/** The roles a plan answers for, with the section that named each first. */
function rolesMeant(kind: PlanContent['kind'], pointed: readonly Pointed[], { roles }: PlanSurroundings) {
  return roles.flatMap((role) => {
    const named = pointed.find(({ target, id }) => target === 'role' && id === role.id);
    return named === undefined && !isForAllRoles(kind) ? [] : [{ role, section: named?.section ?? null }];
  });
}

const roleRules = {
  'no-holder': 'role-empty',
  'no-authority': 'role-without-authority',
  'no-deputy': 'role-without-deputy',
} as const;

function roleHits(kind: PlanContent['kind'], pointed: readonly Pointed[], around: PlanSurroundings): PlanHit[] {
  return (Object.keys(roleRules) as (keyof typeof roleRules)[]).flatMap((gap) =>
    rolesMeant(kind, pointed, around)
      .filter(({ role }) => role.gaps.includes(gap))
      .map(({ role, section }) => ({
        rule: roleRules[gap], section, mend: { kind: 'role', id: role.id }, params: { title: role.title },
      })),
  );
}

function numberHits(kind: PlanContent['kind'], pointed: readonly Pointed[], around: PlanSurroundings): PlanHit[] {
  const meant = new Map<string, SectionId | null>();
  for (const { role, section } of rolesMeant(kind, pointed, around)) {
    for (const person of role.chain) if (!meant.has(person)) meant.set(person, section);
  }
  for (const { target, id, section } of pointed) if (target === 'contact' && !meant.has(id)) meant.set(id, section);
  return around.contacts
    .filter(({ id, confirmedOn }) => meant.has(id) && (confirmedOn === null || confirmedOn < around.confirmedSince))
    .map(({ id, name, confirmedOn }) => ({
      rule: 'number-expired',
      section: meant.get(id) ?? null,
      mend: { kind: 'contact', id },
      params: { name, confirmedOn: confirmedOn ?? '' },
    }));
}

/** A plan leans on a resource nobody has seen for too long, or on an agreement that is over. */
function resourceHits(pointed: readonly Pointed[], { resources }: PlanSurroundings): PlanHit[] {
  const rules = { unverified: 'resource-unverified', expired: 'agreement-expired' } as const;
  return resources.flatMap(({ id, title, verifiedOn, flags }) => {
    const by = pointed.find((one) => one.target === 'resource' && one.id === id);
    if (by === undefined) return [];
    return (Object.keys(rules) as (keyof typeof rules)[])
      .filter((flag) => flags.includes(flag))
      .map((flag): PlanHit => ({
        rule: rules[flag], section: by.section, mend: { kind: 'resource', id }, params: { title, verifiedOn: verifiedOn ?? '' },
      }));
  });
}

/** Where a plan speaks of a risk, it says which card to take. */
function riskHits(pointed: readonly Pointed[], { hazardEvents }: PlanSurroundings): PlanHit[] {
  return pointed.flatMap(({ target, id, section }) => {
    const event = target === 'hazardEvent' ? hazardEvents.find((one) => one.id === id) : undefined;
    if (event === undefined || event.hasCard || pointed.some((one) => one.target === 'card' && one.section === section)) return [];
    return [{ rule: 'risk-without-card', section, mend: { kind: 'section', id: section }, params: { title: event.title } }];
  });
}

function cardHits(pointed: readonly Pointed[], { cards }: PlanSurroundings): PlanHit[] {
  return cards
    .filter(({ longest }) => longest.steps > STEPS_PER_PAUSE_POINT)
    .flatMap(({ id, title, longest }) => {
      const by = pointed.find((one) => one.target === 'card' && one.id === id);
      if (by === undefined) return [];
      const params = { title, pausePoint: longest.title, count: longest.steps, most: STEPS_PER_PAUSE_POINT };
      return [{ rule: 'card-too-long', section: by.section, mend: { kind: 'card', id }, params }];
    });
}

/** What it points at is no longer in use. */
function brokenHits(pointed: readonly Pointed[], around: PlanSurroundings): PlanHit[] {
  const { roles, cards, alertLists, hazardEvents, plans, contacts, resources } = around;
  const standing = { role: roles, card: cards, alertList: alertLists, hazardEvent: hazardEvents, plan: plans, contact: contacts, resource: resources };
  return pointed
    .filter(({ target, id }) => !standing[target].some((one) => one.id === id))
    .map(({ label, section }) => ({ rule: 'link-broken', section, mend: { kind: 'section', id: section }, params: { title: label } }));
}

function wordHits({ kind, sections }: Pick<PlanContent, 'kind' | 'sections'>): PlanHit[] {
  const read = sections.map(({ id, heading, text, part }) => ({ id, heading, part, words: planWords(text) }));
  const inSection = (rule: PlanRule, id: SectionId, params: PlanHit['params']): PlanHit => ({
    rule, section: id, mend: { kind: 'section', id }, params,
  });
  const whole = (rule: PlanRule, params: PlanHit['params']): PlanHit => ({ rule, section: null, mend: { kind: 'plan' }, params });
  const missing = kind === 'crisis-management' ? crisisParts.filter((part) => !read.some((one) => one.part === part && one.words !== '')) : [];
  return [
    ...read.flatMap(({ id, words }) => {
      const vague = vagueWordsIn(words);
      return vague.length === 0 ? [] : [inSection('vague-words', id, { words: vague.join(', '), count: vague.length })];
    }),
    ...missing.map((part) => whole('part-missing', { part })),
    ...read.filter(({ words }) => words.trim() === '').map(({ id, heading }) => inSection('section-empty', id, { title: heading })),
    ...(read.some(({ heading, words }) => speaksOfVulnerable(`${heading}\n${words}`)) ? [] : [whole('vulnerable-missing', {})]),
  ];
}
