import type { LedgerColumns } from '../../ui/ledgerTracks.ts';

/** The log's columns; the entry line stands in the same ones, so that what is typed already looks like the row. */
export const logColumns: LedgerColumns = {
  left: [
    { name: 'number', width: 72, kind: 'number' },
    { name: 'occurred', width: 56, kind: 'time' },
    { name: 'tail', width: 40, kind: 'plain', from: 'medium' },
    { name: 'recorded', width: 48, kind: 'plain', from: 'medium' },
  ],
  right: [
    { name: 'type', width: 128, kind: 'plain' },
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'who', width: 56, kind: 'meta' },
    { name: 'links', width: 200, kind: 'meta', from: 'wide' },
  ],
};
