import { wheelSteps, type CriterionGroup, type CriterionId } from '../../../shared/domain/readiness/criteria.ts';
import type { QueryOutput } from '../../../shared/contract/api.ts';

export type CriterionView = QueryOutput<'readiness.all'>['criteria'][number];
export type Readiness = QueryOutput<'readiness.all'>;

/** The place of a criterion in the texts, where a dot would part keys. */
export function titleKey(id: CriterionId): `title.${string}` {
  return `title.${id.replaceAll('.', '-')}`;
}

/** How many of some criteria are met. */
export function shareMet(criteria: readonly CriterionView[]): { readonly met: number; readonly of: number } {
  return { met: criteria.filter(({ standing }) => standing === 'met').length, of: criteria.length };
}

export const inWheel = ({ group }: CriterionView): boolean => wheelSteps.some((step) => step === group);

/** What stands beside the wheel, in the order an inspection asks. */
export const besideWheel = ['overall', 'question', 'control', 'hse'] as const satisfies readonly CriterionGroup[];

/** The page where what a criterion asks for is put right; null where it is judged on its own page. */
export function placeOf(id: CriterionId): string | null {
  const [step = '', number = ''] = id.replace('GN-', '').split('.');
  if (step === '1' && number === '5') return 'calendar';
  if (step === '2' || step === '3') return number === '6' && step === '2' ? null : Number(number) <= 3 && step === '3' ? null : 'risks';
  if (step === '4') return { 12: 'alertLists', 13: 'contacts', 14: 'cards', 17: null, 18: null }[Number(number)] ?? (Number(number) > 16 ? null : 'plans');
  if (step === '5') return Number(number) <= 4 ? 'roles' : 'training';
  if (step === '6') return { 1: 'calendar', 2: 'calendar', 3: 'plans', 4: 'evaluations', 5: 'learningPoints' }[Number(number)] ?? null;
  return null;
}

/** Where a piece of evidence lies. */
export function pageOf(kind: string, id: string | null): { readonly page: string; readonly params: Readonly<Record<string, string>> } | null {
  switch (kind) {
    case 'plan':
      return id === null ? null : { page: 'plan', params: { planId: id } };
    case 'card':
      return id === null ? null : { page: 'card', params: { cardId: id } };
    case 'incident':
      return id === null ? null : { page: 'incident.log', params: { incidentId: id } };
    case 'evaluation':
      return id === null ? null : { page: 'evaluation', params: { evaluationId: id } };
    case 'callDrill':
      return id === null ? null : { page: 'callDrill', params: { drillId: id } };
    case 'learningPoint':
      return id === null ? null : { page: 'learningPoint', params: { learningPointId: id } };
    case 'criticalFunction':
      return id === null ? null : { page: 'continuity.node', params: { nodeId: id } };
    case 'alertList':
      return { page: 'alertLists', params: {} };
    case 'role':
      return { page: 'roles', params: {} };
    case 'contact':
      return { page: 'training', params: {} };
    case 'activity':
      return { page: 'calendar', params: {} };
    case 'hazardEvent':
    case 'register':
      return { page: 'risks', params: {} };
    default:
      return null;
  }
}
