import type { Instant } from '../../kernel/time.ts';
import type { LogEntryId } from '../log/log.ts';
import type { HelperFields, HelperState } from './helper.ts';

/** Facts whose subject is somebody outside the municipality who may help in an incident. */
export interface HelperFacts {
  HelperNoted: HelperFields;
  /** Only the fields that changed. */
  HelperChanged: Partial<HelperFields>;
  /** A step only ever comes; `entryId` is its own id and that of its line in the log. */
  HelperStepTaken: {
    readonly state: HelperState;
    readonly at: Instant;
    readonly note: string | null;
    readonly entryId: LogEntryId;
  };
  HelperStepUndone: { readonly entryId: LogEntryId };
}
