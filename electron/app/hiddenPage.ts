/** The part of Electron's `BrowserWindow` that makes an empty page nobody sees. */
export interface HiddenWindow {
  readonly webContents: {
    readonly debugger: {
      attach(protocolVersion: string): void;
      detach(): void;
      sendCommand(method: string, params?: object): Promise<unknown>;
    };
  };
  loadURL(url: string): Promise<void>;
  destroy(): void;
}

/** What a page for paper is made with: no bridge, and the session whose network is walled off. */
const options = {
  show: false,
  webPreferences: {
    partition: 'print',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    webSecurity: true,
    webviewTag: false,
    plugins: false,
    spellcheck: false,
    devTools: false,
  },
};

export type HiddenWindowOptions = typeof options;

/**
 * Opens an empty page out of sight, lets `work` speak to it in the DevTools protocol, and takes it away again whatever
 * comes of it. Not a window of the app: it has no preload and reaches no host.
 */
export async function withHiddenPage<Value>(
  createWindow: (options: HiddenWindowOptions) => HiddenWindow,
  work: (page: { send(method: string, params?: object): Promise<unknown> }) => Promise<Value>,
): Promise<Value> {
  const window = createWindow(options);
  try {
    await window.loadURL('about:blank');
    const { debugger: devTools } = window.webContents;
    devTools.attach('1.3');
    try {
      return await work({ send: (method, params) => devTools.sendCommand(method, params) });
    } finally {
      devTools.detach();
    }
  } finally {
    window.destroy();
  }
}
