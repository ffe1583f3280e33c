import { useCallback, useState } from 'react';
import type { OperationInput } from '../../shared/contract/api.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import type { ApiClient } from './apiClient.ts';
import { isLost } from './apiClient.ts';
import { useApi } from './apiContext.tsx';
import { bytesIn } from './base64.ts';

export type DocumentWanted = OperationInput<'document.make'>;

export type DocumentState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly fileName: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal<RefusalCode> }
  | { readonly kind: 'lost' };

/** Has a document made, fetches it piece by piece, and hands it to the browser as a file. */
export function useDocument(): { readonly state: DocumentState; fetch(wanted: DocumentWanted): Promise<void> } {
  const { client } = useApi();
  const [state, setState] = useState<DocumentState>({ kind: 'idle' });
  const fetch = useCallback(
    async (wanted: DocumentWanted) => {
      setState({ kind: 'making' });
      setState(await made(client, wanted));
    },
    [client],
  );
  return { state, fetch };
}

async function made(client: ApiClient, wanted: DocumentWanted): Promise<DocumentState> {
  const document = await client.operate('document.make', wanted);
  if (isLost(document)) return { kind: 'lost' };
  if (!document.ok) return { kind: 'refused', refusal: document.refusal };
  const { documentId, fileName, mimeType, sizeBytes } = document.value;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < sizeBytes; ) {
    const chunk = await client.operate('document.chunk', { documentId, at });
    if (isLost(chunk)) return { kind: 'lost' };
    if (!chunk.ok) return { kind: 'refused', refusal: chunk.refusal };
    const bytes = bytesIn(chunk.value.base64);
    parts.push(bytes);
    at += bytes.byteLength;
  }
  void client.operate('document.drop', { documentId });
  save(new Blob(parts, { type: mimeType }), fileName);
  return { kind: 'made', fileName };
}

function save(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken hold of it by the next turn of the loop at the latest.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
