import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands, operations, queries, type CommandName, type OperationName, type QueryName } from '../../shared/contract/api.ts';
import type { CommandDefinition, OperationDefinition, QueryDefinition } from '../../shared/contract/define.ts';
import { refusalCodes } from '../../shared/contract/errors.ts';
import { MAX_MESSAGE_BYTES, WIRE_VERSION, type Announcement, type Answer } from '../../shared/contract/wire.ts';
import { anyInput, kindsNeeded } from '../support/anyInput.ts';
import { Pool } from '../support/installations.ts';
import { transports, type OpenSeat, type OpenTransport } from '../support/transports.ts';

const SEED = Number(process.env['BEREDT_SEED'] ?? Date.now() % 2 ** 31);
const COMMANDS = Object.keys(commands) as CommandName[];
const QUERIES = Object.keys(queries) as QueryName[];
const OPERATIONS = Object.keys(operations) as OperationName[];

// By their general shape: one type for all names, not one per name.
const commandOf = (name: CommandName): CommandDefinition => commands[name];
const queryOf = (name: QueryName): QueryDefinition => queries[name];
const operationOf = (name: OperationName): OperationDefinition => operations[name];

const everyName = [
  ...COMMANDS.map((name) => ({ kind: 'command', name, input: commandOf(name).input, allowed: commandOf(name).allowed }) as const),
  ...QUERIES.map((name) => ({ kind: 'query', name, input: queryOf(name).input, allowed: queryOf(name).allowed }) as const),
  ...OPERATIONS.map((name) => ({ kind: 'operation', name, input: operationOf(name).input, allowed: operationOf(name).allowed }) as const),
];

/** Not of any shape in the contract, or one step beside it. */
const WRONG: readonly unknown[] = [
  null, 7, '', 'tekst', true, [], [1], { '': 0 }, { extra: 1 }, { incidentId: 5 }, { incidentId: "'; DROP TABLE journal; --" },
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  { text: { $ne: null } }, { limit: 2 ** 53 }, { limit: -1 }, { limit: 1.5 }, { folder: 7 },
];

/** Each name with what it must refuse. */
const wrongInputs = everyName.map(({ kind, name, input }) => ({ kind, name, wrong: WRONG.filter((each) => !input.safeParse(each).success) }));

function message(kind: 'command' | 'query' | 'operation', name: string, input: unknown, commandId: string = randomUUID()): object {
  const id = kind === 'command' ? { commandId } : {};
  return { v: WIRE_VERSION, kind, name, input, ...id };
}

function codeOf(answer: Answer): string {
  return answer.ok ? 'ok' : answer.refusal.code;
}

