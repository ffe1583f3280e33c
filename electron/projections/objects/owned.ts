import type { Owner } from '../../../shared/domain/owner.ts';
import type { Link } from './describedKind.ts';

/** An owner as tables keep it. */
export function ownerIn(column: string | null): Owner | null {
  return column === null ? null : (JSON.parse(column) as Owner | null);
}

/** The way to who carries it; none for a mere name. */
export function carriedBy(...owners: readonly (Owner | null)[]): readonly Link[] {
  return owners.flatMap((owner) =>
    owner === null || owner.kind === 'name' ? [] : [{ relation: 'carried-by' as const, to: owner.id }],
  );
}

/** The words of an owner that is only called something. */
export function namedOwner(owner: Owner | null): string {
  return owner?.kind === 'name' ? owner.name : '';
}
