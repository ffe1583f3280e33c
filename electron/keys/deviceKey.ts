import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { canonicalJson } from '../../shared/kernel/canonicalJson.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import type { Randomness } from '../../shared/kernel/time.ts';
import type { DiskFault } from './durableFile.ts';
import { takeSecret } from './secretBytes.ts';
import { destroyTwin, readTwin, writeTwin, type Parsed } from './twinFile.ts';

/** Length of the secret in device.key, in bytes. */
const SECRET_BYTES = 32;

/**
 * The secret of a device slot, in the clear beside the store: what lets the app start with no set-up at all, and what
 * makes that start unprotected. It is gone as soon as there is a passphrase.
 */
export interface DeviceKey {
  /** A new secret, on disk when this answers. The caller zeroes it. */
  create(): Promise<Result<Buffer, DiskFault>>;
  /** Null when missing or damaged. The caller zeroes it. */
  read(): Promise<Buffer | null>;
  destroy(): Promise<void>;
}

/** The digest lets a fallen bit be told from the secret, so that the second copy can stand in. */
function encode(secret: Buffer): string {
  const check = createHash('sha256').update('beredt/keys/device/v1\n').update(secret).digest('base64');
  return `${canonicalJson({ v: 1, secret: secret.toString('base64'), check })}\n`;
}

function parse(text: string): Parsed<Buffer> {
  try {
    const { secret } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const bytes = takeSecret(Buffer.from(typeof secret === 'string' ? secret : '', 'base64'));
    return bytes.length === SECRET_BYTES && encode(bytes) === text ? ok(bytes) : no('corrupt');
  } catch {
    return no('corrupt');
  }
}

export function deviceKeyIn(dir: string, randomness: Randomness): DeviceKey {
  const file = join(dir, 'device.key');
  return {
    create: async () => {
      const secret = takeSecret(randomness.bytes(SECRET_BYTES));
      const written = await writeTwin(file, encode(secret));
      return written.ok ? ok(secret) : written;
    },
    read: async () => {
      const read = await readTwin(file, parse);
      return read.ok && read.value !== null ? read.value.value : null;
    },
    destroy: () => destroyTwin(file),
  };
}
