import type { IncidentId } from '../incident/incident.ts';
import type { WarningMessage } from './warning.ts';

/** How a file came: somebody chose it, or it lay in the folder that is watched. */
export const warningWays = ['file', 'folder'] as const;

/** Facts about warnings from MET, NVE and others. */
export interface WarningFacts {
  /** Subject: the message's id. Every message that is new here, cancellations too. */
  WarningReceived: {
    readonly message: WarningMessage;
    readonly fileName: string;
    readonly via: (typeof warningWays)[number];
  };
  /** Subject: the message. It has a line in the incident's log; with `started` it is what the incident began with. */
  WarningTied: { readonly incidentId: IncidentId; readonly started: boolean };
  /** Subject: the installation. The folder is on its machine; null: none is watched. */
  WarningFolderSet: { readonly folder: string | null };
}
