import { createHash, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Hello, Welcome } from '../../shared/contract/wire.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import type { Clock, Randomness } from '../../shared/kernel/time.ts';

const KEPT_MS = 30 * 24 * 3600_000;

const passesFile = z.strictObject({
  v: z.literal(1),
  seats: z.array(z.strictObject({ seat: z.string(), sha256: z.string(), admittedAt: z.int() })),
});
type Pass = z.infer<typeof passesFile>['seats'][number];

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

/** Who may open a seat on this host. Holds digests only; a pass lives thirty days, also across restarts. */
export interface SeatPasses {
  /** A token that opens one seat, once. */
  newLaunchToken(): string;
  /** The token of the command line, fresh for every run of the host. */
  readonly commandLineToken: string;
  /** Null when the hello opens nothing. */
  admit(hello: Hello['hello']): Omit<Welcome, 'v'> | null;
}

/** Keeps the passes in `file`, beside the store. A file that cannot be read means that every window needs a new link. */
export function openSeatPasses(file: string, clock: Clock, randomness: Randomness): SeatPasses {
  const secret = (): string => Buffer.from(randomness.bytes(32)).toString('base64url');
  const launchTokens = new Set<string>();
  const commandLineToken = secret();
  let passes = readPasses(file).filter((pass) => clock.unixMs() - pass.admittedAt < KEPT_MS);

  const newSeat = (): Omit<Welcome, 'v'> => {
    const welcome = { seat: makeId<'seat'>(clock.unixMs(), randomness.bytes(10)), secret: secret() };
    const pass = { seat: welcome.seat, sha256: digest(welcome.secret).toString('hex'), admittedAt: clock.unixMs() };
    passes = [...passes, pass];
    writeFileSync(`${file}.new`, JSON.stringify({ v: 1, seats: passes }), { mode: 0o600 });
    renameSync(`${file}.new`, file);
    return welcome;
  };

  return {
    commandLineToken,
    newLaunchToken: () => {
      const token = secret();
      launchTokens.add(token);
      return token;
    },
    admit: (hello) => {
      if ('launch' in hello) return launchTokens.delete(hello.launch) ? newSeat() : null;
      if ('commandLine' in hello) {
        const same = timingSafeEqual(digest(hello.commandLine), digest(commandLineToken));
        return same ? { seat: 'command-line', secret: '' } : null;
      }
      const pass = passes.find(({ seat }) => seat === hello.seat);
      if (pass === undefined) return null;
      const same = timingSafeEqual(digest(hello.secret), Buffer.from(pass.sha256, 'hex'));
      return same ? { seat: hello.seat, secret: hello.secret } : null;
    },
  };
}

function readPasses(file: string): readonly Pass[] {
  if (!existsSync(file)) return [];
  try {
    return passesFile.parse(JSON.parse(readFileSync(file, 'utf8'))).seats;
  } catch {
    return [];
  }
}
