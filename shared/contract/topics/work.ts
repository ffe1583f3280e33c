import { z } from 'zod';
import { administrators, everybody } from '../allowed.ts';
import { operation } from '../define.ts';
import { words } from '../primitives.ts';

/** Long work of the host, in threads of its own. */
export const workOperations = {
  'work.list': operation({
    input: z.strictObject({}),
    output: z.object({
      work: z.array(
        z.object({
          id: z.string(),
          kind: z.enum(['verify', 'export', 'backup', 'check', 'example', 'new-key']),
          /** Of `total`; both 0 while nobody can say. */
          done: z.int(),
          total: z.int(),
        }),
      ),
    }),
    allowed: everybody,
    refusals: [],
    whileLocked: true,
  }),
  /** Stops work by its id; what it had begun to write is taken away again. */
  'work.stop': operation({
    input: z.strictObject({ id: words(100) }),
    output: z.object({ stopped: z.boolean() }),
    allowed: administrators,
    refusals: [],
  }),
} as const;
