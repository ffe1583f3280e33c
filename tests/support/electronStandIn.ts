import { EventEmitter } from 'node:events';

/**
 * Plays Electron for electron/main.ts, which is run unchanged in a process of its own: the same names, the same order
 * of events, nothing behind them. What main.ts does to it is written to `seen`; what Electron would do to main.ts a
 * scenario does (electronScenario.ts).
 */
export const seen: { readonly what: string; readonly value: unknown }[] = [];
const see = (what: string, value: unknown = null) => seen.push({ what, value });

class Contents extends EventEmitter {
  readonly id: number;
  readonly mainFrame = { frameTreeNodeId: 1 };
  readonly sent: unknown[] = [];
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  constructor(id: number) {
    super();
    this.id = id;
  }
  getURL = () => 'beredt://app/';
  getTitle = () => 'Beredt';
  isDestroyed = () => false;
  isCrashed = () => false;
  reload = () => see('reload');
  forcefullyCrashRenderer = () => see('crash');
  printToPDF = () => Promise.resolve(Buffer.from('%PDF'));
  send = (channel: string, event: unknown) => this.sent.push([channel, event]);
  setWindowOpenHandler = (handler: typeof this.openHandler) => {
    this.openHandler = handler;
  };
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  static getAllWindows = () => BrowserWindow.all;
  static getFocusedWindow = () => BrowserWindow.all.at(-1) ?? null;
  readonly webContents = new Contents(BrowserWindow.all.length + 1);
  constructor(options: object) {
    super();
    see('window', options);
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  getNormalBounds = () => ({ x: 0, y: 0, width: 800, height: 600 });
  isMaximized = () => false;
  isMinimized = () => true;
  maximize = () => see('maximize');
  minimize = () => see('minimize');
  restore = () => see('restore');
  focus = () => see('focus');
  show = () => see('show');
  setBackgroundColor = (colour: string) => see('colour', colour);
  loadURL = (url: string) => Promise.resolve(void see('load', url));
}

type IpcHandler = (event: object, message: unknown) => Promise<unknown>;
export const handlers: { ipc?: IpcHandler; protocol?: (request: object) => Promise<Response> } = {};

class App extends EventEmitter {
  isPackaged = true;
  readonly commandLine = { hasSwitch: () => false, appendSwitch: (name: string) => see('switch', name) };
  setPath = (name: string, path: string) => see(`path ${name}`, path);
  getPath = () => '/';
  getVersion = () => '0.0.0';
  getPreferredSystemLanguages = () => ['nn-NO'];
  setAppUserModelId = (id: string) => see('app id', id);
  enableSandbox = () => see('sandbox');
  requestSingleInstanceLock = () => true;
  setAsDefaultProtocolClient = (scheme: string) => see('link scheme', scheme);
  whenReady = () => Promise.resolve();
  exit = (code: number) => process.exit(code);
  /** As Electron does it: ask, close the windows, then ask once more before the end. */
  quit = () => {
    if (this.isStopped('before-quit')) return;
    for (const window of BrowserWindow.all.splice(0)) window.webContents.emit('destroyed');
    if (!this.isStopped('will-quit')) see('ended');
  };
  private isStopped(event: string): boolean {
    let stopped = false;
    this.emit(event, { preventDefault: () => (stopped = true) });
    return stopped;
  }
}
export const app = new App();

export const dialog = {
  showErrorBox: (title: string, message: string) => see('error box', `${title}: ${message}`),
  showMessageBox: (options: object) => {
    see('question', options);
    return Promise.resolve({ response: 1 });
  },
  showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
};
export const ipcMain = { handle: (_channel: string, handler: IpcHandler) => (handlers.ipc = handler) };
export const Menu = {
  buildFromTemplate: (template: object[]) => template,
  setApplicationMenu: (template: object[]) => see('menu', template),
};
export const nativeTheme = { shouldUseDarkColors: true };
export const powerMonitor = new EventEmitter();
export const powerSaveBlocker = {
  start: (type: string) => see('awake', type),
  stop: () => see('asleep'),
};
export const protocol = {
  registerSchemesAsPrivileged: () => see('scheme'),
  handle: (_scheme: string, handler: NonNullable<typeof handlers.protocol>) => (handlers.protocol = handler),
};
const display = { id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } };
export const safeStorage = {
  getSelectedStorageBackend: () => 'gnome_libsecret',
  isAsyncEncryptionAvailable: () => Promise.resolve(true),
  encryptStringAsync: (plain: string) => Promise.resolve(Buffer.from(plain).reverse()),
  decryptStringAsync: (sealed: Buffer) => Promise.resolve({ result: Buffer.from(sealed).reverse().toString() }),
};
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] };
export const session = {
  defaultSession: {
    setPermissionRequestHandler: () => see('guard', 'permission request'),
    setPermissionCheckHandler: () => see('guard', 'permission check'),
    setDevicePermissionHandler: () => see('guard', 'device'),
    setBluetoothPairingHandler: () => see('guard', 'pairing'),
    setDisplayMediaRequestHandler: () => see('guard', 'display'),
    webRequest: { onBeforeRequest: () => see('guard', 'request') },
    on: (event: string) => see('guard', event),
    setProxy: () => Promise.resolve(void see('guard', 'proxy')),
    setSpellCheckerEnabled: () => see('guard', 'spelling'),
  },
};
export const shell = { openExternal: (url: string) => Promise.resolve(void see('outside', url)) };
