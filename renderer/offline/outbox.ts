import type { CommandInput, CommandName, CommandOutput } from '../../shared/contract/api.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Answer } from '../../shared/contract/wire.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { instantOf, type Instant } from '../../shared/kernel/time.ts';
import type { BrowserStore } from './browserStore.ts';
import type { Vault } from './vault.ts';

/** A command that has been given and not yet answered. */
export interface Waiting {
  readonly commandId: Id<'command'>;
  readonly name: string;
  readonly input: unknown;
  readonly order: number;
}

/** A command from before a restart that the host refused: nobody waits for its answer, so it is shown until seen. */
export interface Refused extends Waiting {
  readonly refusal: Refusal<RefusalCode>;
}

/** How things stand, for the status line. */
export interface OutboxState {
  readonly waiting: number;
  /** When the host last answered that something is on its disk. */
  readonly savedAt: Instant | null;
  /** Why the first in line cannot be saved right now; it is tried again. */
  readonly blockedBy: Refusal<RefusalCode> | null;
  readonly refused: readonly Refused[];
}

/** What the host answered, or null when it could not be reached. */
export type Send = (waiting: Waiting) => Promise<Answer | null>;

export interface OutboxSurroundings {
  readonly store: Pick<BrowserStore, 'putCommand' | 'deleteCommand' | 'commands'>;
  readonly vault: Vault;
  readonly send: Send;
  readonly unixMs: () => number;
  readonly newCommandId: () => Id<'command'>;
  /** Waits before the next try, in ms; resolves early when the connection comes back. */
  readonly pause: (ms: number) => Promise<void>;
}

/** Refusals that pass: the command stays first in line and is sent again, with the same id. */
const passing: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'access/locked',
  'access/no-seat',
  'store/locked',
  'store/full',
  'store/read-only',
  'store/missing',
  'store/disk-failed',
]);

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Every command goes through here, in the desktop window as on a seat, so that there is one path: kept (sealed, in the
 * browser's own database) until the host has answered, sent one at a time in the order given, and sent again with the
 * same commandId until it is answered. The host answers a repeated id with its first result, so nothing happens twice.
 */
export class Outbox {
  readonly #around: OutboxSurroundings;
  readonly #line: Waiting[] = [];
  readonly #answered = new Map<string, (answer: Answer) => void>();
  readonly #beingKept = new Set<Promise<void>>();
  readonly #listeners = new Set<() => void>();
  #state: OutboxState = { waiting: 0, savedAt: null, blockedBy: null, refused: [] };
  #isSending = false;
  #lastOrder = 0;

  constructor(surroundings: OutboxSurroundings) {
    this.#around = surroundings;
  }

  /** Takes up what an earlier run of the window left behind. Call once the vault is open, before anything is given. */
  async resume(): Promise<void> {
    const known = new Set(this.#line.map((waiting) => waiting.commandId as string));
    const left: Waiting[] = [];
    for (const row of await this.#around.store.commands()) {
      this.#lastOrder = Math.max(this.#lastOrder, row.order);
      if (known.has(row.commandId)) continue;
      const opened = await this.#around.vault.open(`command:${row.commandId}`, row);
      if (isKept(opened)) left.push({ ...opened, commandId: row.commandId as Id<'command'>, order: row.order });
    }
    this.#line.unshift(...left);
    this.#set({ waiting: this.#line.length });
    void this.#sendLine();
  }

  /** Gives a command; the promise is kept when the host has answered, however long that takes. */
  async give<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<Answer<CommandOutput<Name>>> {
    const waiting: Waiting = {
      commandId: this.#around.newCommandId(),
      name,
      input,
      order: (this.#lastOrder = Math.max(this.#lastOrder + 1, this.#around.unixMs())),
    };
    const answer = new Promise<Answer>((resolve) => this.#answered.set(waiting.commandId, resolve));
    this.#line.push(waiting);
    this.#set({ waiting: this.#line.length });
    // Keeping and sending go side by side: whichever survives a crash is enough.
    const kept = this.#keep(waiting);
    this.#beingKept.add(kept);
    const isDone = (): unknown => this.#beingKept.delete(kept);
    void kept.then(isDone, isDone);
    void this.#sendLine();
    void Promise.all([answer, kept]).then(() => this.#around.store.deleteCommand(waiting.commandId));
    return (await answer) as Answer<CommandOutput<Name>>;
  }

  /** Resolves when every command given so far lies in the browser's store, or could not be laid there. */
  async allKept(): Promise<void> {
    await Promise.allSettled(this.#beingKept);
  }

  /** The person has seen it. */
  async dismiss(commandId: string): Promise<void> {
    this.#set({ refused: this.#state.refused.filter((one) => one.commandId !== commandId) });
    await this.#around.store.deleteCommand(commandId);
  }

  state = (): OutboxState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #keep(waiting: Waiting): Promise<void> {
    const { commandId, name, input, order } = waiting;
    const sealed = await this.#around.vault.seal(`command:${commandId}`, { name, input });
    if (sealed === null) return;
    await this.#around.store.putCommand({ commandId, order, givenAtMs: this.#around.unixMs(), ...sealed });
  }

  async #sendLine(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    let pauseMs = FIRST_PAUSE_MS;
    for (let first = this.#line[0]; first !== undefined; first = this.#line[0]) {
      const answer = await this.#around.send(first);
      if (answer === null || (!answer.ok && passing.has(answer.refusal.code))) {
        this.#set({ blockedBy: answer === null ? null : answer.refusal });
        await this.#around.pause(pauseMs);
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
        continue;
      }
      pauseMs = FIRST_PAUSE_MS;
      this.#line.shift();
      await this.#settle(first, answer);
    }
    this.#isSending = false;
  }

  async #settle(waiting: Waiting, answer: Answer): Promise<void> {
    const tell = this.#answered.get(waiting.commandId);
    this.#answered.delete(waiting.commandId);
    this.#set({
      waiting: this.#line.length,
      blockedBy: null,
      ...(answer.ok ? { savedAt: instantOf(this.#around.unixMs()) } : {}),
    });
    if (tell !== undefined) tell(answer);
    else if (answer.ok) await this.#around.store.deleteCommand(waiting.commandId);
    else this.#set({ refused: [...this.#state.refused, { ...waiting, refusal: answer.refusal }] });
  }

  #set(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function isKept(value: unknown): value is { readonly name: string; readonly input: unknown } {
  if (typeof value !== 'object' || value === null || !('input' in value)) return false;
  return typeof (value as { name?: unknown }).name === 'string';
}
