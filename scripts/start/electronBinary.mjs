import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuietly } from '../setup/child.mjs';
import { oneAtATime } from '../setup/oneAtATime.mjs';
import { rootDir, stateDir } from '../setup/places.mjs';
import { readJson } from '../setup/readJson.mjs';
import { say } from '../setup/say.mjs';

const electronDir = join(rootDir, 'node_modules', 'electron');
const failureNote = join(stateDir, 'electron-download-failed.json');
const forgetFailureMs = 24 * 3_600_000;
/** A download may take long on a slow line, but not stand still for longer than this. */
const standstillMs = 20_000;

/**
 * Electron's program file: the one that is there, else the one that can be downloaded now. A download that failed is
 * not tried again for a day.
 * @param {import('../setup/node24.mjs').Runtime} runtime
 * @returns {Promise<string | undefined>}
 */
export async function obtainElectron(runtime) {
  const present = electronBinary();
  if (present !== undefined || hasFailedLately()) return present;
  return oneAtATime('fetching Electron', async () => {
    if (electronBinary() === undefined && !hasFailedLately()) await download(runtime);
    return electronBinary();
  });
}

/** @returns {string | undefined} */
export function electronBinary() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const pathFile = join(electronDir, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const binary = join(override ?? join(electronDir, 'dist'), readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

export function electronVersion() {
  const manifest = /** @type {{ version: string }} */ (readJson(join(electronDir, 'package.json')));
  return manifest.version;
}

/** @param {import('../setup/node24.mjs').Runtime} runtime */
async function download({ node, env }) {
  say(`fetching Electron ${electronVersion()} (about 115 MB) …`);
  // A folder of our own as the place for temporary files, so that its growth shows whether anything arrives.
  const landing = mkdtempSync(join(tmpdir(), 'beredt-electron-'));
  const stop = new AbortController();
  let size = 0;
  let grewAt = Date.now();
  const watch = setInterval(() => {
    const now = sizeOf(landing) + sizeOf(join(electronDir, 'dist'));
    if (now > size) grewAt = Date.now();
    size = now;
    if (Date.now() - grewAt > standstillMs) stop.abort();
  }, 500);
  const done = await runQuietly(node, [join(electronDir, 'install.js')], {
    env: { ...env, TMPDIR: landing, TMP: landing, TEMP: landing },
    stopWhen: stop.signal,
  });
  clearInterval(watch);
  rmSync(landing, { recursive: true, force: true });
  if (done.code === 0) {
    rmSync(failureNote, { force: true });
    return;
  }
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(failureNote, JSON.stringify({ version: electronVersion(), at: Date.now() }));
}

function hasFailedLately() {
  if (!existsSync(failureNote)) return false;
  const note = /** @type {{ version: string, at: number }} */ (readJson(failureNote));
  return note.version === electronVersion() && Date.now() - note.at < forgetFailureMs;
}

/**
 * @param {string} folder
 * @returns {number} bytes
 */
function sizeOf(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce((sum, entry) => {
    const file = join(entry.parentPath, entry.name);
    return sum + (entry.isFile() ? (statSync(file, { throwIfNoEntry: false })?.size ?? 0) : 0);
  }, 0);
}
