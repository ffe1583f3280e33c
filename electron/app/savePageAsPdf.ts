import { writeFile } from 'node:fs/promises';
import { no, ok, type Result } from '../../shared/kernel/result.ts';

/** The part of a window that becomes paper. */
export interface PrintablePage {
  getTitle(): string;
  printToPDF(options: typeof pdfOptions): Promise<Uint8Array>;
}

/** The part of Electron's `dialog` that asks where to put a file. */
export interface SaveAsker {
  showSaveDialog(options: {
    defaultPath: string;
    filters: { name: string; extensions: string[] }[];
  }): Promise<{ canceled: boolean; filePath: string }>;
}

/** Tagged, so that a screen reader finds headings and table cells; with an outline; page size from the style sheet. */
const pdfOptions = {
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  preferCSSPageSize: true,
  printBackground: true,
};

/**
 * Saves what a window shows, in its print form, as a PDF where the person wants it. Answers with the path, or null
 * when they changed their mind. The proposed name is the window's title, so an exercise says so in the file name too.
 */
export async function savePageAsPdf(
  page: PrintablePage,
  dialog: SaveAsker,
  folder: string,
): Promise<Result<string | null, 'not-saved'>> {
  try {
    // Printed first: the page may go on changing while somebody looks for a folder.
    const pdf = await page.printToPDF(pdfOptions);
    const chosen = await dialog.showSaveDialog({
      defaultPath: `${folder}/${fileNameOf(page.getTitle())}.pdf`,
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });
    if (chosen.canceled || chosen.filePath === '') return ok(null);
    await writeFile(chosen.filePath, pdf);
    return ok(chosen.filePath);
  } catch {
    return no('not-saved');
  }
}

/** A title without the characters Windows refuses in a name, and without dots that would hide it or end it. */
export function fileNameOf(title: string): string {
  const name = title
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 100)
    .trim();
  return name === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? 'Beredt' : name;
}
