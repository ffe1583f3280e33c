import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** Which municipality an installation belongs to. */
export const municipalities: Projection = {
  name: 'municipalities',
  version: 1,
  tables: ['municipality'],
  schema: `
    CREATE TABLE municipality (
      id       TEXT PRIMARY KEY,
      name     TEXT,
      number   TEXT,
      language TEXT NOT NULL DEFAULT 'nb'
    ) STRICT`,
  on: {
    MunicipalityDescribed: (tx, fact) => {
      const { name, number, language } = fact.data;
      writeFields(tx, fact, 'municipality', fact.subject, {
        ...(name === undefined ? {} : { name }),
        ...(number === undefined ? {} : { number }),
        ...(language === undefined ? {} : { language }),
      });
    },
  },
};
