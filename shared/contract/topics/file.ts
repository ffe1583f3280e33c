import { z } from 'zod';
import { everybody } from '../allowed.ts';
import { operation } from '../define.ts';
import { id, nothing, words } from '../primitives.ts';

/** Bytes in one chunk; as base64 it stays well under the largest message. */
export const CHUNK_BYTES = 512 * 1024;

/** The largest file a seat may bring. */
export const MAX_UPLOAD_BYTES = 50 * 1024 * 1024;

/**
 * Files come in chunks and are held in memory for the seat that brought them, until they are used, dropped, or the seat
 * is gone. Nothing is written to disk.
 */
export const fileOperations = {
  /** The first chunk (no `uploadId`) begins an upload and says how large it will be; the rest follow in order. */
  'file.addChunk': operation({
    input: z.strictObject({
      uploadId: id('upload').optional(),
      name: words(300),
      sizeBytes: z.int().min(0),
      /** Where in the file this chunk begins. */
      at: z.int().min(0),
      base64: z.base64().max(Math.ceil(CHUNK_BYTES / 3) * 4),
    }),
    output: z.object({ uploadId: id('upload'), receivedBytes: z.int(), complete: z.boolean() }),
    allowed: everybody,
    refusals: ['file/too-large', 'file/out-of-order', 'file/not-found', 'file/too-many'],
  }),
  'file.drop': operation({
    input: z.strictObject({ uploadId: id('upload') }),
    output: nothing,
    allowed: everybody,
    refusals: [],
  }),
} as const;
