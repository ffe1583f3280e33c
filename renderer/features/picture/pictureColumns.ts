import type { LedgerColumns } from '../../ui/ledgerTracks.ts';

/** One template for every list of the picture, so that the eye finds when and who at the same place in all of them. */
export const pictureColumns: LedgerColumns = {
  left: [
    { name: 'word', width: 72, kind: 'meta' },
    { name: 'source', width: 144, kind: 'meta', end: true },
  ],
  right: [
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'age', width: 120, kind: 'meta', end: true },
  ],
};
