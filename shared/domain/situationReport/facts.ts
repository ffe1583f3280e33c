import type { Instant } from '../../kernel/time.ts';

/** Facts whose subject is a situation report upwards. */
export interface SituationReportFacts {
  /** As it was sent: the words, to whom, and by which way, in people's own words. `number` is from 1 in the incident. */
  SituationReportSent: {
    readonly number: number;
    readonly to: string;
    readonly channel: string;
    readonly text: string;
    readonly sentAt: Instant;
  };
  /** Read over radio or telephone and repeated by whoever took it down. */
  SituationReportReadBack: { readonly by: string };
  SituationReportWithdrawn: { readonly reason: string };
}
