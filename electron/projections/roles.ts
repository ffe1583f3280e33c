import type { RoleFields } from '../../shared/domain/role/facts.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

function columnsOf(fields: Partial<RoleFields>): Record<string, FieldValue> {
  const { mandate, rights, ...texts } = fields;
  return {
    ...texts,
    ...(mandate === undefined ? {} : { mandate: JSON.stringify(mandate) }),
    ...(rights === undefined ? {} : { rights: JSON.stringify(rights) }),
  };
}

/** One row per person, role and incident it was ever said of; the latest word by clock says whether it holds. */
function available(
  tx: Writer,
  fact: JournalFact<'HolderMarkedUnavailable'> | JournalFact<'HolderMarkedAvailable'>,
  reason: string | null,
): void {
  const incidentId = fact.scope === 'workspace' ? null : fact.scope;
  const { roleId } = fact.data;
  const id = [fact.subject, roleId ?? '*', incidentId ?? '*'].join('/');
  writeFields(tx, fact, 'unavailability', id, {
    person: fact.subject,
    role_id: roleId,
    incident_id: incidentId,
    unavailable: reason === null ? 0 : 1,
    reason,
    since: fact.header.recordedAt,
  });
}

/** Crisis roles: authority, holder, deputies in order, and who is out. Who acts follows from these (role/acting.ts). */
export const roles: Projection = {
  name: 'roles',
  version: 2,
  tables: ['role', 'unavailability'],
  schema: `
    CREATE TABLE role (
      id        TEXT PRIMARY KEY,
      title     TEXT,
      authority TEXT NOT NULL DEFAULT '',
      mandate   TEXT NOT NULL DEFAULT '[]',
      rights    TEXT NOT NULL DEFAULT '[]',
      holder    TEXT,
      deputies  TEXT NOT NULL DEFAULT '[]',
      retired   INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE unavailability (
      id          TEXT PRIMARY KEY,
      person      TEXT,
      role_id     TEXT,
      incident_id TEXT,
      unavailable INTEGER NOT NULL DEFAULT 0,
      reason      TEXT,
      since       TEXT
    ) STRICT`,
  on: {
    RoleDefined: (tx, fact) => {
      writeFields(tx, fact, 'role', fact.subject, columnsOf(fact.data));
    },
    RoleChanged: (tx, fact) => {
      writeFields(tx, fact, 'role', fact.subject, columnsOf(fact.data.fields));
    },
    RoleHolderSet: (tx, fact) => {
      writeFields(tx, fact, 'role', fact.subject, { holder: fact.data.holder });
    },
    RoleDeputiesSet: (tx, fact) => {
      writeFields(tx, fact, 'role', fact.subject, { deputies: JSON.stringify(fact.data.deputies) });
    },
    RoleRetired: (tx, fact) => {
      writeFields(tx, fact, 'role', fact.subject, { retired: 1 });
    },
    RoleReinstated: (tx, fact) => {
      writeFields(tx, fact, 'role', fact.subject, { retired: 0 });
    },
    HolderMarkedUnavailable: (tx, fact) => {
      available(tx, fact, fact.data.reason);
    },
    HolderMarkedAvailable: (tx, fact) => {
      available(tx, fact, null);
    },
  },
};
