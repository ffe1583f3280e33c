import type { LedgerColumns } from '../../ui/ledgerTracks.ts';

const state = { name: 'state', width: 208, end: true } as const;
const who = { name: 'who', width: 'rest', kind: 'words' } as const;

/** The call sheet's columns. Where there is room the results stand at the end of the row, else under the number. */
export const wideColumns: LedgerColumns = {
  left: [state],
  right: [who, { name: 'reach', width: 296 }, { name: 'acts', width: 376, end: true }],
};
export const narrowColumns: LedgerColumns = { left: [state], right: [who, { name: 'reach', width: 376 }] };

/** The same outside an incident, where the rule stands further to the left. */
const drillState = { ...state, width: 80 } as const;
export const wideDrillColumns: LedgerColumns = { ...wideColumns, left: [drillState] };
export const narrowDrillColumns: LedgerColumns = { ...narrowColumns, left: [drillState] };
