import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../support/electronAudit.ts';

const root = resolve(import.meta.dirname, '../..');

/** Every file that runs in Electron's main process or in the preload script. */
const files = readdirSync(join(root, 'electron'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const windowWith = (preferences: string) => `const options = { webPreferences: ${preferences} };`;
const sound = `{
  preload, contextIsolation: true, sandbox: true, webSecurity: true, nodeIntegration: false,
  nodeIntegrationInSubFrames: false, nodeIntegrationInWorker: false, allowRunningInsecureContent: false,
  experimentalFeatures: false, webviewTag: false, plugins: false, navigateOnDragDrop: false, spellcheck: false, devTools: false,
}`;

describe('the code around Electron', () => {
  test('has no fault in any file', () => {
    expect(files).toEqual(
      expect.arrayContaining(['electron/main.ts', 'electron/preload.ts', 'electron/app/appWindow.ts']),
    );
    const faults = files.flatMap((path) =>
      faultsIn(path, readFileSync(join(root, path), 'utf8')).map((fault) => `${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('makes its one kind of window from settings that are written out', () => {
    expect(faultsIn('electron/app/x.ts', windowWith(sound))).toEqual([]);
    expect(readFileSync(join(root, 'electron/app/appWindow.ts'), 'utf8')).toContain('webPreferences: {');
  });

  test.each<[string, string, string?]>([
    ['isolation switched off', windowWith(sound.replace('contextIsolation: true', 'contextIsolation: false'))],
    ['the sandbox left to a default', windowWith(sound.replace('sandbox: true,', ''))],
    ['Node in the page', windowWith(sound.replace('nodeIntegration: false', 'nodeIntegration: true'))],
    [
      'Node in a worker',
      windowWith(sound.replace('nodeIntegrationInWorker: false', 'nodeIntegrationInWorker: true')),
    ],
    ['the web’s own rules switched off', windowWith(sound.replace('webSecurity: true', 'webSecurity: isDev'))],
    ['webviews allowed', windowWith(sound.replace('webviewTag: false', 'webviewTag: true'))],
    ['the developer tools on', windowWith(sound.replace('devTools: false', 'devTools: !app.isPackaged'))],
    ['settings spread in', windowWith(sound.replace('preload,', 'preload, ...extra,'))],
    ['settings from a variable', windowWith('hardened')],
    ['settings under their own name', 'const options = { webPreferences };'],
    ['a window made by hand', 'new BrowserWindow({ show: true });', 'electron/main.ts'],
    ['a window made elsewhere', 'new BrowserWindow(options);'],
    ['the remote module', "import { app } from '@electron/remote';"],
    ['electron imported where it should be handed in', "import { shell } from 'electron';"],
    ['an address opened past the list', 'void shell.openExternal(url);'],
    ['script run in the page', 'contents.executeJavaScript(code);'],
    ['a page from the disk', "window.loadFile('index.html');"],
    ['a file address', "window.loadURL('file:///app/index.html');"],
    [
      'the whole ipcRenderer on the bridge',
      "contextBridge.exposeInMainWorld('beredt', ipcRenderer);",
      'electron/preload.ts',
    ],
    ['a second thing on the bridge', "contextBridge.exposeInMainWorld('os', { homedir });", 'electron/preload.ts'],
    ['ipcRenderer outside the preload', 'ipcRenderer.send(channel);'],
    ['a second channel', "ipcMain.handle('beredt:file', read);", 'electron/transport/ipc.ts'],
    ['an unchecked listener', 'ipcMain.on(CALL_CHANNEL, listener);', 'electron/transport/ipc.ts'],
    ['a guard taken away', 'session.setPermissionRequestHandler(null);'],
    ['the sandbox switched off by a switch', "app.commandLine.appendSwitch('no-sandbox');"],
    ['certificates waved through', 'session.setCertificateVerifyProc(allow);'],
    ['crashes sent somewhere', "crashReporter.start({ submitURL: 'x' });"],
    ['an extension loaded', 'session.loadExtension(path);'],
    ['a key taken from every other program', "globalShortcut.register('Ctrl+M', open);"],
  ])('is seen to fire at %s', (_title, code, path = 'electron/app/planted.ts') => {
    expect(faultsIn(path, code)).not.toEqual([]);
  });
});

describe('the page', () => {
  const html = readFileSync(join(root, 'renderer/index.html'), 'utf8');

  test('has nothing in it that the policy would have to excuse', () => {
    expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g)).toBeNull();
    expect(html.match(/<style|\sstyle=|\son\w+=|javascript:|<iframe|<base|<form|<object|<embed/gi)).toBeNull();
    expect(html.match(/https?:/g)).toBeNull();
  });

  test('begins with a plain <head>, where the style nonce is put', () => {
    expect(html.match(/<head>/g)).toHaveLength(1);
  });
});

test('Electron is pinned to one version, in a line that still gets fixes', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number(devDependencies['electron']?.split('.')[0])).toBeGreaterThanOrEqual(45);
});
