import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Clock, Randomness } from '../../shared/kernel/time.ts';
import type { KeySlots } from '../keys/keySlots.ts';
import type { Migration } from '../store/migrate.ts';
import type { Jobs } from './jobs.ts';
import type { MessageGateway } from './messageGateway.ts';
import type { NetworkListener } from './network/networkListener.ts';
import type { PdfPrinter } from './pdfPrinter.ts';

/** Everything the host is made of besides the store itself. */
export interface HostParts {
  readonly dir: string;
  readonly migrations: readonly Migration[];
  readonly version: string;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly keys: KeySlots;
  /** Reads the key slots again, after others have been laid in the folder. */
  readonly openKeys: () => Promise<Result<KeySlots, Refusal<RefusalCode>>>;
  readonly jobs: Jobs;
  /** Room to keep on the disk for the last entries, in bytes. */
  readonly reserveBytes: number;
  readonly printPdf: PdfPrinter;
  readonly listener: NetworkListener;
  readonly gateway: MessageGateway;
  /** Milliseconds on a clock that only goes forward and counts sleep. */
  readonly forwardMs: () => number;
  readonly report: (error: unknown, during: string) => string;
  /** Called once, when everything is closed: lets go of the folder. */
  readonly onClosed: () => void;
}
