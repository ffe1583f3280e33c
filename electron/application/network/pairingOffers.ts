import { createHash, timingSafeEqual } from 'node:crypto';
import type { Actor } from '../../../shared/domain/actor.ts';
import type { SeatKind } from '../../../shared/domain/seat/seatKind.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { no, ok, type Result } from '../../../shared/kernel/result.ts';
import { instantOf, type Clock, type Instant, type Randomness } from '../../../shared/kernel/time.ts';

/** What a code lets in, and who said so. */
export interface PairingOffer {
  readonly kind: SeatKind;
  readonly label: string;
  readonly person: Id<'contact'> | null;
  readonly offeredBy: Actor;
}

/** Codes that pair one seat each, once. They live in memory, as digests, and die with the lock. */
export interface PairingOffers {
  /** Null when too many are out already. */
  make(offer: PairingOffer): { readonly code: string; readonly expiresAt: Instant } | null;
  /** Uses a code up. `wrong`: it opens nothing; after too many wrong ones no code does. */
  redeem(code: string): Result<PairingOffer, 'wrong'>;
  /** How many may still be used. */
  count(): number;
  withdrawAll(): void;
}

/** No 0, O, 1, I, L, U: nothing that is read wrong from a screen across a table. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LETTERS = 8;
const VALID_MS = 5 * 60_000;
const MAX_OFFERS = 40;
/** 30^8 codes and ten tries: whoever guesses has one chance in sixty thousand million. */
const MAX_WRONG = 10;

function digest(code: string): Buffer {
  return createHash('sha256').update(code, 'utf8').digest();
}

/** As it was meant: a person types small letters, spaces and dashes. */
function asMeant(code: string): string {
  return code.toUpperCase().replaceAll(/[\s-]/g, '');
}

export function makePairingOffers(clock: Clock, randomness: Randomness): PairingOffers {
  let open: { readonly digest: Buffer; readonly expiresMs: number; readonly offer: PairingOffer }[] = [];
  let wrong = 0;
  const letGoOfOld = (): void => {
    open = open.filter(({ expiresMs }) => expiresMs > clock.unixMs());
  };
  const newCode = (): string => {
    let code = '';
    while (code.length < CODE_LETTERS) {
      const [byte = 255] = randomness.bytes(1);
      // Above the largest multiple of 30 the first letters would come more often than the others.
      if (byte < 240) code += LETTERS[byte % LETTERS.length] ?? '';
    }
    return code;
  };
  return {
    make: (offer) => {
      letGoOfOld();
      if (open.length >= MAX_OFFERS) return null;
      const code = newCode();
      const expiresMs = clock.unixMs() + VALID_MS;
      open.push({ digest: digest(code), expiresMs, offer });
      wrong = 0;
      return { code: `${code.slice(0, 4)}-${code.slice(4)}`, expiresAt: instantOf(expiresMs) };
    },
    redeem: (code) => {
      letGoOfOld();
      const tried = digest(asMeant(code));
      const found = open.find((one) => timingSafeEqual(one.digest, tried));
      if (found === undefined) {
        wrong += 1;
        if (wrong >= MAX_WRONG) open = [];
        return no('wrong');
      }
      open = open.filter((one) => one !== found);
      return ok(found.offer);
    },
    count: () => {
      letGoOfOld();
      return open.length;
    },
    withdrawAll: () => {
      open = [];
    },
  };
}
