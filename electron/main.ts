import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
} from 'electron';
import { pino } from 'pino';
import { desktop as en } from '../renderer/text/en/desktop.ts';
import { desktop as nb } from '../renderer/text/nb/desktop.ts';
import { desktop as nn } from '../renderer/text/nn/desktop.ts';
import { ok } from '../shared/kernel/result.ts';
import type { ShellEvent, ShellMessage } from '../shared/contract/shellWire.ts';
import { APP_ORIGIN, isAppUrl } from './app/appOrigin.ts';
import { declareAppScheme, serveAppScheme } from './app/appProtocol.ts';
import { openAppWindow } from './app/appWindow.ts';
import { askQuestion } from './app/askQuestion.ts';
import { guardAgainstCrashes } from './app/crashGuard.ts';
import { dataFolder } from './app/dataFolder.ts';
import type { DesktopText } from './app/desktopText.ts';
import { refusedSwitches, silenceChromium } from './app/launchSwitches.ts';
import { withHiddenPage, type HiddenWindowOptions } from './app/hiddenPage.ts';
import { menuTemplate, NO_COMMANDS, type MenuCommands } from './app/nativeMenu.ts';
import { guardNavigation } from './app/navigationGuard.ts';
import { raiseNetworkWall } from './app/networkWall.ts';
import { openedFiles } from './app/openedFiles.ts';
import { openExternal } from './app/openExternal.ts';
import { LINK_SCHEME, parseArguments } from './app/openRequest.ts';
import { openRequestDesk } from './app/openRequestDesk.ts';
import { denyPermissions } from './app/permissions.ts';
import { guardQuitting } from './app/quitting.ts';
import { rendererFiles } from './app/rendererFiles.ts';
import { savePageAsPdf } from './app/savePageAsPdf.ts';
import { claimSingleInstance } from './app/singleInstance.ts';
import { stayAwake } from './app/stayAwake.ts';
import { systemLanguage } from './app/systemLanguage.ts';
import type { Rectangle } from './app/windowState.ts';
import { printThroughDevTools } from './documents/out/printThroughDevTools.ts';
import { osKeychain } from './keys/osKeychain.ts';
import { startHostWorker } from './transport/hostLink.ts';
import { ipcTransport, type IpcTransport } from './transport/ipc.ts';
import { makeNetworkHost } from './transport/networkHost.ts';

/**
 * Composition root of the desktop app: hands Electron's pieces to the modules in app/ and transport/ and wires them to
 * each other. It decides nothing; whatever could be wrong about a decision is tested where the decision is made.
 */
const STOP_WITHIN_MS = 5_000;
const FIRST_PAPER_COLOUR = { light: '#e8e7e2', dark: '#1b1e22' };

process.umask(0o077);
/** A file beside this one; dist/ mirrors the rooms, so that the same names hold in the source and in the bundle. */
const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const dir = dataFolder(process.argv, homedir());
mkdirSync(dir, { recursive: true, mode: 0o700 });
const log = pino(
  { level: 'error', base: null },
  pino.destination({ dest: join(dir, 'beredt-window.log'), sync: true }),
);

const texts: Readonly<Record<ShellMessage['language'], DesktopText>> = { nb, nn, en };
/** What the windows told last; the newest word counts, and a crash leaves it as it was. */
let told: Pick<ShellMessage, 'language' | 'incidentActive'> & { readonly menus: MenuCommands } = {
  language: 'nb',
  incidentActive: false,
  menus: NO_COMMANDS,
};
const text = () => texts[told.language];

function stop(why: keyof DesktopText['stopped']): void {
  dialog.showErrorBox(text().stopped[why].title, text().stopped[why].message);
  app.exit(1);
}

function onFault(error: unknown): void {
  log.error({ stack: error instanceof Error ? error.stack : String(error) });
}

process.on('uncaughtException', (error) => {
  onFault(error);
  stop('unexpected');
});

// Before Electron is ready. A module that waits at its top level would keep it from ever becoming so.
app.setPath('userData', join(dir, 'window'));
app.setAppUserModelId('no.beredt.desktop');
app.enableSandbox();
silenceChromium(app.commandLine);
declareAppScheme(protocol);

const opened = openedFiles();
const desk = openRequestDesk({
  bringForward,
  offerFile: opened.offer,
  tell: (request) => tellFront({ kind: 'shell.open', request }),
});
let transport: IpcTransport | null = null;

