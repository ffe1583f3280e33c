import { useCallback, useState } from 'react';
import { CHUNK_BYTES } from '../../shared/contract/topics/file.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { isLost } from './apiClient.ts';
import { useApi } from './apiContext.tsx';
import { base64Of } from './base64.ts';

export interface Upload {
  readonly name: string;
  readonly sizeBytes: number;
  readonly receivedBytes: number;
  /** There when all of it has arrived. */
  readonly id: Id<'upload'> | null;
  readonly refusal: Refusal<RefusalCode> | 'lost' | null;
}

/** Brings a file to the host piece by piece; the newest file wins. */
export function useUpload(): {
  readonly upload: Upload | null;
  readonly send: (file: File) => Promise<Id<'upload'> | null>;
} {
  const { client } = useApi();
  const [upload, setUpload] = useState<Upload | null>(null);
  const send = useCallback(
    async (file: File): Promise<Id<'upload'> | null> => {
      const about = { name: file.name, sizeBytes: file.size };
      setUpload({ ...about, receivedBytes: 0, id: null, refusal: null });
      let id: Id<'upload'> | null = null;
      for (let at = 0; at === 0 || at < file.size; at += CHUNK_BYTES) {
        const base64 = await base64Of(file.slice(at, at + CHUNK_BYTES));
        const begun: { readonly uploadId?: Id<'upload'> } = id === null ? {} : { uploadId: id };
        const reply = await client.operate('file.addChunk', { ...about, ...begun, at, base64 });
        if (!reply.ok) {
          setUpload({ ...about, receivedBytes: at, id: null, refusal: isLost(reply) ? 'lost' : reply.refusal });
          return null;
        }
        id = reply.value.uploadId;
        const { receivedBytes, complete } = reply.value;
        setUpload({ ...about, receivedBytes, id: complete ? id : null, refusal: null });
      }
      return id;
    },
    [client],
  );
  return { upload, send };
}
