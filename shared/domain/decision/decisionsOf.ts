import type { Instant } from '../../kernel/time.ts';
import type { LogEntryId } from '../log/log.ts';
import { entitiesOf, type Entity } from '../situation/entitiesOf.ts';
import { wasKnownTo, type PictureFact } from '../situation/pictureFact.ts';
import type { DecisionId } from './decision.ts';
import type { DecisionFields } from './facts.ts';

export type Decision = Entity<
  DecisionFields & {
    readonly number: string;
    readonly occurredAt: Instant;
    readonly fromLogEntry: LogEntryId | null;
    readonly replaces: readonly DecisionId[];
    readonly withdrawn: boolean;
  }
> & {
  /** Decisions that were made to replace this one. */
  readonly replacedBy: readonly DecisionId[];
  /** Standing decisions on the same matter whose makers did not know of this one; both stand until one settles it. */
  readonly against: readonly DecisionId[];
};

/** The decisions these facts speak of, in the order they were recorded. Nothing is ever lost: both of two stand. */
export function decisionsOf(facts: readonly PictureFact[]): Decision[] {
  const entities = entitiesOf<Decision['fields']>(facts, 'DecisionRecorded', {
    DecisionRecorded: ({ data }) => ({ ...data, withdrawn: false }),
    DecisionCorrected: ({ data: { reason: _why, ...fields } }) => fields,
    DecisionWithdrawn: () => ({ withdrawn: true }),
  });
  const replacedBy = (id: string): readonly Entity<Decision['fields']>[] =>
    entities.filter(({ fields }) => !fields.withdrawn && fields.replaces.some((replaced) => replaced === id));
  const standing = entities.filter(({ id, fields }) => !fields.withdrawn && replacedBy(id).length === 0);
  return entities.map((entity) => ({
    ...entity,
    replacedBy: replacedBy(entity.id).map(({ id }) => id as DecisionId),
    against: standing
      .filter(
        (other) =>
          other.id !== entity.id &&
          standing.includes(entity) &&
          other.fields.replaces.some((replaced) => entity.fields.replaces.includes(replaced)) &&
          !wasKnownTo(other.born.place, entity.born.place) &&
          !wasKnownTo(entity.born.place, other.born.place),
      )
      .map(({ id }) => id as DecisionId),
  }));
}
