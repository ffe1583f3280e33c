/** A page of a Chromium browser, spoken to in the Chrome DevTools Protocol. */
export interface DevToolsPage {
  send(method: string, params?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

interface FrameTree {
  readonly frameTree: { readonly frame: { readonly id: string } };
}

/**
 * Makes a tagged PDF of a page of HTML. The words go straight into an empty page and come back as bytes: neither lies
 * on any disk. Page size and margins are the style sheet's; scripts in the page do not run.
 */
export async function printThroughDevTools(page: DevToolsPage, html: string): Promise<Uint8Array> {
  await page.send('Page.enable');
  await page.send('Network.enable');
  // The page's own policy says the same: whatever stands in it, nothing is fetched.
  await page.send('Network.setBlockedURLs', { urls: ['http://*', 'https://*', 'file://*', 'ws://*', 'wss://*'] });
  const { frameTree } = (await page.send('Page.getFrameTree')) as FrameTree;
  await page.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  // Asked from outside the page; a letter that has not arrived would be printed in another face.
  await page.send('Runtime.evaluate', { expression: 'document.fonts.ready.then(() => true)', awaitPromise: true, returnByValue: true });
  await page.send('Emulation.setScriptExecutionDisabled', { value: true });
  const printed = (await page.send('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: 'ReturnAsBase64',
  })) as { readonly data: string };
  return new Uint8Array(Buffer.from(printed.data, 'base64'));
}
