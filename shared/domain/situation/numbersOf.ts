import { entitiesOf, type Entity } from './entitiesOf.ts';
import type { PictureFact, PictureFactData } from './pictureFact.ts';
import { sameName, type PotentialScore } from './situation.ts';

type ReadingFields = PictureFactData['NumberSet'] & { readonly withdrawn: boolean };
type AssessmentFields = PictureFactData['PotentialAssessed'] & {
  readonly withdrawn: boolean;
  readonly score: PotentialScore | null;
  /** The fact that scored it; null when nobody has. */
  readonly scoredBy: PictureFact | null;
};

/** One number over time. */
export interface NumberSeries {
  /** As it was written the first time. */
  readonly label: string;
  /** Oldest first by the time they hold for; never empty. The last one is now, the one before it is before. */
  readonly readings: readonly Entity<ReadingFields>[];
  /** True when the number is on the bad side of its limit now. */
  readonly beyondLimit: boolean;
}

/** What something could turn into. */
export interface Potential {
  readonly what: string;
  /** Oldest first; the last one holds. */
  readonly assessments: readonly Entity<AssessmentFields>[];
}

/** The numbers these facts speak of, in the order they were first set. */
export function numbersOf(facts: readonly PictureFact[]): NumberSeries[] {
  const readings = entitiesOf<ReadingFields>(facts, 'NumberSet', {
    NumberSet: ({ data }) => ({ ...data, withdrawn: false }),
    NumberWithdrawn: () => ({ withdrawn: true }),
  });
  return groupByName(readings, ({ label }) => label).map(({ name, group }) => {
    const inTime = [...group].sort((one, other) => (one.fields.at < other.fields.at ? -1 : 1));
    return { label: name, readings: inTime, beyondLimit: isBeyond(inTime.at(-1)?.fields) };
  });
}

/** The consequence potential these facts speak of, one per thing assessed. */
export function potentialsOf(facts: readonly PictureFact[]): Potential[] {
  const assessments = entitiesOf<AssessmentFields>(facts, 'PotentialAssessed', {
    PotentialAssessed: ({ data }) => ({ ...data, withdrawn: false, score: null, scoredBy: null }),
    PotentialWithdrawn: () => ({ withdrawn: true }),
    PotentialScored: (scored) => ({ score: scored.data.score, scoredBy: scored }),
  });
  return groupByName(assessments, ({ what }) => what).map(({ name, group }) => ({ what: name, assessments: group }));
}

/** Groups what stands by name, keeping the order of both. */
function groupByName<Fields extends { readonly withdrawn: boolean }>(
  entities: readonly Entity<Fields>[],
  nameOf: (fields: Fields) => string,
): { readonly name: string; readonly group: Entity<Fields>[] }[] {
  const groups = new Map<string, { readonly name: string; readonly group: Entity<Fields>[] }>();
  for (const entity of entities) {
    if (entity.fields.withdrawn) continue;
    const name = nameOf(entity.fields);
    const known = groups.get(sameName(name));
    if (known === undefined) groups.set(sameName(name), { name, group: [entity] });
    else known.group.push(entity);
  }
  return [...groups.values()];
}

function isBeyond(reading: ReadingFields | undefined): boolean {
  if (reading === undefined || reading.limit === null) return false;
  return reading.limitSide === 'above' ? reading.value > reading.limit : reading.value < reading.limit;
}
