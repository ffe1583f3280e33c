import type { ContactId } from '../contact/contact.ts';
import type { Intervals } from './intervals.ts';
import type { AssessmentFields } from './readiness.ts';

/** Facts about how prepared the municipality is; the subject is the id of the criterion, or of what is set. */
export interface ReadinessFacts {
  /** Only the fields that were said. Subject: the criterion. */
  CriterionAssessed: Partial<AssessmentFields>;
  /** Only those that were set. Subject: the installation's municipality. */
  ReadinessIntervalsSet: Partial<Intervals>;
  /** Who sits in the preparedness council (beredskapsråd). Subject: the installation's municipality. */
  CouncilNamed: { readonly members: readonly ContactId[] };
}
