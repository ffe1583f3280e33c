/**
 * Where a version is on its way: written, sent out for comments, approved with a date to come, in force, and out of it.
 * `superseded` was in force once; `earlier-draft` never was and has a newer one after it.
 */
export const versionStates = ['draft', 'hearing', 'approved', 'in-force', 'superseded', 'earlier-draft'] as const;
export type VersionState = (typeof versionStates)[number];

/** An approval that stands: of which version, and from which day it is in force. */
export interface Approval {
  readonly version: number;
  readonly inForceFrom: string;
}

interface Standing {
  /** The newest version written. */
  readonly newest: number;
  readonly approvals: readonly Approval[];
  readonly hearing: number | null;
  readonly today: string;
}

/** The one version that is to be used today: the newest approved whose day has come. */
export function versionInForce({ approvals, today }: Pick<Standing, 'approvals' | 'today'>): number | null {
  const begun = approvals.filter(({ inForceFrom }) => inForceFrom <= today).map(({ version }) => version);
  return begun.length === 0 ? null : Math.max(...begun);
}

/** Where a version is on its way, today. */
export function stateOfVersion(version: number, standing: Standing): VersionState {
  const inForce = versionInForce(standing);
  if (version === inForce) return 'in-force';
  const isApproved = standing.approvals.some((one) => one.version === version);
  if (inForce !== null && version < inForce) return isApproved ? 'superseded' : 'earlier-draft';
  if (isApproved) return 'approved';
  if (version === standing.hearing) return 'hearing';
  return version === standing.newest ? 'draft' : 'earlier-draft';
}
