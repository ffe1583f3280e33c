import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordDecision } from '../../shared/domain/decision/decide.ts';
import { changeGoal, setGoal } from '../../shared/domain/goal/decide.ts';
import { addStatement, retireStatement, reviseStatement } from '../../shared/domain/situation/decideStatement.ts';
import { knownWhenWritten, type PictureFact } from '../../shared/domain/situation/pictureFact.ts';
import { pictureOf } from '../../shared/domain/situation/pictureOf.ts';
import { AT_THREE, INCIDENT, PictureRoom } from '../support/pictureRoom.ts';

const incident = { id: INCIDENT, startedAt: AT_THREE };
const acts = ['statement', 'revise', 'retire', 'goal', 'deadline', 'decision', 'hear', 'wait'] as const;
const step = fc.record({ who: fc.integer({ min: 0, max: 1 }), act: fc.constantFrom(...acts), pick: fc.nat(20) });

function play(rooms: readonly [PictureRoom, PictureRoom], who: number, act: (typeof acts)[number], pick: number): void {
  const room = rooms[who]!;
  const { known } = room;
  const statement = known.statements[pick % Math.max(1, known.statements.length)] ?? null;
  const goal = known.goals[pick % Math.max(1, known.goals.length)] ?? null;
  const statementId = (statement?.id ?? '') as never;
  const text = `${act} ${pick}`;
  if (act === 'statement') room.try(addStatement, { incidentId: INCIDENT, text, certainty: 'known' }, known);
  if (act === 'revise') room.try(reviseStatement, { statementId, text }, { ...known, statement });
  if (act === 'retire') room.try(retireStatement, { statementId }, { ...known, statement });
  if (act === 'goal') room.try(setGoal, { incidentId: INCIDENT, text }, known);
  if (act === 'deadline') room.try(changeGoal, { goalId: (goal?.id ?? '') as never, text }, { ...known, goal });
  if (act === 'decision') room.try(recordDecision, { incidentId: INCIDENT, what: text }, known);
  if (act === 'hear') room.hear(rooms[1 - who]!);
  if (act === 'wait') room.pass(1);
}

/** What a reader sees, without what is each installation's own: the place in its journal. */
function seen(facts: readonly PictureFact[]): unknown {
  const picture = pictureOf(facts, incident);
  const withoutPlace = (key: string, value: unknown): unknown => (key === 'position' ? undefined : value);
  return JSON.parse(JSON.stringify(picture, withoutPlace)) as unknown;
}

const SEED = Number(process.env['BEREDT_SEED'] ?? randomInt(2 ** 31));

describe(`the fold of the picture (seed ${String(SEED)})`, () => {
  it('gives the same picture in whatever order the facts of two installations arrive', () => {
    let folded = 0;
    let torn = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), fc.infiniteStream(fc.nat()), (steps, chance) => {
        const rooms = [new PictureRoom('a'), new PictureRoom('b')] as const;
        for (const { who, act, pick } of steps) play(rooms, who, act, pick);
        rooms[0].hear(rooms[1]);
        rooms[1].hear(rooms[0]);
        const shuffled = rooms[0].facts
          .map((fact) => ({ fact, at: chance.next().value as number }))
          .sort((one, other) => one.at - other.at)
          .map(({ fact }) => fact);
        expect(seen(rooms[1].facts)).toEqual(seen(rooms[0].facts));
        expect(seen(shuffled)).toEqual(seen(rooms[0].facts));
        folded += rooms[0].facts.length;
        torn += rooms[0].known.statements.filter(({ concurrent }) => concurrent.length > 0).length;
      }),
      { seed: SEED, numRuns: 600 },
    );
    expect(folded).toBeGreaterThan(1000);
    expect(torn).toBeGreaterThan(0);
  });

  it('never changes what a decision rested on, whatever is written or heard afterwards', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
        const rooms = [new PictureRoom('a'), new PictureRoom('b')] as const;
        const frozen = new Map<PictureFact, unknown>();
        for (const { who, act, pick } of steps) {
          const before = rooms[who]!.facts.slice();
          play(rooms, who, act, pick);
          const made = rooms[who]!.facts.at(-1);
          if (act === 'decision' && made?.type === 'DecisionRecorded') frozen.set(made, seen(before));
        }
        rooms[0].hear(rooms[1]);
        for (const [made, before] of frozen) {
          expect(seen(knownWhenWritten(rooms[0].facts, made))).toEqual(before);
          compared += 1;
        }
      }),
      { seed: SEED, numRuns: 600 },
    );
    expect(compared).toBeGreaterThan(200);
  });
});
