import { z } from 'zod';
import { barrierEffects, barrierStates, branchSides } from '../../domain/risk/bowTie.ts';
import { coordinators } from '../allowed.ts';
import { command } from '../define.ts';
import { day, id, nothing, words } from '../primitives.ts';
import { ownerInput, ownerView } from './picture.ts';

const TEXT = 2_000;
const branchId = id('bowTieBranch');
const barrierId = id('barrier');

const barrier = {
  text: words(300),
  owner: ownerInput.nullable(),
  state: z.enum(barrierStates),
  effect: z.enum(barrierEffects).nullable(),
  note: words(TEXT),
  checkedOn: day.nullable(),
};

/** One line of a bow-tie: a cause or a consequence, and the barriers between it and the event. */
export const branchView = z.object({
  id: branchId,
  side: z.enum(branchSides),
  text: z.string(),
  place: z.number(),
  barriers: z.array(
    z.object({ ...barrier, id: barrierId, text: z.string(), note: z.string(), owner: ownerView.nullable(), place: z.number() }),
  ),
});

const onBranch = ['bowTie/branch-not-found', 'bowTie/removed'] as const;
const onBarrier = ['bowTie/barrier-not-found', 'bowTie/removed'] as const;

export const bowTieCommands = {
  'bowTie.addBranch': command({
    input: z.strictObject({ eventId: id('hazardEvent'), side: z.enum(branchSides), text: words(300) }),
    output: z.object({ branchId }),
    allowed: coordinators,
    refusals: ['risk/not-found', 'risk/retired', 'bowTie/text-empty'],
  }),
  'bowTie.changeBranch': command({
    input: z.strictObject({ branchId, text: words(300).optional(), place: z.number().optional() }),
    output: nothing,
    allowed: coordinators,
    refusals: [...onBranch, 'bowTie/text-empty', 'bowTie/nothing-changed'],
  }),
  'bowTie.removeBranch': command({
    input: z.strictObject({ branchId }),
    output: nothing,
    allowed: coordinators,
    refusals: onBranch,
  }),
  /** The inverse of bowTie.removeBranch: it comes back with its barriers. */
  'bowTie.restoreBranch': command({
    input: z.strictObject({ branchId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['bowTie/branch-not-found', 'bowTie/not-removed'],
  }),
  'bowTie.addBarrier': command({
    input: z.strictObject({ branchId, ...z.strictObject(barrier).partial().shape }),
    output: z.object({ barrierId }),
    allowed: coordinators,
    refusals: [...onBranch, 'risk/retired', 'bowTie/text-empty'],
  }),
  'bowTie.changeBarrier': command({
    input: z.strictObject({ barrierId, ...z.strictObject(barrier).partial().shape, place: z.number().optional() }),
    output: nothing,
    allowed: coordinators,
    refusals: [...onBarrier, 'bowTie/text-empty', 'bowTie/nothing-changed'],
  }),
  'bowTie.removeBarrier': command({
    input: z.strictObject({ barrierId }),
    output: nothing,
    allowed: coordinators,
    refusals: onBarrier,
  }),
  'bowTie.restoreBarrier': command({
    input: z.strictObject({ barrierId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['bowTie/barrier-not-found', 'bowTie/not-removed'],
  }),
} as const;
