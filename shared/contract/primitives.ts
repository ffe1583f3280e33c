import { z } from 'zod';
import { isId, type Id } from '../kernel/ids.ts';
import { isInstant, type Instant } from '../kernel/time.ts';

/** An id of one kind; parsed from unknown, branded when it has the shape of a UUID. */
export function id<Kind extends string>(kind: Kind): z.ZodType<Id<Kind>, string> {
  return z
    .string()
    .refine(isId, { message: `not the id of a ${kind}` })
    .meta({ format: 'uuid', title: `id of a ${kind}` }) as unknown as z.ZodType<Id<Kind>, string>;
}

/** A moment in UTC, e.g. `2026-11-22T02:05:09.123Z`. */
export const instant = z
  .string()
  .refine(isInstant, { message: 'not a moment in UTC with milliseconds' })
  .meta({ format: 'date-time' }) as unknown as z.ZodType<Instant, string>;

/** A date without time, e.g. `2026-11-22`. */
export const day = z.iso.date();

/** Words a person typed; length in UTF-16 code units. */
export function words(max: number): z.ZodString {
  return z.string().max(max);
}

/** Nothing to answer but that it went well. */
export const nothing = z.null();
