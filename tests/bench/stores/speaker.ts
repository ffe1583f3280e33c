import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Host } from '../../../electron/application/host.ts';
import { startHost } from '../../../electron/application/startHost.ts';
import { threadJobs } from '../../../electron/jobs/threadJobs.ts';
import type { CommandInput, CommandName, CommandOutput, QueryInput, QueryName, QueryOutput } from '../../../shared/contract/api.ts';
import { WIRE_VERSION, type Answer } from '../../../shared/contract/wire.ts';
import type { Right } from '../../../shared/domain/actor.ts';
import { makeId } from '../../../shared/kernel/ids.ts';

const migrations = join(import.meta.dirname, '../../../electron/store/migrations');

/** A host in this very process, on a clock that its owner moves. */
export async function openHost(dir: string, unixMs: () => number): Promise<Host> {
  const started = await startHost({ dir, migrations, version: 'bench', jobs: threadJobs(), clock: { unixMs } });
  if (!started.ok) throw new Error(started.reason.code);
  return started.value;
}

/** One seat in this very process. */
export interface Speaker {
  run<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<CommandOutput<Name>>;
  ask<Name extends QueryName>(name: Name, input: QueryInput<Name>): Promise<QueryOutput<Name>>;
  /** Sits down as the first in the register who has the right and is not `but`; answers who that is. */
  sitDown(right: Right, but?: string): Promise<string>;
}

/** The host's own door, one message per act, as every transport uses it. */
export function makeSpeaker(host: Host, seat = 'bench'): Speaker {
  const send = async (message: object): Promise<unknown> => {
    const answer: Answer = await host.call(seat, { v: WIRE_VERSION, ...message });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    return answer.value;
  };
  const speaker: Speaker = {
    run: async (name, input) => (await send({ kind: 'command', commandId: makeId(Date.now(), randomBytes(10)), name, input })) as never,
    ask: async (name, input) => (await send({ kind: 'query', name, input })) as never,
    sitDown: async (right, but) => {
      const { people } = await speaker.ask('contact.people', {});
      const person = people.find(({ id, rights }) => id !== but && rights.includes(right));
      if (person === undefined) throw new Error(`nobody in the example is ${right}`);
      await send({ kind: 'operation', name: 'seat.identify', input: { person: person.id } });
      return person.id;
    },
  };
  return speaker;
}
