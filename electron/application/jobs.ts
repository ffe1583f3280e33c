import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { OperationOutput } from '../../shared/contract/api.ts';
import type { ImportMapping } from '../../shared/domain/contact/importFields.ts';
import type { ImportRow } from '../../shared/domain/contact/planImport.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import type { Result } from '../../shared/kernel/result.ts';

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

/**
 * Work on foreign bytes, in threads of its own with limits of time and memory, so that no file can stall or take down
 * the host. Handed in by the composition root: dispatch knows no files.
 */
export interface Jobs {
  readContactList(file: ContactListFile): Promise<Result<ReadContactList, Refusal<RefusalCode>>>;
}
