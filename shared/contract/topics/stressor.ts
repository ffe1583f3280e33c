import { z } from 'zod';
import { contributors } from '../allowed.ts';
import { command } from '../define.ts';
import { id, nothing, words } from '../primitives.ts';

const stressorId = id('stressor');
const fields = { unit: words(200), text: words(2_000), eventIds: z.array(id('hazardEvent')).max(50).readonly() };

export const stressorCommands = {
  'stressor.note': command({
    input: z.strictObject({ ...fields, eventIds: fields.eventIds.default([]) }),
    output: z.object({ stressorId }),
    allowed: contributors,
    refusals: ['stressor/unit-empty', 'stressor/text-empty'],
  }),
  'stressor.change': command({
    input: z.strictObject({ stressorId, ...z.strictObject(fields).partial().shape }),
    output: z.object({ was: z.strictObject(fields).partial() }),
    allowed: contributors,
    refusals: [
      'stressor/not-found', 'stressor/removed', 'stressor/unit-empty', 'stressor/text-empty', 'stressor/nothing-changed',
    ],
  }),
  'stressor.remove': command({
    input: z.strictObject({ stressorId }),
    output: nothing,
    allowed: contributors,
    refusals: ['stressor/not-found', 'stressor/removed'],
  }),
  'stressor.restore': command({
    input: z.strictObject({ stressorId }),
    output: nothing,
    allowed: contributors,
    refusals: ['stressor/not-found', 'stressor/not-removed'],
  }),
} as const;
