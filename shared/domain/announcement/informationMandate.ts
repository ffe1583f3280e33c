import type { Mandated } from '../role/delegation.ts';
import type { RoleId } from '../role/role.ts';

/** Words a line of a mandate about telling others has one of, in bokmål, nynorsk or English. */
const OF_INFORMATION = /inform|kommunikasjon|communicat|medi|press|melding|uttal|spokes|talsperson/iu;

/**
 * The line of a mandate that messages are approved by: the approver's own when they have one, else another role's, so that
 * the screen can say whose it is. Empty when no role has one. It is people's own words: a proposal, nothing more.
 */
export function informationMandate(approvers: ReadonlySet<RoleId>, roles: readonly Mandated[]): string {
  const lines = roles.flatMap(({ id, mandate }) =>
    mandate.filter((line) => OF_INFORMATION.test(line)).map((line) => ({ line, isOwn: approvers.has(id) })),
  );
  return (lines.find(({ isOwn }) => isOwn) ?? lines[0])?.line ?? '';
}
