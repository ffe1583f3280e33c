import type { Announcement, Answer } from '../../shared/contract/wire.ts';

/** One seat's way in: hand over a message, hear of commits. What stands behind it – thread, port, socket – is not known. */
export interface SeatDoor {
  /** Hands over one message as it came, still unknown. Expected outcomes are answers, never rejections. */
  call(message: unknown): Promise<Answer>;
  /** Tells of every commit until the returned function is called. */
  subscribe(listener: (announcement: Announcement) => void): () => void;
}