if (app.isPackaged && refusedSwitches(app.commandLine).length > 0) {
  stop('switches');
} else if (!claimSingleInstance(app, desk.open)) {
  app.exit(0);
} else {
  app.on('web-contents-created', (_event, contents) => {
    guardNavigation(contents, (url) => void openExternal(shell, url));
  });
  void app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      onFault(error);
      stop('unexpected');
    });
}

async function start(): Promise<void> {
  told = { ...told, language: systemLanguage(app.getPreferredSystemLanguages()) };
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME);
  denyPermissions(session.defaultSession);
  await raiseNetworkWall(session.defaultSession);
  const serveFile = rendererFiles(beside('../renderer'));
  serveAppScheme(protocol, { renderer: serveFile, openedFiles: opened });

  const host = await startHostWorker(
    new URL('./worker.ts', import.meta.url),
    { dir, migrations: beside('./store/migrations'), version: app.getVersion() },
    onFault,
    {
      printPdf: async (html) => ok(await withHiddenPage(paperWindow, (page) => printThroughDevTools(page, html))),
      keychain: osKeychain(safeStorage, process.platform),
      network: makeNetworkHost({ serveFile, onFault }),
    },
  );
  if (!host.ok) {
    log.error({ refusal: host.reason.code });
    stop('host');
    return;
  }
  powerMonitor.on('lock-screen', host.value.leftAlone);
  powerMonitor.on('suspend', host.value.leftAlone);
  const awake = stayAwake(powerSaveBlocker);
  transport = ipcTransport({
    ipcMain,
    openSeat: host.value.openSeat,
    origin: APP_ORIGIN,
    isOwnUrl: isAppUrl,
    onShell: (_contentsId, message) => {
      told = message;
      awake(message.incidentActive);
      showMenu(openWindow);
      desk.windowReady();
    },
  });
  let stopping = false;
  const quitting = guardQuitting({
    app,
    power: powerMonitor,
    incidentActive: () => told.incidentActive,
    ask: () => askQuestion(dialog, 'question', text().quit),
    stop: () => {
      stopping = true;
      return host.value.close();
    },
    stopWithinMs: STOP_WITHIN_MS,
  });
  void host.value.ended.then((code) => {
    if (stopping) return;
    onFault(`the host ended by itself with ${code}`);
    stop('unexpected');
  });
  showMenu(openWindow);
  openWindow();
  const request = parseArguments(process.argv);
  if (request !== null) desk.open(request);

  function openWindow(): void {
    const window = openAppWindow<BrowserWindow>({
      createWindow: (options) => new BrowserWindow(options),
      preloadFile: beside('./preload.cjs'),
      stateFile: join(dir, 'window.json'),
      workAreas,
      firstPaperColour: FIRST_PAPER_COLOUR[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
      closing: () => quitting.closing(appWindows().length - 1),
    });
    transport?.attach(window.webContents);
    guardAgainstCrashes(window.webContents, {
      nowMs: () => Date.now(),
      askAfterCrash: () => askQuestion(dialog, 'warning', text().crashed),
      askAfterHang: () => askQuestion(dialog, 'warning', text().hung),
      quit: () => app.quit(),
      log: (event, reason) => log.error({ event, reason }),
    });
  }
}

/** The work areas of the displays, the primary one first. */
function workAreas(): readonly Rectangle[] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary, ...others].map((display) => display.workArea);
}

/** Windows nobody sees: a report on its way to paper is not a window of the app. */
const paper = new WeakSet<object>();

function paperWindow(options: HiddenWindowOptions): BrowserWindow {
  const window = new BrowserWindow(options);
  paper.add(window);
  return window;
}

function appWindows(): readonly BrowserWindow[] {
  return BrowserWindow.getAllWindows().filter((window) => !paper.has(window));
}

function frontWindow() {
  return BrowserWindow.getFocusedWindow() ?? appWindows()[0];
}

function bringForward(): void {
  const window = frontWindow();
  if (window?.isMinimized() === true) window.restore();
  window?.focus();
}

function tellFront(event: ShellEvent): void {
  const window = frontWindow();
  if (window !== undefined) transport?.tell(window.webContents.id, event);
}

function showMenu(newWindow: () => void): void {
  const template = menuTemplate({
    text: text(),
    commands: told.menus,
    platform: process.platform,
    run: (id) => tellFront({ kind: 'shell.command', id }),
    newWindow,
    savePdf: () => void savePdf(),
    quit: () => app.quit(),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

async function savePdf(): Promise<void> {
  const page = frontWindow()?.webContents;
  if (page === undefined) return;
  const saved = await savePageAsPdf(page, dialog, app.getPath('documents'));
  if (!saved.ok) dialog.showErrorBox(text().stopped.pdf.title, text().stopped.pdf.message);
}
