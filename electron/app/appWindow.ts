import { APP_URL } from './appOrigin.ts';
import {
  isColour,
  placeWindow,
  readWindowState,
  SMALLEST_SIZE,
  writeWindowState,
  type Rectangle,
  type WindowState,
} from './windowState.ts';

/** What every window of the app is made with. `preload` is the only value that is not written out here. */
export type AppWindowOptions = ReturnType<typeof windowOptions>;

/** The part of Electron's `BrowserWindow` that a window of the app needs. */
export interface AppWindow {
  readonly webContents: {
    on(event: 'did-change-theme-color', listener: (event: unknown, colour: string | null) => void): unknown;
  };
  on(event: 'resize' | 'move' | 'maximize' | 'unmaximize', listener: () => void): unknown;
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown;
  once(event: 'ready-to-show' | 'closed', listener: () => void): unknown;
  getNormalBounds(): Rectangle;
  isMaximized(): boolean;
  maximize(): void;
  minimize(): void;
  show(): void;
  setBackgroundColor(colour: string): void;
  loadURL(url: string): Promise<void>;
}

export interface AppWindowSurroundings<Window extends AppWindow> {
  createWindow(options: AppWindowOptions): Window;
  readonly preloadFile: string;
  readonly stateFile: string;
  /** The work areas of the displays, the primary one first. */
  workAreas(): readonly Rectangle[];
  /** The paper colour to begin with when none is remembered, from the desktop's own light or dark setting. */
  readonly firstPaperColour: string;
  /** What the cross in the corner means right now. */
  closing(): 'close' | 'minimise';
}

/** How long a window must be left alone before its place is written down. */
const SETTLED_AFTER_MS = 400;

/**
 * Opens a window of the app where the last one was, in the colour the last one had, and shows it when the page has
 * been drawn – at night nobody meets a white frame. While an incident is running the cross minimises: the log goes on.
 */
export function openAppWindow<Window extends AppWindow>(surroundings: AppWindowSurroundings<Window>): Window {
  const remembered = readWindowState(surroundings.stateFile);
  let paperColour = remembered?.paperColour ?? surroundings.firstPaperColour;
  const place = placeWindow(remembered?.bounds ?? null, surroundings.workAreas());
  const window = surroundings.createWindow(windowOptions(place, paperColour, surroundings.preloadFile));

  let settling: NodeJS.Timeout | undefined;
  const state = (): WindowState => ({
    bounds: window.getNormalBounds(),
    maximized: window.isMaximized(),
    paperColour,
  });
  const remember = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      writeWindowState(surroundings.stateFile, state());
    }, SETTLED_AFTER_MS);
  };
  for (const event of ['resize', 'move', 'maximize', 'unmaximize'] as const) window.on(event, remember);
  window.webContents.on('did-change-theme-color', (_event, colour) => {
    if (!isColour(colour)) return;
    paperColour = colour;
    window.setBackgroundColor(colour);
    remember();
  });
  window.once('ready-to-show', () => {
    if (remembered?.maximized === true) window.maximize();
    window.show();
  });
  window.on('close', (event) => {
    clearTimeout(settling);
    writeWindowState(surroundings.stateFile, state());
    if (surroundings.closing() === 'close') return;
    event.preventDefault();
    window.minimize();
  });
  window.once('closed', () => {
    clearTimeout(settling);
  });
  void window.loadURL(APP_URL);
  return window;
}

function windowOptions(place: Rectangle, backgroundColor: string, preload: string) {
  return {
    ...place,
    minWidth: SMALLEST_SIZE.width,
    minHeight: SMALLEST_SIZE.height,
    show: false,
    backgroundColor,
    webPreferences: {
      preload,
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
      // The clock, the rhythm bar and the reminders must not slow down while the window is behind another.
      backgroundThrottling: false,
    },
  };
}
