import { registerHooks } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { app, BrowserWindow, handlers, seen } from './electronStandIn.ts';

/*
 * Run as `node --import electronScenario.ts electron/main.ts --data DIR`: stands in for Electron, lets main.ts start,
 * does to it what a page, a menu and a person would do, and prints what happened as one line of JSON.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('./electronStandIn.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});

const own = { parent: null, detached: false, frameTreeNodeId: 1, origin: 'beredt://app', url: 'beredt://app/' };
const answers: Record<string, unknown> = {};
const call = (message: unknown, frame: object | null = own) =>
  handlers.ipc?.({ sender: { id: 1 }, senderFrame: frame }, message) ?? Promise.resolve('nobody answers');
const status = { v: 1, kind: 'operation', name: 'host.status', input: {} };

async function untilSeen(what: string): Promise<void> {
  while (!seen.some((one) => one.what === what)) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function play(): Promise<void> {
  await untilSeen('load');
  const [window] = BrowserWindow.all;
  if (window === undefined) throw new Error('no window');
  const contents = window.webContents;
  answers['status'] = await call(status);
  answers['foreign'] = await call(status, { ...own, origin: 'https://evil.example' });
  answers['framed'] = await call(status, { ...own, parent: {} });
  answers['gone'] = await call(status, null);
  const document = await handlers.protocol?.({ url: 'beredt://app/', method: 'GET' });
  answers['policy'] = document?.headers.get('content-security-policy');
  answers['outside'] = (await handlers.protocol?.({ url: 'beredt://app/../package.json', method: 'GET' }))?.status;
  answers['popup'] = contents.openHandler({ url: 'https://evil.example' });
  contents.emit('will-navigate', { url: 'tel:110', isMainFrame: true, preventDefault: () => undefined });

  app.emit('second-instance', {}, ['beredt', 'beredt-open://hjelp']);
  const menus = {
    file: [{ kind: 'command', id: 'shell.print', label: 'Skriv ut', keys: 'Ctrl+P' }],
    view: [],
    incident: [],
    help: [],
  };
  answers['shell'] = await call({ v: 1, kind: 'shell', language: 'en', incidentActive: true, menus });
  answers['told'] = contents.sent;
  window.emit('ready-to-show');
  let stopped = false;
  window.emit('close', { preventDefault: () => (stopped = true) });
  answers['closing'] = stopped;
  app.quit();
  await untilSeen('ended');
  process.exit(0);
}

// The worker thread is started with the same arguments; it has nothing to play.
if (isMainThread) {
  process.on('exit', () => {
    process.stdout.write(`${JSON.stringify({ seen, answers })}\n`);
  });
  void play();
}
