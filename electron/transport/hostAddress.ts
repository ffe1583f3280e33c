import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const hostAddress = z.strictObject({
  port: z.int(),
  /** Null when the host has stopped; the port is kept so that open windows find it again. */
  commandLineToken: z.string().nullable(),
});
export type HostAddress = z.infer<typeof hostAddress>;

function fileIn(dir: string): string {
  return join(dir, 'host.json');
}

/** Where the host of a folder listens, or last listened; null when nobody has said. Readable by its owner only. */
export function readHostAddress(dir: string): HostAddress | null {
  if (!existsSync(fileIn(dir))) return null;
  try {
    return hostAddress.parse(JSON.parse(readFileSync(fileIn(dir), 'utf8')));
  } catch {
    rmSync(fileIn(dir), { force: true });
    return null;
  }
}

export function writeHostAddress(dir: string, address: HostAddress): void {
  const file = fileIn(dir);
  writeFileSync(`${file}.new`, JSON.stringify(address), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
