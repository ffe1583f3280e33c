import type { BackupOrder, ExportOrder } from '../../application/jobs.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import type { Migration } from '../../store/migrate.ts';

/** What the store thread is started with. The key's bytes are handed over, not copied, and zeroed when the work is done. */
export interface StoreOrder {
  readonly file: string;
  readonly heads: string;
  readonly key: Uint8Array;
  readonly migrations: readonly Migration[];
  readonly work:
    | { readonly kind: 'verify'; readonly now: Instant }
    | { readonly kind: 'check'; readonly now: Instant }
    | ({ readonly kind: 'export' } & ExportOrder)
    | ({ readonly kind: 'backup' } & BackupOrder)
    /** `nextKey` is zeroed like `key`. */
    | { readonly kind: 'new-key'; readonly file: string; readonly nextKey: Uint8Array; readonly now: Instant };
}

/** What it says back: how far it has come, or the outcome, once. */
export type StoreReply =
  | { readonly progress: { readonly done: number; readonly total: number } }
  | { readonly outcome: unknown };
