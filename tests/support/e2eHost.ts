import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
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
import { WIRE_VERSION, type Answer, type Message } from '../../shared/contract/wire.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import { readHostAddress } from '../../electron/transport/hostAddress.ts';
import { openSeatPasses } from '../../electron/transport/seatPasses.ts';
import { openSeatSocket } from '../../electron/transport/openSeatSocket.ts';
import { hostFlags } from '../../scripts/start/hostFlags.mjs';

const root = join(import.meta.dirname, '../..');
const READY = /^Beredt ready: (http:\/\/127\.0\.0\.1:(\d+))\/(#launch=\S+)$/;

/** The API of a running host, over the same WebSocket as a window's, with answers typed by name. */
export interface HostApi {
  does<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<CommandOutput<Name>>;
  asks<Name extends QueryName>(name: Name, input: QueryInput<Name>): Promise<QueryOutput<Name>>;
  runs<Name extends OperationName>(name: Name, input: OperationInput<Name>): Promise<OperationOutput<Name>>;
}

/** The real headless host in a process of its own, as built and as `npm start` starts it: `node dist/electron/headless.js --port … --data …`. */
export interface RunningHost {
  readonly pid: number;
  readonly dir: string;
  readonly port: number;
  readonly origin: string;
  /** Opens one window, once. */
  readonly link: string;
  readonly api: HostApi;
  /** Ends it as a power cut does: no farewell, nothing flushed by us. */
  kill(): Promise<void>;
  /** Ends it as Ctrl+C does. */
  stop(): Promise<void>;
}

/** Starts the host on a folder and waits until it says that it is ready. Port 0 is any free one; `entry` may lie elsewhere. */
export async function startHeadless(dir: string, port = 0, entry = 'dist/electron/headless.js'): Promise<RunningHost> {
  const args = [...hostFlags, entry, '--port', String(port), '--data', dir];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const [, origin, chosenPort, launch] = await readyLine(child);
  return {
    pid: child.pid!,
    dir,
    port: Number(chosenPort),
    origin: origin!,
    link: `${origin!}/${launch!}`,
    api: apiOf(dir),
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

/** A pass for one more window, given before the host is started: what a window that was open yesterday still holds. */
export function passForWindow(dir: string): { readonly seat: string; readonly secret: string } {
  const clock = { unixMs: () => Date.now() };
  const passes = openSeatPasses(join(dir, 'seats.json'), clock, { bytes: (count) => randomBytes(count) });
  const admitted = passes.admit({ launch: passes.newLaunchToken() });
  if (admitted === null) throw new Error('a fresh launch token opened nothing');
  return { seat: admitted.seat, secret: admitted.secret };
}

async function readyLine(child: ChildProcess): Promise<RegExpExecArray> {
  const complaints: string[] = [];
  child.stderr?.on('data', (data: Buffer) => complaints.push(data.toString('utf8')));
  const lines = createInterface({ input: child.stdout! });
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const ready = READY.exec(line);
      if (ready !== null) resolve(ready);
    });
    child.once('exit', (code) => {
      reject(new Error(`the host ended (${String(code)}) before it was ready: ${complaints.join('')}`));
    });
  });
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

function apiOf(dir: string): HostApi {
  const say = async (message: Message): Promise<never> => {
    const address = readHostAddress(dir);
    if (address?.commandLineToken == null) throw new Error(`no host on ${dir}`);
    const door = await openSeatSocket(address.port, { commandLine: address.commandLineToken });
    if (!door.ok) throw new Error(`the host on ${dir} is ${door.reason}`);
    const answer: Answer = await door.value.call(message);
    door.value.close();
    if (!answer.ok) throw new Error(`${message.name} was refused: ${JSON.stringify(answer.refusal)}`);
    return answer.value as never;
  };
  const commandId = () => makeId<'command'>(Date.now(), randomBytes(10));
  return {
    does: (name, input) => say({ v: WIRE_VERSION, kind: 'command', commandId: commandId(), name, input }),
    asks: (name, input) => say({ v: WIRE_VERSION, kind: 'query', name, input }),
    runs: (name, input) => say({ v: WIRE_VERSION, kind: 'operation', name, input }),
  };
}
