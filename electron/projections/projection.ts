import type { FactType } from '../../shared/domain/facts.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';

/**
 * One read model: its tables and what each fact does to them. Dropping the tables and replaying the journal gives
 * the same rows, in any order that keeps each installation's own order.
 */
export interface Projection {
  readonly name: string;
  /** Raised whenever tables or handlers change; another number than the stored one means: drop, replay. */
  readonly version: number;
  /** The tables it owns. Nobody else writes them. */
  readonly tables: readonly string[];
  /** SQL that creates them. */
  readonly schema: string;
  readonly on: { readonly [Type in FactType]?: (tx: Writer, fact: JournalFact<Type>) => void };
  readonly settle?: Settling;
}

/** What is made of other read models' rows: its facts, and what is done once all of them have taken those in. */
export interface Settling {
  readonly after: readonly FactType[];
  readonly run: (tx: Writer, touched: readonly Touched[]) => void;
}

/** That something was said of a subject. */
export type Touched = Pick<JournalFact, 'type' | 'subject'>;
