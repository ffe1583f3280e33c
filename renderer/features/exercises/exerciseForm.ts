import type { CommandInput, QueryOutput } from '../../../shared/contract/api.ts';
import { injectTime, readInjects, writeInjects } from '../../../shared/domain/exercise/injectLines.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import type { ChosenPerson } from '../../objects/PeopleField.tsx';

export type ExerciseView = QueryOutput<'exercise.all'>['exercises'][number];
type Given = CommandInput<'exercise.plan'>;

/** The fields as they are typed. `basis` is `hazardEvent <id>` or `incident <id>`. */
export interface ExerciseForm {
  readonly title: string;
  readonly goal: string;
  readonly scenario: string;
  readonly basis: string | null;
  readonly on: string | null;
  readonly participants: readonly ChosenPerson[];
  readonly observers: readonly ChosenPerson[];
  readonly injects: string;
  readonly isOfPlan: boolean;
}

export const EMPTY: ExerciseForm = {
  title: '', goal: '', scenario: '', basis: null, on: null, participants: [], observers: [], injects: '', isOfPlan: false,
};

export function formOf(exercise: ExerciseView): ExerciseForm {
  const { title, goal, scenario, basis, on, participants, observers, injects, isOfPlan } = exercise;
  return { title, goal, scenario, basis: `${basis.kind} ${basis.id}`, on, participants, observers, injects: writeInjects(injects), isOfPlan };
}

/** What the command takes, or what is lacking. A line that still says the same is the same inject. */
export function givenOf(
  form: ExerciseForm,
  stands: ExerciseView | null,
): { readonly ok: true; readonly value: Given } | { readonly ok: false; readonly missing: 'basis' | 'on' | { readonly line: number } } {
  const { title, goal, scenario, basis, on, isOfPlan } = form;
  if (basis === null) return { ok: false, missing: 'basis' };
  if (on === null) return { ok: false, missing: 'on' };
  const read = readInjects(form.injects);
  if (!read.ok) return { ok: false, missing: read.reason };
  const keyOf = (one: { atMinutes: number; from: string; text: string }): string => `${injectTime(one.atMinutes)} ${one.from}: ${one.text}`;
  const known = new Map((stands?.injects ?? []).map((inject) => [keyOf(inject), inject.id]));
  const [kind = '', id = ''] = basis.split(' ');
  const ids = (people: readonly ChosenPerson[]) => people.map((person) => asId<'contact'>(person.id));
  return {
    ok: true,
    value: {
      title,
      goal,
      scenario,
      basis: { kind: kind === 'incident' ? 'incident' : 'hazardEvent', id },
      on,
      participants: ids(form.participants),
      observers: ids(form.observers),
      injects: read.value.map((inject) => {
        const same = known.get(keyOf(inject));
        return same === undefined ? inject : { ...inject, id: same };
      }),
      isOfPlan,
    },
  };
}
