import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** Which municipality an installation belongs to. */
export const municipalities: Projection = {
  name: 'municipalities',
  version: 3,
  tables: ['municipality'],
  schema: `
    CREATE TABLE municipality (
      id       TEXT PRIMARY KEY,
      name     TEXT,
      number   TEXT,
      language TEXT NOT NULL DEFAULT 'nb',
      is_example INTEGER NOT NULL DEFAULT 0,
      centre   TEXT
    ) STRICT`,
  on: {
    MunicipalityDescribed: (tx, fact) => {
      const { name, number, language, centre, isExample } = fact.data;
      writeFields(tx, fact, 'municipality', fact.subject, {
        ...(name === undefined ? {} : { name }),
        ...(number === undefined ? {} : { number }),
        ...(language === undefined ? {} : { language }),
        ...(centre === undefined ? {} : { centre: centre === null ? null : JSON.stringify(centre) }),
        ...(isExample === undefined ? {} : { is_example: 1 }),
      });
    },
  },
};
