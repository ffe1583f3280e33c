import type { CardContent, CardStep, StepId } from './card.ts';

/** What differs between two versions of a card. A step is the same step as long as it keeps its id. */
export type CardChange =
  | { readonly kind: 'title' | 'useWhen' | 'stopWhen' | 'style' | 'incidentTypes' | 'pack' | 'purpose' }
  | { readonly kind: 'pause-points' }
  | { readonly kind: 'step-added' | 'step-removed' | 'step-moved'; readonly number: number; readonly text: string }
  | { readonly kind: 'step-text'; readonly number: number; readonly text: string; readonly was: string }
  | {
      readonly kind: 'step-role' | 'step-value' | 'step-stop' | 'step-due';
      readonly number: number;
      readonly text: string;
    };

interface Placed {
  readonly step: CardStep;
  readonly number: number;
}

function placed(content: CardContent): ReadonlyMap<StepId, Placed> {
  const steps = content.pausePoints.flatMap((point) => point.steps);
  return new Map(steps.map((step, index) => [step.id, { step, number: index + 1 }]));
}

/** The steps whose neighbours changed: those that kept their order among those that stayed are left out. */
function movedSteps(before: readonly StepId[], after: readonly StepId[]): ReadonlySet<StepId> {
  const stays = before.filter((id) => after.includes(id));
  const now = after.filter((id) => before.includes(id));
  const longest = longestCommon(stays, now);
  return new Set(now.filter((id) => !longest.has(id)));
}

function longestCommon(one: readonly StepId[], other: readonly StepId[]): ReadonlySet<StepId> {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]!;
      const below = lengths[i + 1]!;
      row[j] = one[i] === other[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!);
    }
  }
  const kept = new Set<StepId>();
  let i = 0;
  let j = 0;
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) {
      kept.add(one[i]!);
      i += 1;
      j += 1;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return kept;
}

/** What was changed from `before` to `after`, in the order of the card; empty when nothing was. */
export function cardChanges(before: CardContent, after: CardContent): readonly CardChange[] {
  const changes: CardChange[] = [];
  const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
  for (const kind of ['title', 'useWhen', 'stopWhen', 'style', 'pack', 'purpose'] as const) {
    if (differ(before[kind] ?? null, after[kind] ?? null)) changes.push({ kind });
  }
  if (differ([...before.incidentTypes].sort(), [...after.incidentTypes].sort())) changes.push({ kind: 'incidentTypes' });
  const titles = ({ pausePoints }: CardContent): readonly string[] => pausePoints.map(({ title }) => title);
  if (differ(titles(before), titles(after))) changes.push({ kind: 'pause-points' });
  const were = placed(before);
  const are = placed(after);
  const moved = movedSteps([...were.keys()], [...are.keys()]);
  for (const [id, { step, number }] of are) {
    const { text } = step;
    const was = were.get(id)?.step;
    if (was === undefined) {
      changes.push({ kind: 'step-added', number, text });
      continue;
    }
    if (was.text !== text) changes.push({ kind: 'step-text', number, text, was: was.text });
    if (was.role !== step.role) changes.push({ kind: 'step-role', number, text });
    if (was.valueHint !== step.valueHint) changes.push({ kind: 'step-value', number, text });
    if (was.hardStop !== step.hardStop) changes.push({ kind: 'step-stop', number, text });
    if (was.dueMinutes !== step.dueMinutes) changes.push({ kind: 'step-due', number, text });
    if (moved.has(id)) changes.push({ kind: 'step-moved', number, text });
  }
  for (const [id, { step, number }] of were) {
    if (!are.has(id)) changes.push({ kind: 'step-removed', number, text: step.text });
  }
  return changes;
}
