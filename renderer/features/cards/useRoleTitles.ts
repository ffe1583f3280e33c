import type { CardContent } from '../../../shared/domain/card/card.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';

export interface RoleTitle {
  readonly title: string;
  /** Who fills the role now, deputies considered; null when nobody is left. */
  readonly acting: string | null;
}

/** What each role is called and who fills it now, by role id. */
export function useRoleTitles(): ReadonlyMap<string, RoleTitle> {
  const { value } = useQueryOf('role.all', { retired: true });
  return new Map(
    (value?.roles ?? []).map(({ id, title, acting, holder, deputies }) => [
      id,
      { title, acting: [...(holder === null ? [] : [holder]), ...deputies].find((person) => person.id === acting)?.name ?? null },
    ]),
  );
}

/** Whose card it is: the roles that answer for its steps, most steps first, two at most. */
export function rolesOf(content: CardContent, titles: ReadonlyMap<string, RoleTitle>): string {
  const steps = content.pausePoints.flatMap((point) => point.steps);
  const counts = new Map<string, number>();
  for (const { role } of steps) counts.set(role, (counts.get(role) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([role]) => titles.get(role)?.title ?? '');
  return byCount.slice(0, 2).join(', ');
}
