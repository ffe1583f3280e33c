import { CHUNK_BYTES } from '../../shared/contract/topics/file.ts';
import type { Id } from '../../shared/kernel/ids.ts';

export type DocumentId = Id<'document'>;

/** Documents on their way out, held in memory for the seat that ordered them and for nobody else. */
export interface Downloads {
  put(seat: string, documentId: DocumentId, bytes: Uint8Array): void;
  /** The chunk that begins at `at`; null for a document that is not this seat's or is gone. */
  chunk(seat: string, documentId: DocumentId, at: number): Uint8Array | null;
  drop(seat: string, documentId: DocumentId): void;
  dropSeat(seat: string): void;
  dropAll(): void;
}

/** A seat fetches one document at a time; of more the oldest go. */
const MAX_PER_SEAT = 3;

export function makeDownloads(): Downloads {
  const seats = new Map<string, Map<DocumentId, Uint8Array>>();
  return {
    put: (seat, documentId, bytes) => {
      const held = seats.get(seat) ?? new Map<DocumentId, Uint8Array>();
      held.set(documentId, bytes);
      for (const oldest of held.keys()) {
        if (held.size <= MAX_PER_SEAT) break;
        held.delete(oldest);
      }
      seats.set(seat, held);
    },
    chunk: (seat, documentId, at) => seats.get(seat)?.get(documentId)?.subarray(at, at + CHUNK_BYTES) ?? null,
    drop: (seat, documentId) => {
      seats.get(seat)?.delete(documentId);
    },
    dropSeat: (seat) => {
      seats.delete(seat);
    },
    dropAll: () => {
      seats.clear();
    },
  };
}
