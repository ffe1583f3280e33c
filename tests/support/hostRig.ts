import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type {
  CommandInput,
  CommandName,
  CommandOutput,
  OperationInput,
  OperationName,
  OperationOutput,
  QueryInput,
  QueryName,
  QueryOutput,
} from '../../shared/contract/api.ts';
import { WIRE_VERSION, type Answer } from '../../shared/contract/wire.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import type { Host } from '../../electron/application/host.ts';
import { startHost } from '../../electron/application/startHost.ts';
import type { MessageGateway } from '../../electron/application/messageGateway.ts';
import type { PdfPrinter } from '../../electron/application/pdfPrinter.ts';
import type { Jobs } from '../../electron/application/jobs.ts';
import { threadJobs } from '../../electron/jobs/threadJobs.ts';

const MIGRATIONS = join(import.meta.dirname, '../../electron/store/migrations');

/** One seat at a host under test: the same messages a window sends, with answers typed by name. */
export interface TestSeat {
  /** Carries out a command that must go well. */
  does<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<CommandOutput<Name>>;
  /** Sends a command that must be refused, and answers the refusal. */
  isRefused<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<Refused>;
  asks<Name extends QueryName>(name: Name, input: QueryInput<Name>): Promise<QueryOutput<Name>>;
  runs<Name extends OperationName>(name: Name, input: OperationInput<Name>): Promise<OperationOutput<Name>>;
  runsInVain<Name extends OperationName>(name: Name, input: OperationInput<Name>): Promise<Refused>;
}

type Refused = Extract<Answer, { ok: false }>['refusal'];

/** A real host over a folder of its own: encrypted file, journal, projections. Time stands still unless it is moved. */
export interface HostRig {
  readonly dir: string;
  readonly host: Host;
  seat(name?: string): TestSeat;
  /** Lets time pass. */
  later(ms: number): void;
  /** Closes the host and starts another over the same folder. */
  restart(): Promise<void>;
  close(): void;
}

interface HostRigOptions {
  /** When its clock begins, in milliseconds since 1970. */
  readonly from?: number;
  readonly jobs?: Jobs;
  readonly printPdf?: PdfPrinter;
  readonly forwardMs?: () => number;
  readonly gateway?: MessageGateway;
}

/** A host of its own for every test of the file, closed after it. What is asked of the rig is asked of the one that runs. */
export function useHostRig(options: HostRigOptions = {}): HostRig {
  let rig: HostRig | null = null;
  const running = (): HostRig => {
    if (rig === null) throw new Error('the host runs only inside a test');
    return rig;
  };
  beforeEach(async () => {
    rig = await startHostRig(options);
  });
  afterEach(() => {
    rig?.close();
    rig = null;
  });
  return {
    get dir() {
      return running().dir;
    },
    get host() {
      return running().host;
    },
    seat: (seat) => ({
      does: (name, input) => running().seat(seat).does(name, input),
      isRefused: (name, input) => running().seat(seat).isRefused(name, input),
      asks: (name, input) => running().seat(seat).asks(name, input),
      runs: (name, input) => running().seat(seat).runs(name, input),
      runsInVain: (name, input) => running().seat(seat).runsInVain(name, input),
    }),
    later: (ms) => {
      running().later(ms);
    },
    restart: () => running().restart(),
    close: () => {
      running().close();
    },
  };
}

/** Starts a host that the test closes itself. */
export async function startHostRig(options: HostRigOptions = {}): Promise<HostRig> {
  const dir = mkdtempSync(join(tmpdir(), 'beredt-host-'));
  let unixMs = options.from ?? Date.UTC(2026, 10, 22, 2, 5, 0);
  const clock = { unixMs: () => unixMs };
  const { printPdf, forwardMs, gateway } = options;
  const given = {
    ...(printPdf === undefined ? {} : { printPdf }),
    ...(forwardMs === undefined ? {} : { forwardMs }),
    ...(gateway === undefined ? {} : { gateway }),
  };
  const start = async (): Promise<Host> => {
    const jobs = options.jobs ?? threadJobs();
    const started = await startHost({ dir, migrations: MIGRATIONS, version: '0.0.0-test', clock, jobs, ...given });
    if (!started.ok) throw new Error(`the host did not start: ${started.reason.code}`);
    return started.value;
  };
  let host = await start();

  const call = (seat: string, message: object): Promise<Answer> => host.call(seat, { v: WIRE_VERSION, ...message });
  const newId = (): string => makeId(unixMs, randomBytes(10));
  const value = (answer: Answer, name: string): never => {
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.refusal)}`);
    return answer.value as never;
  };
  const refused = (answer: Answer, name: string): Refused => {
    if (answer.ok) throw new Error(`${name} was not refused`);
    return answer.refusal;
  };

  return {
    dir,
    get host() {
      return host;
    },
    seat: (seat = 'seat-1') => ({
      does: async (name, input) => value(await call(seat, { kind: 'command', commandId: newId(), name, input }), name),
      isRefused: async (name, input) => refused(
        await call(seat, { kind: 'command', commandId: newId(), name, input }), name,
      ),
      asks: async (name, input) => value(await call(seat, { kind: 'query', name, input }), name),
      runs: async (name, input) => value(await call(seat, { kind: 'operation', name, input }), name),
      runsInVain: async (name, input) => refused(await call(seat, { kind: 'operation', name, input }), name),
    }),
    later: (ms) => {
      unixMs += ms;
    },
    restart: async () => {
      await host.close();
      host = await start();
    },
    close: () => {
      void host.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
