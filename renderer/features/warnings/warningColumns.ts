import type { LedgerColumns } from '../../ui/ledgerTracks.ts';

export const warningColumns: LedgerColumns = {
  left: [{ name: 'from', width: 80, kind: 'time', end: true }],
  right: [
    { name: 'what', width: 'rest', kind: 'plain' },
    { name: 'acts', width: 248, end: true },
  ],
};
