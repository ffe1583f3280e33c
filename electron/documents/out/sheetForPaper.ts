import type { Stream } from 'node:stream';
import type { Blob } from 'node:buffer';
import type { Feature } from 'write-excel-file/node';

/**
 * Lets a sheet be printed: A4 on its side, as wide as the page, with as many pages as it takes. write-excel-file knows
 * the orientation only. Element order is that of ECMA-376 part 1, 18.3.1.99.
 */
export const sheetForPaper: Feature<Stream | Buffer | Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/<worksheet[^>]*>/, (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
            .replace(/<pageSetup[^>]*\/>/, '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'),
      },
    },
  },
};
