import { MAX_UPLOAD_BYTES } from '../../shared/contract/topics/file.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';

export type UploadId = Id<'upload'>;

/** A file that has come in whole. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a seat hands in: a piece of a file, in order. */
export interface Chunk {
  readonly uploadId?: UploadId | undefined;
  readonly name: string;
  readonly sizeBytes: number;
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Files on their way in, held in memory for the seat that brings them and for nobody else. */
export interface Uploads {
  add(seat: string, chunk: Chunk, newId: () => UploadId): Result<Received, Refusal<RefusalCode>>;
  /** The file when all of it is here; null for an upload that is not this seat's, or not whole. */
  whole(seat: string, uploadId: UploadId): UploadedFile | null;
  drop(seat: string, uploadId: UploadId): void;
  dropSeat(seat: string): void;
  dropAll(): void;
}

export interface Received {
  readonly uploadId: UploadId;
  readonly receivedBytes: number;
  readonly complete: boolean;
}

interface Upload extends UploadedFile {
  receivedBytes: number;
}

/** A seat reads in one list at a time; a second and third are for people who changed their mind. */
const MAX_PER_SEAT = 3;
/** All seats together: what the host may spend of its memory on files. */
const MAX_HELD_BYTES = 3 * MAX_UPLOAD_BYTES;

function tooLarge(limitBytes: number): ReturnType<typeof no<Refusal<RefusalCode>>> {
  return no({ code: 'file/too-large', params: { limitBytes } });
}

export function makeUploads(): Uploads {
  const seats = new Map<string, Map<UploadId, Upload>>();
  const held = (): number =>
    [...seats.values()]
      .flatMap((uploads) => [...uploads.values()])
      .reduce((sum, { bytes }) => sum + bytes.byteLength, 0);

  const begin = (seat: string, chunk: Chunk, newId: () => UploadId): Result<UploadId, Refusal<RefusalCode>> => {
    if (chunk.sizeBytes > MAX_UPLOAD_BYTES) return tooLarge(MAX_UPLOAD_BYTES);
    const uploads = seats.get(seat) ?? new Map<UploadId, Upload>();
    if (uploads.size >= MAX_PER_SEAT || held() + chunk.sizeBytes > MAX_HELD_BYTES) return no({ code: 'file/too-many' });
    const uploadId = newId();
    uploads.set(uploadId, { name: chunk.name, bytes: new Uint8Array(chunk.sizeBytes), receivedBytes: 0 });
    seats.set(seat, uploads);
    return ok(uploadId);
  };

  return {
    add: (seat, chunk, newId) => {
      const begun = chunk.uploadId === undefined ? begin(seat, chunk, newId) : ok(chunk.uploadId);
      if (!begun.ok) return begun;
      const uploadId = begun.value;
      const upload = seats.get(seat)?.get(uploadId);
      if (upload === undefined) return no({ code: 'file/not-found' });
      const { bytes } = upload;
      if (chunk.at + chunk.bytes.byteLength > bytes.byteLength) {
        return tooLarge(bytes.byteLength);
      }
      // A chunk sent again because its answer was lost is taken again; one that leaves a hole is not.
      if (chunk.at > upload.receivedBytes) {
        return no({ code: 'file/out-of-order', params: { expectedAt: upload.receivedBytes } });
      }
      bytes.set(chunk.bytes, chunk.at);
      upload.receivedBytes = Math.max(upload.receivedBytes, chunk.at + chunk.bytes.byteLength);
      const { receivedBytes } = upload;
      return ok({ uploadId, receivedBytes, complete: receivedBytes === bytes.byteLength });
    },
    whole: (seat, uploadId) => {
      const upload = seats.get(seat)?.get(uploadId);
      return upload?.receivedBytes === upload?.bytes.byteLength ? (upload ?? null) : null;
    },
    drop: (seat, uploadId) => {
      seats.get(seat)?.delete(uploadId);
    },
    dropSeat: (seat) => {
      seats.delete(seat);
    },
    dropAll: () => {
      seats.clear();
    },
  };
}
