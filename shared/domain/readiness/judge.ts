import { monthsAfter } from '../../kernel/calendarDay.ts';
import type { AutoCriterionId, Criterion } from './criteria.ts';
import { analysisOf, analysisRevised, continuity, effectOf, followedUp, madeWith } from './judgeAnalyses.ts';
import { evaluated, learnt, planExercised, planUpdated } from './judgeLearning.ts';
import { capacity, council, everybodyHas, everyRole } from './judgePeople.ts';
import { actionCards, alertLists, crisisManagement, planFor, resources, subPlan } from './judgePlans.ts';
import type { KnownPreparedness, KnownTie } from './known.ts';
import type { AssessmentFields, Standing } from './readiness.ts';
import { verdict, type Evidence, type Verdict } from './verdict.ts';

type Rule = (known: KnownPreparedness, ties: readonly KnownTie[]) => Verdict;

/** One rule per criterion that follows from what is recorded. */
const rules: Readonly<Record<AutoCriterionId, Rule>> = {
  'GN-1.2': continuity,
  'GN-1.5': council,
  'GN-2.1': (known, ties) => analysisOf('municipal', known, ties),
  'GN-2.2': (known, ties) => analysisOf('health', known, ties),
  'GN-2.3': (known, ties) => analysisOf('social', known, ties),
  'GN-2.4': (known, ties) => analysisOf('infection', known, ties),
  'GN-2.5': (known, ties) => analysisOf('environment', known, ties),
  'GN-2.7': (known) => effectOf('withoutInfrastructure', known),
  'GN-2.8': (known) => effectOf('withoutService', known),
  'GN-2.9': (known, ties) => madeWith('voluntary', known, ties),
  'GN-2.10': (known, ties) => madeWith('business', known, ties),
  'GN-2.11': (known, ties) => madeWith('neighbours', known, ties),
  'GN-2.12': (known, ties) => madeWith('health-trust', known, ties),
  'GN-2.13': (known, ties) => madeWith('armed-forces', known, ties),
  'GN-3.4': (known) => followedUp(({ preparedness }) => preparedness, known),
  'GN-3.5': (known) => followedUp(({ planning }) => planning, known),
  'GN-3.6': (known) => followedUp(({ council: told }) => told, known),
  'GN-3.7': (known) => effectOf('withoutMeasure', known),
  'GN-3.8': (known) => effectOf('withoutPlan', known),
  'GN-4.1': (known, ties) => planFor('overall', known, ties),
  'GN-4.2': (known, ties) => planFor('gp-service', known, ties),
  'GN-4.3': (known, ties) => planFor('emergency-clinic', known, ties),
  'GN-4.4': (known, ties) => planFor('home-nursing', known, ties),
  'GN-4.5': (known, ties) => planFor('institutions', known, ties),
  'GN-4.6': (known, ties) => planFor('social-services', known, ties),
  'GN-4.7': (known, ties) => planFor('infection-control', known, ties),
  'GN-4.8': (known, ties) => planFor('environmental', known, ties),
  'GN-4.9': crisisManagement,
  'GN-4.10': (known, ties) => subPlan('reorganisation', known, ties),
  'GN-4.11': (known, ties) => subPlan('increased-capacity', known, ties),
  'GN-4.12': alertLists,
  'GN-4.13': resources,
  'GN-4.14': actionCards,
  'GN-4.15': (known, ties) => subPlan('evacuation', known, ties),
  'GN-4.16': (known, ties) => subPlan('information', known, ties),
  'GN-5.1': (known) => everyRole(({ holder }) => holder !== null, known),
  'GN-5.2': (known) => everyRole(({ hasAuthority }) => hasAuthority, known),
  'GN-5.3': capacity,
  'GN-5.4': (known) => everyRole(({ deputies }) => deputies.length > 0, known),
  'GN-5.5': (known) => everybodyHas('training', known),
  'GN-5.6': (known) => everybodyHas('exercise', known),
  'GN-6.1': analysisRevised,
  'GN-6.2': planExercised,
  'GN-6.3': planUpdated,
  'GN-6.4': evaluated,
  'GN-6.5': learnt,
};

/** What a person has said, when, and what they tied to it. */
export interface Assessed extends Pick<AssessmentFields, 'standing' | 'nextOn'> {
  readonly judgedOn: string | null;
  readonly ties: readonly KnownTie[];
}

export interface Judged {
  /** What the records say; of a criterion for people, what its evidence lets stand of what was claimed. */
  readonly evidenced: Standing;
  readonly claimed: Standing;
  /** What counts in the wheel. */
  readonly standing: Standing;
  readonly verdict: Verdict;
  /** Said to be better than can be shown. */
  readonly isOverclaimed: boolean;
  /** When it is to be judged anew; null where nobody has judged it. */
  readonly judgeAgainOn: string | null;
}

const rank = { met: 3, partly: 2, missing: 1, unknown: 0 } as const satisfies Record<Standing, number>;

/** How a criterion stands: what is claimed beside what is evidenced, and only what is evidenced counts. */
export function judge(criterion: Criterion, known: KnownPreparedness, assessed: Assessed): Judged {
  const claimed = assessed.standing ?? 'unknown';
  const judgeAgainOn =
    assessed.standing === null || assessed.judgedOn === null
      ? null
      : (assessed.nextOn ?? monthsAfter(assessed.judgedOn, known.intervals.judgement));
  const backed = backedClaim(criterion, assessed, judgeAgainOn, known.today);
  const rule = criterion.how === 'auto' ? rules[criterion.id as AutoCriterionId] : null;
  const found = rule === null ? backed : rule(known, assessed.ties);
  // Where the records cannot tell, a person's judgement with evidence behind it does.
  const stands = found.standing === 'unknown' && rule !== null && backed.standing !== 'unknown' ? backed.standing : found.standing;
  const evidence = rule === null ? found.evidence : withTies(found.evidence, backed.evidence);
  return {
    evidenced: found.standing,
    claimed,
    standing: stands,
    verdict: { ...found, evidence },
    isOverclaimed: claimed !== 'unknown' && rank[claimed] > rank[stands],
    judgeAgainOn,
  };
}

function withTies(found: readonly Evidence[], tied: readonly Evidence[]): readonly Evidence[] {
  return [...found, ...tied.filter((tie) => !found.some(({ kind, id, title }) => kind === tie.kind && id === tie.id && title === tie.title))];
}

/** What is left of a claim when somebody asks for proof. */
function backedClaim(criterion: Criterion, { standing, ties }: Assessed, againOn: string | null, today: string): Verdict {
  const evidence = ties.map(({ kind, id, title, on, stands }): Evidence => ({ kind, id, title, on, holds: stands }));
  if (standing === null) return verdict('unknown', [{ code: 'not-judged' }], evidence);
  if (againOn !== null && againOn < today) return verdict('unknown', [{ code: 'judgement-old', params: { until: againOn } }], evidence);
  if (standing === 'missing') return verdict('missing', [], evidence);
  if (ties.length === 0) return verdict('unknown', [{ code: 'no-evidence' }]);
  if (!evidence.some(({ holds }) => holds)) return verdict('unknown', [{ code: 'evidence-gone' }], evidence);
  const isWritten = ties.some(({ kind, stands }) => stands && (kind === 'document' || kind === 'plan'));
  if (criterion.inWriting === true && !isWritten && standing === 'met') return verdict('partly', [{ code: 'in-writing' }], evidence);
  return verdict(standing, [], evidence);
}
