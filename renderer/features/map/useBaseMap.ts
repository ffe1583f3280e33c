import { useCallback, useEffect, useState } from 'react';
import { CHUNK_BYTES } from '../../../shared/contract/topics/file.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { isLost } from '../../api/apiClient.ts';
import { useApi } from '../../api/apiContext.tsx';
import { base64Of } from '../../api/base64.ts';
import type { BaseMap } from './baseMap.ts';

/** Where the choosing of a base map stands. */
export type BaseState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly name: string; readonly sent: number; readonly size: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal<RefusalCode> }
  | { readonly kind: 'lost' };

/** The base map under everything that is drawn: the same file for every seat, chosen from disk by any of them. */
export function useBaseMap() {
  const { client } = useApi();
  const [base, setBase] = useState<BaseMap | null>(null);
  const [state, setState] = useState<BaseState>({ kind: 'idle' });
  const load = useCallback(async () => {
    // Without WebGL neither file is of use, and the page has said so already.
    const loading = import('./loadBase.ts').then(({ loadBase }) => loadBase(client));
    setBase(await loading.catch(() => null));
  }, [client]);
  useEffect(() => {
    void load();
  }, [load]);

  const choose = async (file: File): Promise<void> => {
    const about = { name: file.name, sizeBytes: file.size };
    for (let at = 0; at === 0 || at < file.size; at += CHUNK_BYTES) {
      setState({ kind: 'sending', name: file.name, sent: at, size: file.size });
      const base64 = await base64Of(file.slice(at, at + CHUNK_BYTES));
      const reply = await client.operate('map.addBaseChunk', { ...about, at, base64 });
      if (!reply.ok) {
        setState(isLost(reply) ? { kind: 'lost' } : { kind: 'refused', refusal: reply.refusal });
        return;
      }
    }
    setState({ kind: 'idle' });
    await load();
  };
  const drop = async (): Promise<void> => {
    const reply = await client.operate('map.dropBase', {});
    if (reply.ok) setBase(null);
    else setState(isLost(reply) ? { kind: 'lost' } : { kind: 'refused', refusal: reply.refusal });
  };
  return { base, state, choose, drop };
}
