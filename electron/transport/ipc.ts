import { MAX_MESSAGE_BYTES, type Answer } from '../../shared/contract/wire.ts';
import { shellMessage, type ShellEvent, type ShellMessage } from '../../shared/contract/shellWire.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './bridge.ts';
import { messageSize } from './messageSize.ts';
import type { SeatDoor } from './seatDoor.ts';

interface Frame {
  readonly parent: object | null;
  readonly detached: boolean;
  readonly frameTreeNodeId: number;
  readonly origin: string;
  readonly url: string;
}

/** The part of Electron's `WebContents` that a seat is. */
export interface SeatContents {
  readonly id: number;
  readonly mainFrame: { readonly frameTreeNodeId: number };
  getURL(): string;
  isDestroyed(): boolean;
  isCrashed(): boolean;
  send(channel: string, event: unknown): void;
  once(event: 'destroyed', listener: () => void): unknown;
}

/** What Electron tells about who sent a message. `senderFrame` is null when the frame is gone already. */
export interface Sender {
  readonly sender: { readonly id: number };
  readonly senderFrame: Frame | null;
}

export interface IpcSurroundings {
  readonly ipcMain: {
    handle(channel: string, listener: (event: Sender, message: unknown) => Promise<unknown>): void;
  };
  /** Opens a seat with the host; see `hostLink.ts`. */
  openSeat(seat: string): SeatDoor & { close(): void };
  /** The origin of the app's pages, as Electron writes it, e.g. `beredt://app`. */
  readonly origin: string;
  /** True for an address on that origin. */
  isOwnUrl(url: string): boolean;
  /** What a window tells the shell about itself. */
  onShell(contentsId: number, message: ShellMessage): void;
}

export interface IpcTransport {
  /** Gives a window its seat. The seat ends with the window. */
  attach(contents: SeatContents): void;
  /** Tells one window something from the shell. */
  tell(contentsId: number, event: ShellEvent): void;
}

/**
 * The window's transport. A message is only read when it comes from the top frame of a window that was attached,
 * showing a page of ours, and is no larger than every other transport allows; then it goes on as `unknown`, because
 * parsing belongs to dispatch. A message to the shell is answered here and never reaches the host.
 */
export function ipcTransport(surroundings: IpcSurroundings): IpcTransport {
  const seats = new Map<number, { readonly door: SeatDoor; readonly contents: SeatContents }>();

  const doorOf = (event: Sender): SeatDoor | null => {
    const seat = seats.get(event.sender.id);
    return seat !== undefined && isOwnTopFrame(event.senderFrame, seat.contents, surroundings) ? seat.door : null;
  };
  const tell = (contents: SeatContents, event: unknown): void => {
    if (contents.isDestroyed() || contents.isCrashed() || !surroundings.isOwnUrl(contents.getURL())) return;
    contents.send(EVENT_CHANNEL, event);
  };

  surroundings.ipcMain.handle(CALL_CHANNEL, async (event, message) => {
    const door = doorOf(event);
    if (door === null) return refuse('access/no-seat');
    const size = messageSize(message, MAX_MESSAGE_BYTES);
    if (size === 'too-large') return refuse('request/too-large');
    if (size === 'not-json') return refuse('request/invalid');
    if (isForShell(message)) {
      const parsed = shellMessage.safeParse(message);
      if (!parsed.success) return refuse('request/invalid');
      surroundings.onShell(event.sender.id, parsed.data);
      return { ok: true, value: null };
    }
    try {
      return await door.call(message);
    } catch {
      return refuse('internal');
    }
  });

  return {
    attach(contents) {
      const door = surroundings.openSeat(`window:${contents.id}`);
      seats.set(contents.id, { door, contents });
      const endSubscription = door.subscribe((announcement) => {
        tell(contents, announcement);
      });
      contents.once('destroyed', () => {
        seats.delete(contents.id);
        endSubscription();
        door.close();
      });
    },
    tell(contentsId, event) {
      const seat = seats.get(contentsId);
      if (seat !== undefined) tell(seat.contents, event);
    },
  };
}

/** Reading a frame that has gone away can throw; a frame that cannot be read is not ours. */
function isOwnTopFrame(
  frame: Frame | null,
  contents: SeatContents,
  { origin, isOwnUrl }: Pick<IpcSurroundings, 'origin' | 'isOwnUrl'>,
): boolean {
  try {
    return (
      frame !== null &&
      frame.parent === null &&
      !frame.detached &&
      frame.frameTreeNodeId === contents.mainFrame.frameTreeNodeId &&
      frame.origin === origin &&
      isOwnUrl(frame.url)
    );
  } catch {
    return false;
  }
}

function isForShell(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'shell';
}

function refuse(code: Extract<Answer, { ok: false }>['refusal']['code']): Answer {
  return { ok: false, refusal: { code } };
}
