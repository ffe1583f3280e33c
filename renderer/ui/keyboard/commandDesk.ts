import { chordOf, isSingleKey, type Chord } from './chord.ts';
import type { Command, CommandContext } from './command.ts';
import { TypeAhead } from './typeAhead.ts';

type Handler = () => void;

/** Chords that belong to the text while one is being edited. */
const editing: ReadonlySet<Chord> = new Set<Chord>(['Ctrl+Z', 'Ctrl+Y', 'Ctrl+A', 'Ctrl+C', 'Ctrl+V', 'Ctrl+X']);

/** What is asked for right now, and who answers. Made once by the shell; components reach it through the hooks. */
export class CommandDesk {
  readonly table: readonly Command[];
  readonly #handlers = new Map<string, readonly Handler[]>();
  readonly #inLists = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  readonly #typeAhead = new TypeAhead();
  #context: CommandContext | null = null;
  #offered: readonly Command[] = [];
  /** Asked for before everybody who answers was there; run when its handler comes. */
  #tooEarly: string | null = null;
  #isEverybodyHere = false;

  constructor(table: readonly Command[]) {
    this.table = table;
  }

  /** The shell says where commands without a component may go. */
  setContext(context: CommandContext): void {
    this.#context = context;
    this.#changed();
  }

  /** The handler given last wins; taking it back brings the one before. */
  handle(id: string, handler: Handler): () => void {
    this.#handlers.set(id, [...(this.#handlers.get(id) ?? []), handler]);
    this.#changed();
    if (this.#tooEarly === id) {
      this.#tooEarly = null;
      queueMicrotask(handler);
    }
    return () => {
      this.#handlers.set(
        id,
        (this.#handlers.get(id) ?? []).filter((one) => one !== handler),
      );
      this.#changed();
    };
  }

  /** A list on the page answers these by itself (useListKeys); told so that the help can name them. */
  handleInList(ids: readonly string[]): () => void {
    const count = (by: 1 | -1): void => {
      for (const id of ids) this.#inLists.set(id, (this.#inLists.get(id) ?? 0) + by);
      this.#changed();
    };
    count(1);
    return () => {
      count(-1);
    };
  }

  /** Commands somebody can answer now, in the order of the table. */
  offered = (): readonly Command[] => this.#offered;

  /** Runs a command by its id; false when nobody can answer. */
  run(id: string): boolean {
    const handler = this.#handlers.get(id)?.at(-1);
    const declared = this.table.find((one) => one.id === id);
    // Whoever answers in place of a page that would be gone to has the field already.
    const isThere = handler !== undefined && declared?.run !== undefined;
    if (declared?.opensField === true && !isThere) this.#typeAhead.begin();
    if (handler !== undefined) {
      handler();
      return true;
    }
    const command = this.#offered.find((one) => one.id === id);
    if (command?.run === undefined || this.#context === null) return false;
    command.run(this.#context);
    return true;
  }

  /** Letters typed from now on are kept for the field that comes next. */
  holdKeys = (): void => {
    this.#typeAhead.begin();
  };

  /** A key press anywhere in the window. Single letters never come this way (see useListKeys). */
  press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    const chord = chordOf(event);
    if (chord === null || isSingleKey(chord) || (editing.has(chord) && hasText(event.target))) return;
    const means = (one: Command): boolean => one.when !== 'list' && one.keys?.includes(chord) === true;
    const command = this.#offered.find(means);
    const expected = this.#isEverybodyHere ? undefined : this.table.find(means);
    if (command !== undefined || expected !== undefined) event.preventDefault();
    if (command !== undefined) this.run(command.id);
    else {
      this.#tooEarly = expected?.id ?? null;
      if (expected?.opensField === true) this.#typeAhead.begin();
    }
  }

  /** From now on a command nobody answers is not waited for: every feature's watch is mounted. */
  everybodyIsHere = (): void => {
    this.#isEverybodyHere = true;
    for (const listener of this.#listeners) listener();
  };

  /** Whether what is offered now is all there is. */
  isComplete = (): boolean => this.#isEverybodyHere;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #isOffered(command: Command): boolean {
    if ((this.#handlers.get(command.id)?.length ?? 0) > 0 || (this.#inLists.get(command.id) ?? 0) > 0) return true;
    if (command.run === undefined || this.#context === null) return false;
    return command.when !== 'incident' || this.#context.params['incidentId'] !== undefined;
  }

  #changed(): void {
    const offered = this.table.filter((command) => this.#isOffered(command));
    if (offered.length === this.#offered.length && offered.every((one, at) => one === this.#offered[at])) return;
    this.#offered = offered;
    for (const listener of this.#listeners) listener();
  }
}

function hasText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return target.value !== '';
  return target instanceof HTMLElement && target.isContentEditable;
}
