import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { OperationOutput } from '../../shared/contract/api.ts';
import type { DocumentOrder, MadeDocument } from '../../shared/contract/documentOrder.ts';
import type { ImportMapping } from '../../shared/domain/contact/importFields.ts';
import type { ImportRow } from '../../shared/domain/contact/planImport.ts';
import type { WarningMessage } from '../../shared/domain/warning/warning.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { VerifyReport } from '../../shared/kernel/verify/journalVerifier.ts';
import type { ExportCounts, Redaction } from '../journal/journalLines.ts';
import type { StoreKey } from '../keys/storeKey.ts';
import type { Migration } from '../store/migrate.ts';
import type { BackupManifest } from './backupManifest.ts';

type Preview = OperationOutput<'contact.previewImport'>;

/** A list of contacts as a file has it, before it is compared with the register. */
export interface ReadContactList extends Pick<
  Preview,
  'format' | 'sheet' | 'sheets' | 'columns' | 'hasHeadings' | 'mapping' | 'remembered' | 'sample' | 'problems'
> {
  readonly rows: readonly ImportRow[];
}

export interface ContactListFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly sheet?: string | undefined;
  /** What people said the columns mean; without it they are guessed, or taken from `remembered`. */
  readonly mapping?: ImportMapping | undefined;
  /** By column signature: what headings like these were said to mean before. */
  readonly remembered: Readonly<Record<string, readonly (string | null)[]>>;
}

/** Somebody's GeoJSON, KML or GPX. */
export interface MapFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** How somebody follows long work, and stops it. */
export interface Watch {
  readonly signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** The store a thread opens for itself, to read. */
export interface StoreToRead {
  readonly file: string;
  readonly heads: string;
  readonly key: StoreKey;
  readonly migrations: readonly Migration[];
}

export interface ExportOrder {
  readonly file: string;
  readonly exportedAt: Instant;
  readonly redaction: Redaction;
}

export interface ExportedJournal extends Omit<ExportCounts, 'heads'> {
  readonly bytes: number;
}

/** What a copy is to be taken of besides the store, and where it goes. */
export interface BackupOrder {
  /** The folder of copies. */
  readonly folder: string;
  /** The folder of the store, with the key slots that open it. */
  readonly dir: string;
  readonly takenAt: Instant;
  readonly version: string;
}

/** Where a copy under another key goes, and that key. */
export interface NewKeyOrder {
  /** On the store's own disk: it is renamed into the store's place. */
  readonly file: string;
  readonly nextKey: StoreKey;
  readonly now: Instant;
}

type Outcome<Value> = Promise<Result<Value, Refusal<RefusalCode>>>;

/**
 * Work that may take long or stumble over foreign bytes, in threads of its own with limits of time and memory, so that
 * no file can stall or take down the host. Handed in by the composition root: dispatch knows no files.
 */
export interface Jobs {
  readContactList(file: ContactListFile): Outcome<ReadContactList>;
  /** Reads a map file as objects that can be drawn, all of it or nothing. */
  readMapFile(file: MapFile): Outcome<Omit<OperationOutput<'map.previewImport'>, 'fileName'>>;
  /** Reads a CAP 1.2 message. */
  readWarning(bytes: Uint8Array): Outcome<WarningMessage>;
  /** Makes a report, a printed log or a spreadsheet; what becomes a PDF comes back as the page to print. */
  makeDocument(order: DocumentOrder): Outcome<MadeDocument>;
  /** Checks every entry of the journal; a journal that does not hold is an answer, not a refusal. */
  verifyJournal(store: StoreToRead, now: Instant, watch: Watch): Outcome<VerifyReport>;
  exportJournal(store: StoreToRead, order: ExportOrder, watch: Watch): Outcome<ExportedJournal>;
  /** Copies the store with its key slots, opens the copy, verifies it, and only then lets it count. */
  takeBackup(store: StoreToRead, order: BackupOrder, watch: Watch): Outcome<BackupManifest>;
  /** Opens a copy and verifies it; `backup/copy-damaged` when it does not hold, `store/wrong-key` for another's. */
  checkCopy(store: StoreToRead, now: Instant, watch: Watch): Outcome<VerifyReport>;
  /** Copies the store under another key, opens the copy with that and verifies it. On disk when it answers. */
  copyUnderNewKey(store: StoreToRead, order: NewKeyOrder, watch: Watch): Outcome<VerifyReport>;
}
