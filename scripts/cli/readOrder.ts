import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Message } from '../../shared/contract/wire.ts';
import { WIRE_VERSION } from '../../shared/contract/wire.ts';

export const USAGE = `Usage: npm run cli -- WHAT [options]
  call NAME JSON        carries out a command, e.g. call incident.start '{"kind":"real"}'
  query NAME JSON       asks a query
  operation NAME JSON   carries out an operation
  export FILE           writes the journal to FILE, for npm run verify
  backup [DIR]          takes a verified copy now, to DIR or the chosen folder
  restore COPY          puts a copy (its folder, as backup made it) in the store's place
  new-key               gives the store a new key; the new recovery key is in the answer, once
  status                how the host, the journal and the copies stand
  api                   the whole contract as JSON Schema
JSON may be - for standard input. Answers are JSON on standard output.
Options:
  --data DIR            the data folder (default ~/.beredt)
  --person ID           who does it (where rights have been given); with BEREDT_PASSPHRASE if they have one
  --command-id UUID     sends a command again without doing it twice
  --only-incident ID, --without-incident ID, --without-type TYPE   (export) withhold contents; may be repeated
  --language nb|nn|en   of the sentence on standard error when something is refused (default en)
BEREDT_PASSPHRASE opens a locked store or copy, and lets a new key be made; BEREDT_RECOVERY_KEY opens a copy; asked for where
there is a terminal.
Ends with 0 when it went well, 1 when it was refused, 2 when it could not be tried.`;

/** Thrown for what was typed wrong; shown with the usage. */
export class UsageProblem extends Error {}

export type Language = 'nb' | 'nn' | 'en';

/** What to send: a message without what the connection adds. */
export type Sending =
  | { readonly kind: 'command'; readonly name: string; readonly input: unknown; readonly commandId: string | undefined }
  | { readonly kind: 'query' | 'operation'; readonly name: string; readonly input: unknown };

export interface Order {
  readonly what: 'api' | 'status' | 'send' | 'restore' | 'new-key';
  readonly sending: Sending | null;
  readonly dir: string;
  readonly person: string | undefined;
  readonly language: Language;
}

const options = {
  data: { type: 'string' },
  person: { type: 'string' },
  language: { type: 'string' },
  'command-id': { type: 'string' },
  'only-incident': { type: 'string', multiple: true },
  'without-incident': { type: 'string', multiple: true },
  'without-type': { type: 'string', multiple: true },
} as const;

/** Reads the command line; throws a UsageProblem for what makes no sense. */
export function readOrder(args: readonly string[]): Order {
  const { values, positionals } = parse(args);
  const [what, ...rest] = positionals;
  const dir = resolve(values.data ?? join(homedir(), '.beredt'));
  const language = values.language ?? 'en';
  if (language !== 'nb' && language !== 'nn' && language !== 'en') throw new UsageProblem(`No language ${language}.`);
  const order: { dir: string; person: string | undefined; language: Language } = { dir, person: values.person, language };
  const send = (sending: Sending): Order => ({ ...order, what: 'send', sending });
  switch (what) {
    case 'call': {
      const [name, input] = nameAndInput(rest);
      return send({ kind: 'command', name, input, commandId: values['command-id'] });
    }
    case 'query':
    case 'operation': {
      const [name, input] = nameAndInput(rest);
      return send({ kind: what, name, input });
    }
    case 'export': {
      const input = {
        file: resolve(only(rest, 'export needs the file to write.')),
        ...(values['only-incident'] === undefined ? {} : { onlyIncidents: values['only-incident'] }),
        ...(values['without-incident'] === undefined ? {} : { withoutIncidents: values['without-incident'] }),
        ...(values['without-type'] === undefined ? {} : { withoutTypes: values['without-type'] }),
      };
      return send({ kind: 'operation', name: 'journal.export', input });
    }
    case 'backup': {
      const [folder, ...more] = rest;
      if (more.length > 0) throw new UsageProblem('backup takes one folder.');
      const input = folder === undefined ? {} : { folder: resolve(folder) };
      return send({ kind: 'operation', name: 'backup.take', input });
    }
    case 'restore': {
      const copy = resolve(only(rest, 'restore needs the folder of the copy.'));
      const input = { name: basename(copy), folder: dirname(copy) };
      return { ...order, what: 'restore', sending: { kind: 'operation', name: 'backup.restore', input } };
    }
    case 'status':
    case 'api':
    case 'new-key':
      if (rest.length > 0) throw new UsageProblem(`${what} takes nothing.`);
      return { ...order, what, sending: null };
    default:
      throw new UsageProblem(what === undefined ? 'Nothing to do.' : `Nothing is called ${what}.`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}

function only([value, ...more]: readonly string[], problem: string): string {
  if (value === undefined || more.length > 0) throw new UsageProblem(problem);
  return value;
}

function nameAndInput([name, json = '{}', ...more]: readonly string[]): readonly [string, unknown] {
  if (name === undefined || more.length > 0) throw new UsageProblem('A name and one JSON value are needed.');
  const text = json === '-' ? readFileSync(0, 'utf8') : json;
  try {
    return [name, JSON.parse(text) as unknown];
  } catch {
    throw new UsageProblem('What stands after the name is not JSON.');
  }
}

/** The message as the host takes it. `newId` makes the id of a command that was not given one. */
export function messageOf(sending: Sending, newId: () => string): Message {
  const { name, input } = sending;
  if (sending.kind !== 'command') return { v: WIRE_VERSION, kind: sending.kind, name, input };
  const commandId = (sending.commandId ?? newId()) as Extract<Message, { kind: 'command' }>['commandId'];
  return { v: WIRE_VERSION, kind: 'command', commandId, name, input };
}
