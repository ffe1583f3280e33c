import type { LedgerColumns } from '../../ui/ledgerTracks.ts';

/** One template for every list of the picture, so that the eye finds when and who at the same place in all of them. */
export const pictureColumns: LedgerColumns = {
  left: [
    { name: 'word', width: 60, kind: 'meta' },
    { name: 'source', width: 148, kind: 'meta', end: true },
    { name: 'gap', width: 8 },
  ],
  right: [
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'age', width: 112, kind: 'meta', end: true },
  ],
};
