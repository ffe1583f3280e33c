import { no, ok, type Result } from '../../shared/kernel/result.ts';
import type { PrintPage, PrintPages } from './printPages.ts';

/** The part of a hidden Electron window that turns a page into a PDF. */
export interface PrintWindow {
  loadURL(url: string): Promise<void>;
  readonly webContents: {
    printToPDF(options: typeof pdfOptions): Promise<Uint8Array>;
  };
  destroy(): void;
}

/** What a window for paper is made with: no script, no bridge, nothing on the screen. */
export type PrintWindowOptions = typeof windowOptions;

const windowOptions = {
  show: false,
  width: 794,
  height: 1123,
  webPreferences: {
    javascript: false,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  },
};

/** Tagged, so that a screen reader finds headings and table cells; with an outline; page size from the style sheet. */
const pdfOptions = {
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  preferCSSPageSize: true,
  printBackground: true,
};

/** Makes a PDF of `page` in a window nobody sees, and takes the window away again whatever happens. */
export async function printToPdf(
  page: PrintPage,
  pages: PrintPages,
  createWindow: (options: PrintWindowOptions) => PrintWindow,
): Promise<Result<Uint8Array, 'not-printed'>> {
  const address = pages.keep(page);
  const window = createWindow(windowOptions);
  try {
    await window.loadURL(address);
    return ok(await window.webContents.printToPDF(pdfOptions));
  } catch {
    return no('not-printed');
  } finally {
    window.destroy();
    pages.forget(address);
  }
}
