import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { DocumentRefusal } from '../../../shared/domain/document/refusals.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../../shared/kernel/result.ts';
import { printThroughDevTools, type DevToolsPage } from './printThroughDevTools.ts';

/** From asking for a document to having it; a log of ten thousand lines takes about ten seconds. */
const PRINT_WITHIN_MS = 120_000;

/** Quiet, without a window, without a profile of anybody's, and without a port: only this process can speak to it. */
const switches = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const hasGroups = process.platform !== 'win32';

/** Prints with an installed browser of the Chromium family, started for one document and ended after it. */
export function browserPrinter(browser: string | undefined, withinMs = PRINT_WITHIN_MS) {
  return async (html: string): Promise<Result<Uint8Array, Refusal<DocumentRefusal>>> => {
    if (browser === undefined) return no({ code: 'document/no-pdf-printer' });
    const profile = mkdtempSync(join(tmpdir(), 'beredt-print-'));
    const program = spawn(browser, [...switches, `--user-data-dir=${profile}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      detached: hasGroups,
    });
    const tooLate = setTimeout(() => kill(program), withinMs);
    try {
      return ok(await printThroughDevTools(await openPage(program), html));
    } catch {
      return no({ code: 'document/pdf-failed' });
    } finally {
      clearTimeout(tooLate);
      await ended(program);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null || program.pid === undefined) return;
  const exit = new Promise((resolve) => program.once('exit', resolve));
  kill(program);
  await exit;
}

/** Ends the browser and whatever started it: Debian's is a shell script that waits for the program itself. */
function kill(program: ChildProcess): void {
  if (!hasGroups || program.pid === undefined) return void program.kill('SIGKILL');
  try {
    process.kill(-program.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Opens an empty page in a browser that listens on file descriptors 3 and 4: one JSON message, one zero byte. */
async function openPage(program: ChildProcess): Promise<DevToolsPage> {
  const [, , , toBrowser, fromBrowser] = program.stdio as [null, null, null, Writable, Readable];
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  const giveUp = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  program.once('error', giveUp);
  program.once('exit', (code, signal) => {
    giveUp(new Error(`the browser ended with ${String(code ?? signal)}`));
  });
  toBrowser.on('error', giveUp);
  let parts: Buffer[] = [];
  fromBrowser.on('data', (bytes: Buffer) => {
    let rest = bytes;
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      const message = Buffer.concat([...parts, rest.subarray(0, end)]).toString('utf8');
      parts = [];
      rest = rest.subarray(end + 1);
      hear(JSON.parse(message) as Reply);
    }
    parts.push(rest);
  });
  const hear = ({ id, result, error }: Reply): void => {
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || asked === undefined) return;
    waiting.delete(id);
    if (error === undefined) asked.resolve(result);
    else asked.reject(new Error(error.message));
  };
  const send = (method: string, params: object = {}, sessionId?: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      toBrowser.write(`${JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    });
  const { targetId } = (await send('Target.createTarget', { url: 'about:blank' })) as { targetId: string };
  const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string };
  return { send: (method, params) => send(method, params, sessionId) };
}
