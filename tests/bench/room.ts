import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { openSeatSocket } from '../../electron/transport/openSeatSocket.ts';
import type { SeatDoor } from '../../electron/transport/seatDoor.ts';
import { findHeadlessBrowser, quietBrowserFlags } from '../../scripts/setup/browser.mjs';
import type { CommandInput, CommandName, CommandOutput, QueryInput, QueryName, QueryOutput } from '../../shared/contract/api.ts';
import { WIRE_VERSION, type Answer } from '../../shared/contract/wire.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import { passForWindow, startHeadless, type RunningHost } from '../support/e2eHost.ts';
import type { DemoStore } from './stores/demoStore.ts';
import type { LogStore } from './stores/logStore.ts';

const root = join(import.meta.dirname, '../..');
const SEATS = 32;

/** A seat at the running host, in this process, over its own WebSocket. */
export interface Seat extends SeatDoor {
  run<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<CommandOutput<Name>>;
  ask<Name extends QueryName>(name: Name, input: QueryInput<Name>): Promise<QueryOutput<Name>>;
  close(): void;
}

interface Program {
  readonly host: string;
  readonly renderer: string;
}

/** What the benches share: one copy of the made store, the host on it, a browser. Each is there from its first use on. */
export interface Room<Made extends { readonly dir: string }> {
  readonly made: Made;
  /** The copy; read it only while the host is not running. */
  readonly dir: string;
  /** The program as it ships, built, in a place where nobody builds it anew meanwhile. */
  readonly program: Program;
  /** How often to measure: what the bench wants, less in a rehearsal. */
  times(wanted: number): number;
  host(): Promise<RunningHost>;
  stopHost(): Promise<void>;
  /** One of the thirty-two seats this run has passes for. */
  seat(index: number): Promise<Seat>;
  /** A browser of its own, as a window of the app is; null where none is installed. */
  browser(): Promise<Browser | null>;
  /** A window on the host, opened by its launch link. */
  page(prepare: (page: Page) => Promise<unknown>): Promise<Page | null>;
  /** The browser's name and version, once one has run. */
  browserName(): string | null;
  /** An empty folder that goes when the room is left. */
  emptyFolder(): string;
  /** A line on the terminal. */
  say(line: string): void;
  leave(): Promise<void>;
}

export type LogRoom = Room<LogStore>;
export type DemoRoom = Room<DemoStore>;

export function makeRoom<Made extends { readonly dir: string }>(
  made: Made,
  { isRehearsal, say }: { readonly isRehearsal: boolean; readonly say: (line: string) => void },
): Room<Made> {
  const base = mkdtempSync(join(tmpdir(), 'beredt-bench-'));
  const dir = join(base, 'data');
  cpSync(made.dir, dir, { recursive: true });
  const program = copyProgram(join(base, 'program'));
  const passes = Array.from({ length: SEATS }, () => passForWindow(dir));
  let running: RunningHost | null = null;
  let open: Browser | null = null;
  let browserName: string | null = null;

  const room: Room<Made> = {
    say,
    made,
    dir,
    program,
    times: (wanted) => (isRehearsal ? Math.ceil(wanted / 40) : wanted),
    host: async () => (running ??= await startHeadless(dir, 0, program.host)),
    stopHost: async () => {
      await running?.stop();
      running = null;
    },
    seat: async (index) => {
      const { port, origin } = await room.host();
      const door = await openSeatSocket(port, passes[index]!, { origin });
      if (!door.ok) throw new Error(`a seat is ${door.reason}`);
      return seatThrough(door.value);
    },
    browser: async () => {
      open ??= await launchBrowser();
      if (open !== null) browserName = `Chromium ${open.version()}`;
      return open;
    },
    page: async (prepare) => {
      const browser = await room.browser();
      if (browser === null) return null;
      const { link } = await room.host();
      const page = await newPage(browser);
      await prepare(page);
      await page.goto(link);
      return page;
    },
    browserName: () => browserName,
    emptyFolder: () => {
      const folder = join(base, randomUUID());
      mkdirSync(folder, { mode: 0o700 });
      return folder;
    },
    leave: async () => {
      await open?.close();
      await room.stopHost();
      rmSync(base, { recursive: true, force: true });
    },
  };
  return room;
}

function copyProgram(place: string): Program {
  cpSync(join(root, 'dist'), join(place, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(place, 'package.json'));
  for (const beside of ['electron', 'node_modules']) symlinkSync(join(root, beside), join(place, beside), 'junction');
  return { host: join(place, 'dist/electron/headless.js'), renderer: join(place, 'dist/renderer') };
}

/** A browser process; null where none is installed. */
export async function launchBrowser(): Promise<Browser | null> {
  const executablePath = findHeadlessBrowser();
  if (executablePath === undefined) return null;
  return chromium.launch({ executablePath, args: ['--disable-gpu', ...quietBrowserFlags] });
}

export async function newPage(browser: Browser): Promise<Page> {
  const window = { locale: 'nb-NO', timezoneId: 'Europe/Oslo', viewport: { width: 1440, height: 900 } };
  return (await browser.newContext(window)).newPage();
}

function seatThrough(door: SeatDoor & { close(): void }): Seat {
  const send = async (message: object): Promise<never> => {
    const answer: Answer = await door.call({ v: WIRE_VERSION, ...message });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    return answer.value as never;
  };
  return {
    call: door.call,
    subscribe: door.subscribe,
    close: door.close,
    run: (name, input) => send({ kind: 'command', commandId: makeId(Date.now(), randomBytes(10)), name, input }),
    ask: (name, input) => send({ kind: 'query', name, input }),
  };
}
