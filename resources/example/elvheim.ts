import { randomUUID } from 'node:crypto';
import { osloInstants, osloTime } from '../../shared/kernel/oslo.ts';
import { WIRE_VERSION, type Answer } from '../../shared/contract/wire.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import { instantOf, unixMsOf } from '../../shared/kernel/time.ts';
import { writeContinuity, writeResources } from './continuity.ts';
import { drawControlStructure, playDeviations } from './deviations.ts';
import { loadMunicipality, type Keys } from './load.ts';
import { playRelocation } from './relocation.ts';
import { confirmNumbers, planSpringExercise } from './rounds.ts';
import type { Stage } from './stage.ts';
import { playStormNight } from './stormNight.ts';

/** Where the example is played: a host, and the clock it goes by meanwhile. */
export interface Theatre {
  readonly clock: { set(unixMs: number): void; read(): number };
  /** Sends one message as the example's own seat. */
  send(message: unknown): Promise<Answer>;
  /** Hears of every command that was carried out, to tell how far it has come. */
  onCommand?(): void;
}

/** Why the example was not loaded to its end; what was loaded before it is there. */
export interface Stopped {
  readonly at: string;
  readonly refusal: Refusal;
}

interface Programme {
  readonly today: number;
  /** Whether the storm night and the relocation are played after the municipality is set up. */
  readonly incidents: boolean;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** About how many commands the whole programme is; for telling how far it has come, never for deciding anything. */
export const ABOUT_COMMANDS = 415;

class Refused extends Error {
  readonly stopped: Stopped;
  constructor(stopped: Stopped) {
    super(`the example stopped at ${stopped.at}: ${stopped.refusal.code}`);
    this.stopped = stopped;
  }
}

/**
 * Loads Elvheim, an invented municipality of about 15 000, and plays two incidents on it: all through the public API
 * with a clock that is moved. The store must be empty; whoever calls sees to that.
 */
export async function loadElvheim(theatre: Theatre, { today, incidents }: Programme): Promise<Result<Keys, Stopped>> {
  try {
    const keys = await setUpElvheim(theatre, today);
    const weeks = stageAt(theatre, keys, today - 57 * DAY_MS);
    await playDeviations(weeks);
    await drawControlStructure(weeks);
    await writeContinuity(weeks);
    await writeResources(weeks);
    await confirmNumbers(weeks);
    await planSpringExercise(weeks);
    if (incidents) {
      await playStormNight(stageAt(theatre, keys, norwegianTime(today - 12 * DAY_MS, 1, 52)));
      await playRelocation(stageAt(theatre, keys, norwegianTime(today - 4 * DAY_MS, 11, 40)));
    }
    return ok(keys);
  } catch (error) {
    if (error instanceof Refused) return no(error.stopped);
    throw error;
  }
}

/** The municipality alone, as it was set up sixty days before `today`. */
export async function setUpElvheim(theatre: Theatre, today: number): Promise<Keys> {
  const keys: Keys = { contacts: new Map(), roles: new Map(), cards: new Map() };
  theatre.clock.set(today - 60 * DAY_MS);
  await loadMunicipality(stageAt(theatre, keys, today - 60 * DAY_MS), keys);
  return keys;
}

/** A stage whose scene begins at a moment. A command that is refused ends the play. */
export function stageAt(theatre: Theatre, keys: Keys, beginMs: number): Stage {
  const send = async (message: object, what: string): Promise<unknown> => {
    const answer = await theatre.send({ v: WIRE_VERSION, ...message });
    if (!answer.ok) throw new Refused({ at: what, refusal: answer.refusal });
    theatre.onCommand?.();
    return answer.value;
  };
  return {
    at: (minute) => {
      // The clock of a scene never goes back, as no clock does.
      theatre.clock.set(Math.max(theatre.clock.read(), beginMs + minute * MINUTE_MS));
    },
    when: (minute) => instantOf(beginMs + minute * MINUTE_MS),
    as: async (person) => {
      await send({ kind: 'operation', name: 'seat.identify', input: { person: found(keys.contacts, person) } }, person);
    },
    run: async (name, input) => (await send({ kind: 'command', commandId: randomUUID(), name, input }, name)) as never,
    ask: async (name, input) => (await send({ kind: 'query', name, input }, name)) as never,
    contact: (key) => found(keys.contacts, key),
    role: (key) => found(keys.roles, key),
    card: (key) => found(keys.cards, key),
  };
}

function found<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the example speaks of «${key}», which it has not made`);
  return value;
}

/** A time of day in Norway on the day of a moment. */
function norwegianTime(dayMs: number, hour: number, minute: number): number {
  const [instant] = osloInstants({ ...osloTime(instantOf(dayMs)), hour, minute, second: 0 });
  return instant === undefined ? dayMs : unixMsOf(instant);
}
