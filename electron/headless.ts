import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rendererFiles } from './app/rendererFiles.ts';
import { browserPrinter } from './documents/out/browserPrinter.ts';
import { findBrowser } from './documents/out/findBrowser.ts';
import { readHostAddress, writeHostAddress } from './transport/hostAddress.ts';
import { startHostWorker } from './transport/hostLink.ts';
import { makeNetworkHost } from './transport/networkHost.ts';
import { startSeatHost, type SeatHost } from './transport/seatHost.ts';
import { openSeatPasses } from './transport/seatPasses.ts';

/**
 * Composition root without Electron: the same worker, with the seat host as its only transport. Runs from source
 * (`node electron/headless.ts`) and from the bundle (`dist/electron/headless.js`).
 */
const here = dirname(fileURLToPath(import.meta.url));
const fromSource = import.meta.url.endsWith('.ts');
const root = fromSource ? resolve(here, '..') : resolve(here, '../..');

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    port: { type: 'string' },
    headless: { type: 'boolean' },
  },
  allowPositionals: false,
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

function onFault(error: unknown): void {
  process.stderr.write(`beredt: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

// What Beredt writes is for its owner alone.
process.umask(0o077);
const dir = resolve(values.data ?? join(homedir(), '.beredt'));
const rendererFolder = join(root, 'dist', 'renderer');
if (!existsSync(join(rendererFolder, 'index.html'))) fail('The renderer is not built: run `npm start`, which builds it.');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const serveFile = rendererFiles(rendererFolder);
const started = await startHostWorker(
  pathToFileURL(join(here, fromSource ? 'worker.ts' : 'worker.js')),
  { dir, migrations: join(root, 'electron', 'store', 'migrations'), version },
  onFault,
  { printPdf: browserPrinter(findBrowser(process.env)), keychain: null, network: makeNetworkHost({ serveFile, onFault }) },
);
if (!started.ok) fail(`Beredt cannot open ${dir}: ${started.reason.code}. Nothing in it was changed.`);
const link = started.value;

const clock = { unixMs: () => Date.now() };
const randomness = { bytes: (count: number) => randomBytes(count) };
const passes = openSeatPasses(join(dir, 'seats.json'), clock, randomness);
const seatHost = await listen();
writeHostAddress(dir, { port: seatHost.port, commandLineToken: passes.commandLineToken });
say(`Beredt ready: ${seatHost.origin}/#launch=${passes.newLaunchToken()}`);

/** On the port asked for, else the one used last (open windows and their drafts belong to it), else any. */
async function listen(): Promise<SeatHost> {
  const options = { link, passes, serveFile, onFault };
  if (values.port !== undefined && values.port !== '0') return startSeatHost({ ...options, port: Number(values.port) });
  const last = values.port === '0' ? undefined : readHostAddress(dir)?.port;
  if (last === undefined) return startSeatHost({ ...options, port: 0 });
  try {
    return await startSeatHost({ ...options, port: last });
  } catch {
    return startSeatHost({ ...options, port: 0 });
  }
}

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await seatHost.close();
  writeHostAddress(dir, { port: seatHost.port, commandLineToken: null });
  await link.close();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
void link.ended.then((code) => {
  if (!stopping) fail(`The host ended by itself (${String(code)}). Start again: nothing that was saved is lost.`);
});
