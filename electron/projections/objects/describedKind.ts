import type { FactType } from '../../../shared/domain/facts.ts';
import type { ObjectKind, ObjectRelation } from '../../../shared/domain/object/object.ts';
import type { Reader } from '../../store/database.ts';

/** What one object is called, the words it is found by, and what it points at. */
export interface Described {
  readonly name: string;
  /** What stands beside the name in a list, in the words people wrote: a position, a sector, a number. */
  readonly detail?: string | null | undefined;
  /** Everything else it is found by. */
  readonly text?: readonly (string | null)[];
  /** The incident, event, evaluation, person, day … it is opened in; null when it has a place of its own. */
  readonly within?: string | null | undefined;
  /** No longer in use: still found, and said to be. */
  readonly isPast?: boolean;
  readonly links?: readonly Link[];
}

/** A pointer at another object by its id; what it is, is known by that id. */
export interface Link {
  readonly relation: ObjectRelation;
  readonly to: string | null | undefined;
}

/**
 * One kind of object and how it comes into the index. It is read from its topic's own tables, after they have taken a
 * fact in, so that the index says what they say, in whatever order the facts came. One more kind: write this, name it in
 * objectKinds, and put it in allKinds.
 */
export interface DescribedKind {
  readonly kind: ObjectKind;
  /** Its name is one people know it by, and is found with a letter wrong; not so a whole sentence. */
  readonly isNamed: boolean;
  /** The facts after which it is read again; their subject is the object. */
  readonly on: readonly FactType[];
  /**
   * Facts about something else whose words it borrows, and which of this kind they touch: it is read again after those
   * too, or the index would depend on what came first.
   */
  readonly leansOn?: readonly {
    readonly on: readonly FactType[];
    readonly touched: (read: Reader, subject: string) => readonly string[];
  }[];
  /** Null: there is none (any more) that anybody may find. */
  readonly describe: (read: Reader, id: string) => Described | null;
}
