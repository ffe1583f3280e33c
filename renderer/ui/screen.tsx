import { createContext, use, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Chord } from './keyboard/chord.ts';
import type { RulerScale } from './rulerTicks.ts';
import type { RulerFlag } from './RulerLabels.tsx';

/** A key and what it does on this page, for the status line. */
export interface KeyHint {
  readonly keys: Chord | 'Esc' | 'Tab' | '↑' | '↓' | '↑ ↓' | 'Shift+Enter';
  readonly does: string;
}

/** What a page says about itself to the frame around it. All of it is optional; the frame knows title and time. */
export interface Screen {
  /** Instead of the page's own title (at peace) or the incident's (in an incident). */
  readonly title?: string;
  /** Beside the title, after a thin line: a version, a level. */
  readonly fact?: string;
  /** Instead of the year (at peace) or the hours (in an incident): versions of a plan, game time. */
  readonly ruler?: {
    readonly from: Instant;
    readonly to: Instant;
    readonly scale: RulerScale;
    readonly flags: readonly RulerFlag[];
    readonly label?: string;
  };
  /** The three to seven keys that matter here; Ctrl+K and F1 are added. */
  readonly keys?: readonly KeyHint[];
}

/** The object a page or panel is about, by what the host knows it as. */
export interface ShownObject {
  readonly kind: string;
  readonly id: string;
}

/** Holds what pages and watches tell the frame. One per window. */
export class ScreenBoard {
  #screen: Screen = {};
  #flags: readonly RulerFlag[] = [];
  #attention: Readonly<Record<string, number>> = {};
  #objects: readonly ShownObject[] = [];
  readonly #flagsBy = new Map<string, readonly RulerFlag[]>();
  readonly #attentionBy = new Map<string, Readonly<Record<string, number>>>();
  readonly #listeners = new Set<() => void>();

  screen = (): Screen => this.#screen;
  flags = (): readonly RulerFlag[] => this.#flags;
  attention = (): Readonly<Record<string, number>> => this.#attention;

  /** The one on top: a panel over a page has its own. */
  object = (): ShownObject | null => this.#objects.at(-1) ?? null;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  show(screen: Screen): () => void {
    this.#screen = screen;
    this.#changed();
    return () => {
      if (this.#screen !== screen) return;
      this.#screen = {};
      this.#changed();
    };
  }

  showObject(object: ShownObject): () => void {
    this.#objects = [...this.#objects, object];
    this.#changed();
    return () => {
      this.#objects = this.#objects.filter((one) => one !== object);
      this.#changed();
    };
  }

  giveFlags(source: string, flags: readonly RulerFlag[]): () => void {
    this.#flagsBy.set(source, flags);
    this.#changed();
    return () => {
      this.#flagsBy.delete(source);
      this.#changed();
    };
  }

  giveAttention(source: string, counts: Readonly<Record<string, number>>): () => void {
    this.#attentionBy.set(source, counts);
    this.#changed();
    return () => {
      this.#attentionBy.delete(source);
      this.#changed();
    };
  }

  #changed(): void {
    this.#flags = [...this.#flagsBy.values()].flat();
    const sum: Record<string, number> = {};
    for (const counts of this.#attentionBy.values()) {
      for (const [page, count] of Object.entries(counts)) sum[page] = (sum[page] ?? 0) + count;
    }
    this.#attention = sum;
    for (const listener of this.#listeners) listener();
  }
}

const BoardContext = createContext<ScreenBoard | null>(null);

export function ScreenProvider({ board, children }: { readonly board: ScreenBoard; readonly children: ReactNode }) {
  return <BoardContext value={board}>{children}</BoardContext>;
}

function useBoard(): ScreenBoard {
  const board = use(BoardContext);
  if (board === null) throw new Error('no ScreenProvider above');
  return board;
}

/** A page tells the frame its title, ruler and keys. Compared by content: an object made anew each render is fine. */
export function useScreen(screen: Screen): void {
  const board = useBoard();
  const content = JSON.stringify(screen);
  const stable = useMemo(() => JSON.parse(content) as Screen, [content]);
  useEffect(() => board.show(stable), [board, stable]);
}

/** A page or panel tells which object it is about, while it is open. */
export function useShownObject(kind: string, id: string): void {
  const board = useBoard();
  useEffect(() => board.showObject({ kind, id }), [board, kind, id]);
}

/** The object that is open now; null when none is. */
export function useOpenObject(): ShownObject | null {
  const board = useBoard();
  return useSyncExternalStore(board.subscribe, board.object);
}

/** A watch gives the ruler its flags; `source` is the feature's name. Compared by content. */
export function useRulerFlags(source: string, flags: readonly RulerFlag[]): void {
  const board = useBoard();
  const content = JSON.stringify(flags);
  useEffect(() => board.giveFlags(source, JSON.parse(content) as RulerFlag[]), [board, source, content]);
}

/** A watch tells how many things need attention, by page id; they stand in the table of contents. */
export function useAttention(source: string, counts: Readonly<Record<string, number>>): void {
  const board = useBoard();
  const content = JSON.stringify(counts);
  useEffect(
    () => board.giveAttention(source, JSON.parse(content) as Record<string, number>),
    [board, source, content],
  );
}

interface BoardState {
  readonly screen: Screen;
  readonly flags: readonly RulerFlag[];
  readonly attention: Readonly<Record<string, number>>;
}

/** For the frame itself. */
export function useBoardState(): BoardState {
  const board = useBoard();
  const screen = useSyncExternalStore(board.subscribe, board.screen);
  const flags = useSyncExternalStore(board.subscribe, board.flags);
  const attention = useSyncExternalStore(board.subscribe, board.attention);
  return { screen, flags, attention };
}
