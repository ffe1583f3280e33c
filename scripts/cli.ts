/**
 * `npm run cli -- WHAT`: Beredt on the command line, for IT staff and automated checks. Speaks with the running host of
 * the data folder, or opens the store itself. Answers are JSON on stdout; a refusal is also one plain line on stderr.
 */
import { randomBytes } from 'node:crypto';
import type { Answer } from '../shared/contract/wire.ts';
import { makeId } from '../shared/kernel/ids.ts';
import { askSecret } from './cli/askSecret.ts';
import { connect, type Connection } from './cli/connect.ts';
import { describeApi } from './cli/describeApi.ts';
import { messageOf, readOrder, USAGE, UsageProblem, type Order, type Sending } from './cli/readOrder.ts';
import { restoreWithoutHost } from './cli/restoreWithoutHost.ts';
import { sentenceOf } from './cli/sentence.ts';

const REFUSED = 1;
const NOT_TRIED = 2;

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function newId(): string {
  return makeId(Date.now(), randomBytes(10));
}

async function send(connection: Connection, sending: Sending): Promise<Answer> {
  return connection.call(messageOf(sending, newId));
}

async function operation(connection: Connection, name: string, input: object): Promise<Answer> {
  return send(connection, { kind: 'operation', name, input });
}

let typed: string | null = null;

/** Asked for once, however often it is needed. */
async function passphrase(): Promise<string | null> {
  return (typed ??= process.env['BEREDT_PASSPHRASE'] ?? (await askSecret('Passphrase: ')));
}

async function newKey(connection: Connection): Promise<Answer> {
  const known = await passphrase();
  if (known === null) return { ok: false, refusal: { code: 'access/passphrase-needed' } };
  return operation(connection, 'keys.changeStoreKey', { passphrase: known });
}

/** Opens what is locked and says who sits here, as far as the order and the surroundings tell. Null when all is well. */
async function getReady(connection: Connection, { person }: Order): Promise<Answer | null> {
  const status = await operation(connection, 'host.status', {});
  const isLocked = status.ok && (status.value as { readonly state: string }).state === 'locked';
  const isOpen = status.ok && (status.value as { readonly state: string }).state === 'open';
  if (isLocked || (isOpen && person !== undefined && process.env['BEREDT_PASSPHRASE'] !== undefined)) {
    const known = await passphrase();
    if (known === null) return { ok: false, refusal: { code: 'access/locked' } };
    const unlocked = await operation(connection, 'keys.unlockWithPassphrase', {
      passphrase: known,
      ...(person === undefined ? {} : { person }),
    });
    return unlocked.ok ? null : unlocked;
  }
  if (person === undefined || !isOpen) return null;
  const identified = await operation(connection, 'seat.identify', { person });
  return identified.ok ? null : identified;
}

/** How everything stands, in one answer; what cannot be asked while locked is left out. */
async function statusOf(connection: Connection): Promise<Answer> {
  const host = await operation(connection, 'host.status', {});
  const journal = await operation(connection, 'journal.status', {});
  const backup = await operation(connection, 'backup.status', {});
  if (!host.ok) return host;
  const value = {
    host: host.value,
    journal: journal.ok ? journal.value : null,
    backup: backup.ok ? backup.value : null,
    through: connection.to,
  };
  return { ok: true, value, position: 0 };
}

function credential(): object {
  const { BEREDT_PASSPHRASE: known, BEREDT_RECOVERY_KEY: recoveryKey } = process.env;
  if (recoveryKey !== undefined) return { recoveryKey };
  return known === undefined ? {} : { passphrase: known };
}

function withCredential(sending: Sending): Sending {
  return { ...sending, input: { ...(sending.input as object), ...credential() } };
}

async function carryOut(order: Order): Promise<Answer> {
  const connected = await connect(order.dir);
  if (!connected.ok) {
    // The very keys may be what is damaged: a copy brings its own.
    const isRestore = order.what === 'restore' && order.sending !== null && connected.reason.code.startsWith('keys/');
    return isRestore ? restoreWithoutHost(order.dir, withCredential(order.sending).input) : { ok: false, refusal: connected.reason };
  }
  const connection = connected.value;
  try {
    if (order.what === 'status') return await statusOf(connection);
    const shut = await getReady(connection, order);
    if (shut !== null) return shut;
    if (order.what === 'new-key') return await newKey(connection);
    const sending = order.sending!;
    return await send(connection, order.what === 'restore' ? withCredential(sending) : sending);
  } finally {
    await connection.close();
  }
}

async function main(): Promise<number> {
  process.umask(0o077);
  const order = readOrder(process.argv.slice(2));
  if (order.what === 'api') {
    print(describeApi());
    return 0;
  }
  const answer = await carryOut(order);
  print(answer);
  if (answer.ok) return 0;
  process.stderr.write(`${sentenceOf(answer.refusal, order.language)}\n`);
  return REFUSED;
}

// Whoever reads only the beginning (`| head`) has heard enough.
process.stdout.once('error', () => process.exit(NOT_TRIED));
try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof UsageProblem) process.stderr.write(`${error.message}\n${USAGE}\n`);
  else process.stderr.write(`beredt: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = NOT_TRIED;
}
