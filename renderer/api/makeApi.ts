import { Drafts } from '../offline/drafts.ts';
import { KEEP_UNOPENED_MS, openBrowserStore } from '../offline/browserStore.ts';
import { Outbox, type Send } from '../offline/outbox.ts';
import { Vault } from '../offline/vault.ts';
import type { CommandName } from '../../shared/contract/api.ts';
import { isLost, type ApiClient } from './apiClient.ts';
import type { ApiSurroundings } from './apiContext.tsx';
import { newCommandId } from './newCommandId.ts';

/** Puts client, outbox, drafts and vault together around the browser's own store. Once per window. */
export function makeApi(client: ApiClient): ApiSurroundings {
  const store = openBrowserStore();
  const vault = new Vault();
  const unixMs = (): number => Date.now();
  void store.deleteOlderThan(unixMs() - KEEP_UNOPENED_MS);
  const send: Send = async ({ commandId, name, input }) => {
    // The outbox also holds commands of an earlier run: the host, not the type, decides whether they still make sense.
    const reply = await client.call(name as CommandName, input as never, { commandId });
    return isLost(reply) ? null : reply;
  };
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const stop = client.connection.subscribe(() => {
        if (client.connection.state() === 'connected') done();
      });
      const timer = setTimeout(done, ms);
      function done(): void {
        clearTimeout(timer);
        stop();
        resolve();
      }
    });
  const outbox = new Outbox({ store, vault, send, pause, unixMs, newCommandId });
  return { client, vault, outbox, drafts: new Drafts({ store, vault, commandsKept: () => outbox.allKept(), unixMs }) };
}
