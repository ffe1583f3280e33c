import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { channels, type Channel } from '../../shared/domain/gateway/gateway.ts';
import type { Randomness } from '../../shared/kernel/time.ts';
import { closeBox, openBox } from '../keys/secretBox.ts';
import type { StoreKey } from '../keys/storeKey.ts';
import { withPurposeKey } from './purposeKey.ts';

const PURPOSE = 'beredt:gateway-secret:1';
const keptSecrets = z.strictObject({ v: z.literal(1), sealed: z.partialRecord(z.enum(channels), z.base64()) });
type Sealed = z.infer<typeof keptSecrets>['sealed'];

/**
 * What services ask for before they take a message: beside the store, sealed by a key only the open store gives, so it is
 * in no journal, export or copy. Each is bound to a channel and an origin: it is never shown to another address than the
 * one it was typed for.
 */
export interface GatewaySecrets {
  /** Null: there is none for that address. */
  read(channel: Channel, origin: string): string | null;
  /** Null takes it away. */
  write(channel: Channel, origin: string, secret: string | null): void;
}

export function gatewaySecrets({ dir, randomness }: { readonly dir: string; readonly randomness: Randomness }, storeKey: StoreKey): GatewaySecrets {
  const file = join(dir, 'gateway.json');
  const contextOf = (channel: Channel, origin: string): string => `${PURPOSE}:${channel}:${origin}`;
  const sealed = (): Sealed => {
    if (!existsSync(file)) return {};
    try {
      return keptSecrets.parse(JSON.parse(readFileSync(file, 'utf8'))).sealed;
    } catch {
      // Damaged: the secrets are typed again, nothing else is lost.
      return {};
    }
  };
  return {
    read: (channel, origin) => {
      const box = sealed()[channel];
      if (box === undefined) return null;
      const opened = withPurposeKey(storeKey, PURPOSE, (key) => openBox(key, contextOf(channel, origin), Buffer.from(box, 'base64')));
      const secret = opened?.toString('utf8') ?? null;
      opened?.fill(0);
      return secret;
    },
    write: (channel, origin, secret) => {
      const { [channel]: _before, ...others } = sealed();
      if (secret === null && Object.keys(others).length === 0) {
        rmSync(file, { force: true });
        return;
      }
      const plain = Buffer.from(secret ?? '', 'utf8');
      const box = withPurposeKey(storeKey, PURPOSE, (key) => closeBox(key, contextOf(channel, origin), plain, randomness));
      plain.fill(0);
      const next: Sealed = secret === null ? others : { ...others, [channel]: box.toString('base64') };
      writeFileSync(`${file}.new`, JSON.stringify({ v: 1, sealed: next }), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
  };
}
