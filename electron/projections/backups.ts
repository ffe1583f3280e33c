import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** Where each installation keeps its copies; a folder means something on that machine only. */
export const backups: Projection = {
  name: 'backups',
  version: 1,
  tables: ['backup_setting'],
  schema: `CREATE TABLE backup_setting (id TEXT PRIMARY KEY, folder TEXT) STRICT`,
  on: {
    BackupConfigured: (tx, fact) => {
      writeFields(tx, fact, 'backup_setting', fact.subject, { folder: fact.data.folder });
    },
  },
};
