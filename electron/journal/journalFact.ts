import type { FactData, FactType } from '../../shared/domain/facts.ts';
import type { EntryHeader } from '../../shared/kernel/journalEntry.ts';

/** A fact as the journal holds it and projections see it: what happened, and the header that says who, when and where. */
export type JournalFact<Type extends FactType = FactType> = {
  [T in Type]: {
    readonly position: number;
    readonly header: EntryHeader;
    readonly type: T;
    readonly subject: string;
    readonly scope: string;
    readonly data: FactData[T];
  };
}[Type];
