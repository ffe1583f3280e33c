import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import { maySee } from '../../shared/contract/topics/object.ts';
import type { Right } from '../../shared/domain/actor.ts';
import { objectKinds, type ObjectKind, type ObjectRelation } from '../../shared/domain/object/object.ts';
import type { Reader } from '../store/database.ts';

type LinkView = QueryOutput<'object.links'>['links'][number];

interface LinkRow {
  readonly relation: ObjectRelation;
  readonly direction: LinkView['direction'];
  readonly id: string;
  readonly kind: ObjectKind;
  readonly name: string;
  readonly detail: string;
  readonly within: string | null;
  readonly is_past: number;
}

/** A person may stand in everything; more than this helps nobody. */
const MOST_LINKS = 300;

/** Everything that points at an object, and everything it points at; see the contract. */
export function objectLinks(
  read: Reader,
  { kind, id }: QueryParsed<'object.links'>,
  { rights }: { readonly rights: readonly Right[] },
): QueryOutput<'object.links'> {
  if (!maySee(kind, rights)) return { links: [] };
  const rows = read.all<LinkRow>(
    `SELECT l.relation, 'to' AS direction, o.* FROM object_link l JOIN object o ON o.id = l.to_id WHERE l.from_id = ?
     UNION ALL
     SELECT l.relation, 'from', o.* FROM object_link l JOIN object o ON o.id = l.from_id WHERE l.to_id = ?
     LIMIT ?`,
    id,
    id,
    MOST_LINKS,
  );
  const shelf = ({ kind: one }: Pick<LinkRow, 'kind'>): number => objectKinds.indexOf(one);
  return {
    links: [...rows, ...besideIn(read, kind, id).filter((beside) => !rows.some((row) => row.id === beside.id))]
      .filter((row) => maySee(row.kind, rights))
      .sort((a, b) => a.is_past - b.is_past || shelf(a) - shelf(b) || a.name.localeCompare(b.name, 'nb') || (a.id < b.id ? -1 : 1))
      .map(({ is_past: isPast, ...row }) => ({ ...row, isPast: isPast === 1 })),
  };
}

/** A plan ties a risk to the cards for it by naming them in one section: read in the newest words of each plan. */
function besideIn(read: Reader, kind: ObjectKind, id: string): readonly LinkRow[] {
  const other = kind === 'card' ? 'hazardEvent' : kind === 'hazardEvent' ? 'card' : null;
  if (other === null) return [];
  return read.all<LinkRow>(
    `SELECT DISTINCT 'beside' AS relation, 'to' AS direction, o.* FROM plan_link here
     JOIN plan p ON p.id = here.plan_id AND p.retired = 0
     JOIN plan_link there ON there.plan_id = here.plan_id AND there.stamp = here.stamp AND there.section_id = here.section_id
       AND there.target = ?
     JOIN object o ON o.id = there.target_id
     WHERE here.target_id = ? AND here.target = ? AND here.stamp = (SELECT max(stamp) FROM plan_version WHERE plan_id = here.plan_id)`,
    other,
    id,
    kind,
  );
}
