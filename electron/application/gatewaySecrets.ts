import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { channels, type Channel } from '../../shared/domain/gateway/gateway.ts';
import type { Randomness } from '../../shared/kernel/time.ts';
import type { StoreKey } from '../keys/storeKey.ts';
import { closedAnew, closeFor, openFor, readBeside, replaceDurably, type KeyChange, type SealedFor } from './sealedBeside.ts';

const PURPOSE = 'beredt:gateway-secret:1';
const keptSecrets = z.strictObject({ v: z.literal(2), sealed: z.partialRecord(z.enum(channels), z.base64()) });
type Sealed = z.infer<typeof keptSecrets>['sealed'];
const inBox = z.strictObject({ origin: z.string(), secret: z.string() });

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

function fileIn(dir: string): string {
  return join(dir, 'gateway.json');
}

function sealedFor(channel: string): SealedFor {
  return { purpose: PURPOSE, context: `${PURPOSE}:${channel}` };
}

/** A damaged file is as good as none: the secrets are typed again, nothing else is lost. */
function sealedIn(dir: string): Sealed {
  return readBeside(fileIn(dir), keptSecrets)?.sealed ?? {};
}

function keep(dir: string, sealed: Sealed): void {
  replaceDurably(fileIn(dir), JSON.stringify({ v: 2, sealed } satisfies z.infer<typeof keptSecrets>));
}

export function gatewaySecrets({ dir, randomness }: { readonly dir: string; readonly randomness: Randomness }, storeKey: StoreKey): GatewaySecrets {
  return {
    read: (channel, origin) => {
      const box = sealedIn(dir)[channel];
      const opened = box === undefined ? null : openFor(storeKey, sealedFor(channel), box);
      if (opened === null) return null;
      const { origin: typedFor, secret } = inBox.parse(JSON.parse(opened.toString('utf8')));
      opened.fill(0);
      return typedFor === origin ? secret : null;
    },
    write: (channel, origin, secret) => {
      const { [channel]: _before, ...others } = sealedIn(dir);
      if (secret === null && Object.keys(others).length === 0) {
        rmSync(fileIn(dir), { force: true });
        return;
      }
      if (secret === null) {
        keep(dir, others);
        return;
      }
      const plain = Buffer.from(JSON.stringify({ origin, secret } satisfies z.infer<typeof inBox>), 'utf8');
      keep(dir, { ...others, [channel]: closeFor(storeKey, sealedFor(channel), plain, randomness) });
    },
  };
}

/** The secrets under the new store key. */
export function carryGatewaySecrets(change: KeyChange): void {
  const sealed = sealedIn(change.dir);
  const anew = Object.entries(sealed).flatMap(([channel, box]) => {
    const closed = closedAnew(change, sealedFor(channel), box);
    return closed === null ? [] : [[channel, closed] as const];
  });
  if (anew.length > 0) keep(change.dir, { ...sealed, ...Object.fromEntries(anew) });
}
