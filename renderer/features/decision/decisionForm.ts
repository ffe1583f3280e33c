import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { OwnerInput } from '../../api/useOwners.ts';
import { readAlternatives, writeAlternatives } from './alternatives.ts';
import type { DecisionForm } from './DecisionFields.tsx';

export type DecisionView = QueryOutput<'decision.all'>['decisions'][number];

export const EMPTY_FORM: DecisionForm = {
  what: '',
  because: '',
  alternatives: '',
  notToAct: false,
  authority: '',
  uncertainty: '',
  reviewAt: null,
  decidedBy: '',
};

/** A decision as the form shows it, to be put right. */
export function formOf(decision: DecisionView): DecisionForm {
  return {
    what: decision.what,
    because: decision.because ?? '',
    alternatives: writeAlternatives(decision.alternatives),
    notToAct: decision.notToAct,
    authority: decision.authority ?? '',
    uncertainty: decision.uncertainty ?? '',
    reviewAt: decision.reviewAt,
    decidedBy: decision.decidedBy?.label ?? '',
  };
}

/** What a command takes; empty words are said too, so that a correction can take something away. */
export function saidIn(form: DecisionForm, decidedBy: OwnerInput | null) {
  return {
    what: form.what,
    because: form.because,
    alternatives: readAlternatives(form.alternatives),
    notToAct: form.notToAct,
    authority: form.authority,
    uncertainty: form.uncertainty,
    ...(form.reviewAt === null ? {} : { reviewAt: form.reviewAt }),
    ...(decidedBy === null ? {} : { decidedBy }),
  };
}
