import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Clock, Randomness } from '../../shared/kernel/time.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Keychain } from '../keys/keychain.ts';
import { openKeySlots } from '../keys/keySlots.ts';
import { takeFileLock } from '../store/fileLock.ts';
import { readMigrations } from '../store/readMigrations.ts';
import { makeHost, type Host } from './host.ts';
import type { Jobs } from './jobs.ts';
import type { MessageGateway } from './messageGateway.ts';
import type { NetworkListener } from './network/networkListener.ts';
import { settleKeyChange } from './newKey/settleKeyChange.ts';
import type { PdfPrinter } from './pdfPrinter.ts';
import { workspaceFiles } from './openWorkspace.ts';

export interface StartHostOptions {
  readonly dir: string;
  readonly migrations: string;
  readonly version: string;
  readonly jobs: Jobs;
  /** Without one no PDF can be made. */
  readonly printPdf?: PdfPrinter;
  /** The operating system's keeper of secrets; none when left out. */
  readonly keychain?: Keychain;
  /** Without one nobody is let in from the network. */
  readonly listener?: NetworkListener;
  /** Without one no message leaves the machine. */
  readonly gateway?: MessageGateway;
  readonly clock?: Clock;
  readonly randomness?: Randomness;
  /** Milliseconds on a clock that only goes forward and counts sleep; the machine's own when left out. */
  readonly forwardMs?: () => number;
  /** Room to keep on the disk for the last entries; none when left out. */
  readonly reserveBytes?: number;
  /** The store was just laid in place from a copy: it must write a chain of its own. */
  readonly restored?: boolean;
}

const noListener: NetworkListener = {
  listen: () => Promise.resolve(no('unavailable')),
  stop: () => Promise.resolve(),
};
const noGateway: MessageGateway = {
  send: () => Promise.resolve({ result: 'not-sendable', status: null, reference: null, retryAfterMs: null }),
};
const systemClock: Clock = { unixMs: () => Date.now() };
/** `os.uptime` goes on while the machine sleeps and cannot be set. */
const sinceMachineStartMs = (): number => uptime() * 1_000;
const systemRandomness: Randomness = { bytes: (count) => randomBytes(count) };

/**
 * Starts the host over a folder: takes its lock, opens the key slots, and opens the store when nobody's passphrase is
 * needed for it. A fresh folder starts unprotected, because a crisis does not wait for set-up; *Hjem* says so.
 * Refuses when another host owns the folder or when there is a store but no way in.
 */
export async function startHost(options: StartHostOptions): Promise<Result<Host, Refusal<RefusalCode>>> {
  const { dir, keychain, clock = systemClock, randomness = systemRandomness } = options;
  const lock = takeFileLock(join(dir, 'store.lock'));
  if (!lock.ok) return no({ code: `store/${lock.reason}` });
  const openKeys = () => openKeySlots({ dir, clock, randomness, ...(keychain === undefined ? {} : { keychain }) });
  const keys = await openKeys();
  if (!keys.ok) {
    lock.value.release();
    return keys;
  }
  // Errors nobody expected: names and codes, never what people wrote.
  const log = pino({ level: 'error', base: null }, pino.destination({ dest: join(dir, 'beredt.log'), sync: true, mkdir: true }));
  const host = makeHost({
    dir,
    migrations: readMigrations(options.migrations),
    version: options.version,
    clock,
    randomness,
    keys: keys.value,
    openKeys,
    jobs: options.jobs,
    forwardMs: options.forwardMs ?? sinceMachineStartMs,
    reserveBytes: options.reserveBytes ?? 0,
    printPdf: options.printPdf ?? (() => Promise.resolve(no({ code: 'document/no-pdf-printer' }))),
    listener: options.listener ?? noListener,
    gateway: options.gateway ?? noGateway,
    onClosed: lock.value.release,
    report: (error, during) => {
      const errorId = randomBytes(4).toString('hex');
      log.error({ errorId, during, ...traceOf(error) });
      return errorId;
    },
  });
  const opened = await openWithoutPassphrase(host, options.restored ?? false);
  if (!opened.ok) {
    await host.close();
    return opened;
  }
  return ok(host);
}

/** Where an error arose, without its message: messages quote what was being read (`Unexpected token … in "Kari …"`). */
function traceOf(error: unknown): { readonly name: string; readonly code: string; readonly at: string } {
  if (!(error instanceof Error)) return { name: typeof error, code: '', at: '' };
  const code = 'code' in error ? String(error.code) : '';
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, code, at: at.join('\n') };
}

async function openWithoutPassphrase(host: Host, restored: boolean): Promise<Result<null, Refusal<RefusalCode>>> {
  const { state, slots } = host.keys.status();
  if (state === 'protected') {
    // A convenience for whoever starts the machine, not a way around the lock: what was locked waits for a passphrase.
    if (!slots.some(({ kind }) => kind === 'keychain') || existsSync(workspaceFiles(host.dir).locked)) return ok(null);
    const kept = await host.keys.unlockWithKeychain();
    const settled = kept.ok ? await settleKeyChange(host, kept.value) : kept;
    if (settled.ok) host.open(settled.value, { restored });
    return ok(null);
  }
  if (state === 'not-set-up' && existsSync(workspaceFiles(host.dir).store)) return no({ code: 'keys/not-set-up' });
  const unlocked = state === 'not-set-up' ? await host.keys.startUnprotected() : await host.keys.unlockWithDevice();
  if (!unlocked.ok) return unlocked;
  host.open(unlocked.value.key, { restored });
  return ok(null);
}
