import { NUMBERS_HOLD_MONTHS } from '../../../shared/domain/contact/contact.ts';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import { instantOf, unixMsOf, type Instant } from '../../../shared/kernel/time.ts';

/** The day before which a confirmation no longer counts. */
export function confirmedSince(now: Instant): string {
  const oldest = new Date(unixMsOf(now));
  oldest.setUTCMonth(oldest.getUTCMonth() - NUMBERS_HOLD_MONTHS);
  return osloDay(instantOf(oldest.getTime()));
}