describe.each(transports)('through $name', (transport) => {
  let open: OpenTransport;
  let seat: OpenSeat;

  beforeAll(async () => {
    open = await transport.open();
    seat = await open.seat();
  });
  afterAll(async () => {
    await open.close();
  });

  const ask = (kind: 'command' | 'query' | 'operation', name: string, input: unknown): Promise<Answer> =>
    seat.send(message(kind, name, input));
  const value = async (kind: 'command' | 'query' | 'operation', name: string, input: unknown): Promise<never> => {
    const answer = await ask(kind, name, input);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.refusal)}`);
    return answer.value as never;
  };
  const entries = async (): Promise<number> => ((await value('operation', 'journal.status', {})) as { entries: number }).entries;

  test('what nobody knows the name of is refused by that name', async () => {
    for (const kind of ['command', 'query', 'operation'] as const) {
      for (const name of ['nope', 'log.entrie', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '']) {
        const answer = await ask(kind, name, {});
        expect(answer).toEqual({ ok: false, refusal: { code: 'request/unknown', params: { name } } });
      }
    }
    // A name of one kind is no name of another.
    expect(codeOf(await ask('query', 'log.addEntry', {}))).toBe('request/unknown');
    expect(codeOf(await ask('command', 'keys.lock', {}))).toBe('request/unknown');
  });

  test('every name refuses every wrong shape, and nothing is written', async () => {
    const before = await entries();
    let tried = 0;
    for (const { kind, name, wrong } of wrongInputs) {
      const answers = await Promise.all(wrong.map((each) => ask(kind, name, each)));
      expect(wrong.filter((_, at) => codeOf(answers[at]!) !== 'request/invalid'), name).toEqual([]);
      tried += answers.length;
    }
    expect(tried).toBeGreaterThan(everyName.length * 10);
    expect(await entries()).toBe(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('what is no message of this version is refused, whatever it is', async () => {
    const good = message('query', 'incident.all', {});
    const hostile: readonly unknown[] = [
      null, 1, 'x', [], {}, { ...good, v: 2 }, { ...good, v: '1' }, { ...good, kind: 'shell' }, { ...good, extra: 1 },
      { ...good, name: 'x'.repeat(101) }, { ...good, name: 5 }, { ...good, name: ['incident.all'] },
      message('command', 'incident.start', { kind: 'real' }, 'not-a-uuid'),
      message('command', 'incident.start', { kind: 'real' }, '00000000-0000-0000-0000-000000000000'),
      { ...good, commandId: randomUUID() },
    ];
    for (const each of hostile) expect(codeOf(await seat.send(each)), JSON.stringify(each)).toBe('request/invalid');
    expect(codeOf(await seat.send(good))).toBe('ok');
  });

  test('nothing nested without end is followed down', async () => {
    let deep: unknown = 'x';
    for (let at = 0; at < 500; at += 1) deep = at % 2 === 0 ? [deep] : { a: deep };
    expect(codeOf(await ask('query', 'log.search', deep))).toBe('request/invalid');
    expect(codeOf(await ask('command', 'log.addEntry', { incidentId: randomUUID(), text: deep }))).toBe('request/invalid');
    expect(codeOf(await ask('query', 'incident.all', {}))).toBe('ok');
  });

  test('a message that is too large is told so, and the next one is heard', async () => {
    const tooLarge = { incidentId: randomUUID(), text: 'æ'.repeat(MAX_MESSAGE_BYTES / 2 + 10) };
    const answer = await ask('command', 'log.addEntry', tooLarge);
    expect(codeOf(answer)).toBe(transport.tooLarge ?? 'request/invalid');
    const large = { incidentId: randomUUID(), text: 'x'.repeat(MAX_MESSAGE_BYTES - 5_000) };
    expect(codeOf(await ask('command', 'log.addEntry', large))).toBe('request/invalid');
    expect(codeOf(await ask('query', 'incident.all', {}))).toBe('ok');
  });

  test('the same command sent again answers the same, and its id is good for nothing else', async () => {
    const commandId = randomUUID();
    const started = message('command', 'incident.start', { kind: 'real', title: 'Storm' }, commandId);
    const first = await seat.send(started);
    const before = await entries();
    const other = await open.seat();
    const again = await Promise.all([seat.send(started), other.send(started), seat.send(started)]);
    for (const answer of again) expect(answer).toEqual(first);
    expect(await entries()).toBe(before);
    const reused = await seat.send(message('command', 'incident.start', { kind: 'exercise' }, commandId));
    expect(codeOf(reused)).toBe('request/command-reused');
    expect(codeOf(await seat.send(message('command', 'log.addEntry', { incidentId: randomUUID(), text: 'x' }, commandId)))).toBe('request/command-reused');
    expect(await entries()).toBe(before);
  });

  test('every seat hears of a commit once, with its topics and its scope, until it lets go', async () => {
    const [one, other] = [await open.seat(), await open.seat()];
    const heard: { seat: string; announcement: Announcement }[] = [];
    const stopOne = one.subscribe((announcement) => heard.push({ seat: 'one', announcement }));
    const stopOther = other.subscribe((announcement) => heard.push({ seat: 'other', announcement }));
    // Subscribing travels too; what is asked after it was sent is answered after it was heard.
    await one.send(message('query', 'incident.all', {}));
    await other.send(message('query', 'incident.all', {}));
    const answer = await one.send(message('command', 'incident.start', { kind: 'exercise' }));
    if (!answer.ok) throw new Error(codeOf(answer));
    const { incidentId } = answer.value as { incidentId: string };
    await expect.poll(() => heard.length).toBe(2);
    for (const { announcement } of heard) {
      expect(announcement).toEqual({ position: answer.position, topics: ['incident'], scopes: [incidentId] });
    }
    expect(heard.map(({ seat: who }) => who).sort()).toEqual(['one', 'other']);
    stopOther();
    await other.send(message('query', 'incident.all', {}));
    await one.send(message('command', 'incident.start', { kind: 'exercise' }));
    await expect.poll(() => heard.filter(({ seat: who }) => who === 'one').length).toBe(2);
    expect(heard.filter(({ seat: who }) => who === 'other')).toHaveLength(1);
    stopOne();
  });

  test(`every answer has the shape its contract gives it, and every refusal is one of its own (seed ${String(SEED)})`, async () => {
    const pool = new Pool();
    let answered = 0;
    const asked = new Set<string>();
    const check = (name: string, output: CommandDefinition['output'], answer: Answer, own: readonly string[]): void => {
      if (!answer.ok) {
        expect(refusalCodes).toContain(answer.refusal.code);
        expect(answer.refusal.code, name).not.toBe('internal');
        const common = /^(request|access|store)\//.test(answer.refusal.code);
        if (!common) expect(own, `${name} was refused by ${answer.refusal.code}`).toContain(answer.refusal.code);
        return;
      }
      const parsed = output.safeParse(answer.value);
      expect(parsed.error?.issues, name).toBeUndefined();
      // Nothing slips out beside what the contract names.
      expect(parsed.data, name).toEqual(answer.value);
      answered += 1;
      asked.add(name);
    };
    const gens = fc.sample(fc.gen(), { seed: SEED, numRuns: 1 });
    const gen = gens[0]!;
    for (let step = 0; step < 150; step += 1) {
      const possible = COMMANDS.filter((name) => {
        if (name === 'incident.start' && (pool.ids['incident'] ?? []).length > 1) return false;
        return kindsNeeded(commandOf(name).input).every((kind) => (pool.ids[kind] ?? []).length > 0);
      });
      const name = gen(fc.constantFrom<CommandName[]>, ...possible);
      // Nobody becomes administrator here: that would shut the rest of the test out.
      if (name.startsWith('access.')) continue;
      const answer = await ask('command', name, gen(anyInput, commandOf(name).input, pool.ids));
      check(name, commandOf(name).output, answer, commandOf(name).refusals);
      pool.learn(name, answer);
    }
    for (const name of QUERIES) {
      for (let turn = 0; turn < 3; turn += 1) {
        check(name, queryOf(name).output, await ask('query', name, gen(anyInput, queryOf(name).input, pool.ids)), []);
      }
    }
    for (const name of ['host.status', 'seat.who', 'keys.status', 'journal.status', 'backup.status', 'work.list'] as const) {
      check(name, operationOf(name).output, await ask('operation', name, {}), operationOf(name).refusals);
    }
    expect(answered).toBeGreaterThan(60);
    for (const name of QUERIES) expect([...asked], `${name} never answered`).toContain(name);
  });

  test('who has no right to it is refused, name by name, and nothing is written', async () => {
    const contact = { fields: { name: 'Kari Dahl', mobile: '900 00 001' } };
    const { contactId } = (await value('command', 'contact.add', contact)) as { contactId: string };
    await value('command', 'access.grant', { person: contactId, rights: ['administrator'] });
    const before = await entries();
    const pool = { incident: [randomUUID()], contact: [contactId] };
    const gen = fc.sample(fc.gen(), { seed: SEED, numRuns: 1 })[0]!;
    let refused = 0;
    for (const { kind, name, input, allowed } of everyName) {
      if (allowed.includes('observer') || allowed.includes('logKeeper')) continue;
      const locked = kind === 'operation' && operationOf(name).whileLocked === true && name.startsWith('keys.');
      if (locked) continue;
      const answer = await ask(kind, name, gen(anyInput, input, pool));
      expect(codeOf(answer), name).toBe('access/not-allowed');
      refused += 1;
    }
    expect(refused).toBeGreaterThan(40);
    expect(await entries()).toBe(before);
    // The first line of a night does not wait for a name, and it says that nobody is named (docs/adr/0005).
    const { incidentId } = (await value('command', 'incident.start', { kind: 'real' })) as { incidentId: string };
    await value('command', 'log.addEntry', { incidentId, text: 'Vann i kjellere i Nesgata' });
    expect(codeOf(await ask('command', 'incident.close', { incidentId, reason: 'Ferdig' }))).toBe('access/not-allowed');
    // The one who has it may.
    await value('operation', 'seat.identify', { person: contactId });
    expect(codeOf(await ask('operation', 'backup.list', { folder: '/' }))).not.toBe('access/not-allowed');
  });

  test('while it is locked nothing is told and nothing is done, whoever asks', async () => {
    await value('operation', 'keys.setPassphrase', { person: null, passphrase: 'sommer på vidda med kaffe' });
    await value('operation', 'keys.lock', {});
    const gen = fc.sample(fc.gen(), { seed: SEED, numRuns: 1 })[0]!;
    let shut = 0;
    for (const { kind, name, input } of everyName) {
      if (kind === 'operation' && operationOf(name).whileLocked === true) continue;
      expect(codeOf(await ask(kind, name, gen(anyInput, input, {}))), name).toBe('access/locked');
      shut += 1;
    }
    expect(shut).toBeGreaterThan(100);
    expect(codeOf(await ask('operation', 'backup.list', { folder: '/tmp' }))).toBe('access/locked');
    expect(codeOf(await ask('operation', 'backup.restore', { folder: '/tmp', name: 'x' }))).toBe('access/locked');
    expect(await value('operation', 'host.status', {})).toMatchObject({ state: 'locked' });
    const wrong = await ask('operation', 'keys.unlockWithPassphrase', { passphrase: 'feil' });
    expect(codeOf(wrong)).toBe('keys/wrong-passphrase');
    await value('operation', 'keys.unlockWithPassphrase', { passphrase: 'sommer på vidda med kaffe' });
    expect(await value('operation', 'host.status', {})).toMatchObject({ state: 'open' });
  });
});
