import ts from 'typescript';

/** What every window is made with. A window that leaves one out would get Electron's default of the day. */
const REQUIRED_PREFERENCES: Readonly<Record<string, boolean>> = {
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: false,
};

/** Names that open a door, wherever they stand, and why. */
const FORBIDDEN_NAMES: Readonly<Record<string, string>> = {
  remote: 'the remote module hands the main process to the page',
  enableRemoteModule: 'the remote module hands the main process to the page',
  executeJavaScript: 'nothing is run in a page from outside',
  executeJavaScriptInIsolatedWorld: 'nothing is run in a page from outside',
  loadFile: 'pages come from the app’s own scheme',
  loadExtension: 'no extension is loaded',
  setCertificateVerifyProc: 'no certificate is waved through',
  enableBlinkFeatures: 'no feature of the engine is switched on',
  crashReporter: 'nothing about a crash leaves the machine',
  autoUpdater: 'nothing is fetched',
  globalShortcut: 'keys belong to the window',
  desktopCapturer: 'the screen is nobody’s to read',
  BrowserView: 'there is one kind of window',
  WebContentsView: 'there is one kind of window',
  webFrame: 'the bridge is two functions',
};

/** Names that may stand in one file only. */
const KEPT_NAMES: Readonly<Record<string, readonly string[]>> = {
  openExternal: ['electron/app/openExternal.ts', 'electron/main.ts'],
  ipcRenderer: ['electron/preload.ts'],
  contextBridge: ['electron/preload.ts'],
  ipcMain: ['electron/main.ts', 'electron/transport/ipc.ts'],
  BrowserWindow: ['electron/main.ts'],
};

/**
 * What is wrong with a file of the desktop shell, read as a syntax tree; empty when nothing is. It stands in for
 * electronegativity, which knows no Electron of these years and cannot run offline.
 * @param path from the root of the repository, with forward slashes
 */
export function faultsIn(path: string, source: string): readonly string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    faults.push(...faultsAt(node, path));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

function faultsAt(node: ts.Node, path: string): readonly string[] {
  if (ts.isIdentifier(node)) return nameFaults(node, path);
  if (ts.isStringLiteralLike(node)) return textFaults(node, path);
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'webPreferences')
    return preferenceFaults(node.initializer);
  if (ts.isShorthandPropertyAssignment(node) && node.name.text === 'webPreferences')
    return ['webPreferences is not written out'];
  if (ts.isNewExpression(node) && node.expression.getText() === 'BrowserWindow') {
    return node.arguments?.map((argument) => argument.getText()).join() === 'options'
      ? []
      : ['a window is made by hand'];
  }
  if (ts.isCallExpression(node)) return callFaults(node);
  return [];
}

function nameFaults(node: ts.Identifier, path: string): readonly string[] {
  const why = FORBIDDEN_NAMES[node.text];
  if (Object.hasOwn(FORBIDDEN_NAMES, node.text) && why !== undefined) return [`${node.text}: ${why}`];
  const only = Object.hasOwn(KEPT_NAMES, node.text) ? KEPT_NAMES[node.text] : undefined;
  return only === undefined || only.includes(path) ? [] : [`${node.text} belongs in ${only.join(' and ')}`];
}

function textFaults(node: ts.StringLiteralLike, path: string): readonly string[] {
  const { text } = node;
  // The page for paper lists file addresses among those it may not fetch.
  const isBlockList = path === 'electron/documents/out/printThroughDevTools.ts';
  if (/file:[/]/i.test(text) && !isBlockList) return ['a file address'];
  if (text === '@electron/remote') return ['the remote module'];
  const isImport = ts.isImportDeclaration(node.parent);
  if (isImport && text === 'electron' && !['electron/main.ts', 'electron/preload.ts'].includes(path)) {
    return ['electron is handed in, never imported'];
  }
  return [];
}

function preferenceFaults(value: ts.Expression): readonly string[] {
  if (!ts.isObjectLiteralExpression(value)) return ['webPreferences is not written out'];
  const written = new Map<string, string>();
  for (const property of value.properties) {
    if (ts.isPropertyAssignment(property)) written.set(property.name.getText(), property.initializer.getText());
    else if (!ts.isShorthandPropertyAssignment(property) || property.name.text !== 'preload') {
      return [`webPreferences takes ${property.getText()} from elsewhere`];
    }
  }
  const faults = Object.entries(REQUIRED_PREFERENCES)
    .filter(([name, wanted]) => written.get(name) !== String(wanted))
    .map(([name, wanted]) => `webPreferences.${name} is not written as ${String(wanted)}`);
  // A session of its own, named in place, opens nothing.
  const isPlain = (name: string, text: string): boolean =>
    text === 'true' || text === 'false' || (name === 'partition' && /^'[a-z]+'$/.test(text));
  const open = [...written].filter(([name, text]) => !isPlain(name, text));
  return [...faults, ...open.map(([name]) => `webPreferences.${name} is not a plain true or false`)];
}

/** Calls whose arguments must be exactly these. */
function callFaults(node: ts.CallExpression): readonly string[] {
  const called = node.expression.getText();
  const args = node.arguments.map((argument) => argument.getText());
  if (called === 'contextBridge.exposeInMainWorld') {
    return args.join() === "'beredt',makeBridge(ipcRenderer)" ? [] : ['the bridge exposes something else'];
  }
  if (/(?:^|\.)ipcMain\.(?:on|once|handle|handleOnce)$/.test(called)) {
    return called.endsWith('.handle') && args[0] === 'CALL_CHANNEL' ? [] : ['a channel beside the one there is'];
  }
  if (/\.set(?:Permission|Device)\w*Handler$/.test(called) && args[0] === 'null') return ['a guard is taken away'];
  if (
    /\.appendSwitch$/.test(called) &&
    /no-sandbox|disable-web-security|remote-debugging|ignore-certificate/.test(args.join())
  ) {
    return ['a switch that opens a door'];
  }
  return [];
}
