import type { LogEntryId } from '../log/log.ts';
import { entitiesOf, type Entity } from './entitiesOf.ts';
import type { StatementFields } from './facts.ts';
import type { PictureFact } from './pictureFact.ts';

export type Statement = Entity<
  StatementFields & {
    readonly fromLogEntry: LogEntryId | null;
    readonly retired: boolean;
    readonly retiredBecause: string | null;
  }
> & {
  /** What it said, oldest first; the last one holds. */
  readonly versions: readonly { readonly fields: StatementFields; readonly by: PictureFact }[];
};

/** The situation statements these facts speak of, in the order they were added. */
export function statementsOf(facts: readonly PictureFact[]): Statement[] {
  return entitiesOf<Statement['fields']>(facts, 'StatementAdded', {
    StatementAdded: ({ data }) => ({ ...data, retired: false, retiredBecause: null }),
    StatementRevised: ({ data }) => data,
    StatementRetired: ({ data: { reason } }) => ({ retired: true, retiredBecause: reason }),
    StatementRestored: () => ({ retired: false, retiredBecause: null }),
  }).map((statement) => ({ ...statement, versions: versionsOf(statement.history) }));
}

function versionsOf(history: readonly PictureFact[]): Statement['versions'] {
  const versions: { fields: StatementFields; by: PictureFact }[] = [];
  for (const fact of history) {
    if (fact.type === 'StatementAdded') {
      const { fromLogEntry: _origin, ...fields } = fact.data;
      versions.push({ fields, by: fact });
    }
    const before = versions.at(-1);
    if (fact.type === 'StatementRevised' && before !== undefined) {
      versions.push({ fields: { ...before.fields, ...fact.data }, by: fact });
    }
  }
  return versions;
}
