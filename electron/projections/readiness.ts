import { intervalNames } from '../../shared/domain/readiness/intervals.ts';
import type { AssessmentFields } from '../../shared/domain/readiness/readiness.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

function assessmentColumns(fields: Partial<AssessmentFields>): Record<string, FieldValue> {
  const { standing, judgedOn, text, nextOn, owner, ties } = fields;
  return {
    ...(standing === undefined ? {} : { standing }),
    ...(judgedOn === undefined ? {} : { judged_on: judgedOn }),
    ...(text === undefined ? {} : { text }),
    ...(nextOn === undefined ? {} : { next_on: nextOn }),
    ...(owner === undefined ? {} : { owner: owner === null ? null : JSON.stringify(owner) }),
    ...(ties === undefined ? {} : { ties: JSON.stringify(ties) }),
  };
}

/** What people have said of the criteria, how long things hold here, and who sits in the preparedness council. */
export const readiness: Projection = {
  name: 'readiness',
  version: 2,
  tables: ['criterion_assessment', 'readiness_setting'],
  schema: `
    CREATE TABLE criterion_assessment (
      id        TEXT PRIMARY KEY,
      standing  TEXT,
      judged_on TEXT,
      judged_by TEXT,
      text      TEXT NOT NULL DEFAULT '',
      next_on   TEXT,
      owner     TEXT,
      ties      TEXT NOT NULL DEFAULT '[]'
    ) STRICT;
    -- one row per installation that has set anything; columns are intervals by name, in months
    CREATE TABLE readiness_setting (
      id      TEXT PRIMARY KEY,
      council_members TEXT NOT NULL DEFAULT '[]',
      ${intervalNames.map((name) => `${name} INTEGER`).join(',\n      ')}
    ) STRICT`,
  on: {
    CriterionAssessed: (tx, fact) => {
      const by = fact.data.standing === undefined ? {} : { judged_by: fact.header.actor.person };
      writeFields(tx, fact, 'criterion_assessment', fact.subject, { ...assessmentColumns(fact.data), ...by });
    },
    ReadinessIntervalsSet: (tx, fact) => {
      const known = intervalNames.flatMap((name) => {
        const months = fact.data[name];
        return months === undefined ? [] : [[name, months] as const];
      });
      writeFields(tx, fact, 'readiness_setting', fact.subject, Object.fromEntries(known));
    },
    CouncilNamed: (tx, fact) => {
      writeFields(tx, fact, 'readiness_setting', fact.subject, { council_members: JSON.stringify(fact.data.members) });
    },
  },
};
