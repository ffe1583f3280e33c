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
