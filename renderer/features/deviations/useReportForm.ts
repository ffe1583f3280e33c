import { useMemo } from 'react';
import type { CommandInput } from '../../../shared/contract/api.ts';
import type {
  DeviationFactor,
  DeviationKind,
  DeviationSeverity,
  DeviationType,
  RoutineAnswer,
} from '../../../shared/domain/deviation/deviation.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';

export type Routine = NonNullable<CommandInput<'deviation.report'>['routine']>;

/** Everything on the one screen; the whole of it is one draft. */
export interface ReportForm {
  readonly kind: DeviationKind;
  /** What the router was answered; nothing is asked before it has been. */
  readonly about: 'yes' | 'no' | '';
  readonly what: string;
  readonly did: string;
  readonly planned: string;
  readonly why: string;
  readonly reuse: string;
  readonly type: DeviationType;
  readonly factors: readonly DeviationFactor[];
  readonly severity: DeviationSeverity;
  readonly sector: string;
  readonly unit: string;
  readonly routine: string;
  readonly routineAnswer: RoutineAnswer;
  readonly reference: string;
  readonly happenedAt: Instant | null;
  readonly isNameless: boolean;
  readonly isPaper: boolean;
  readonly writtenOn: string | null;
  readonly writtenBy: string;
  readonly copiedBy: string;
}

export interface ReportPart {
  readonly form: ReportForm;
  readonly change: (patch: Partial<ReportForm>) => void;
}

export function useReportForm() {
  const seat = useSeat();
  return useFormDraft<ReportForm>('deviation.report', {
    kind: 'negative',
    about: '',
    what: '',
    did: '',
    planned: '',
    why: '',
    reuse: '',
    type: 'system',
    factors: [],
    severity: 'minor',
    sector: '',
    unit: '',
    routine: '',
    routineAnswer: 'unknown',
    reference: '',
    happenedAt: null,
    isNameless: false,
    isPaper: false,
    writtenOn: null,
    writtenBy: '',
    copiedBy: seat.name ?? '',
  });
}

/** Every free word of the form: what is looked through for identity numbers before anything is sent. */
export function wordsIn(form: ReportForm): readonly string[] {
  const { what, did, planned, why, reuse, sector, unit, routine, reference, writtenBy, copiedBy } = form;
  return [what, did, planned, why, reuse, sector, unit, routine, reference, writtenBy, copiedBy];
}

/** Cards and plans Beredt keeps, and routines others have named. */
export function useRoutines(): readonly Routine[] {
  const { value: cards } = useQueryOf('card.all', {});
  const { value: plans } = useQueryOf('plan.all', {});
  const { value: words } = useQueryOf('deviation.words', {});
  return useMemo(() => {
    const kept: Routine[] = [
      ...(cards?.cards ?? []).map(({ id, content }) => ({ kind: 'card' as const, id, title: content.title })),
      ...(plans?.plans ?? []).map(({ id, title }) => ({ kind: 'plan' as const, id, title })),
    ];
    return [...kept, ...(words?.routines ?? []).filter(({ id }) => id === null)];
  }, [cards, plans, words]);
}

/** The routine that was meant: one that is kept when its title was typed, else the words themselves. */
export function routineMeant(typed: string, routines: readonly Routine[]): Routine | null {
  const title = typed.trim();
  if (title === '') return null;
  const folded = title.toLocaleLowerCase('nb');
  return routines.find((one) => one.title.toLocaleLowerCase('nb') === folded) ?? { kind: 'routine', id: null, title };
}
