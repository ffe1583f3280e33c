import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JournalFact } from '../../electron/journal/journalFact.ts';
import { activities } from '../../electron/projections/activities.ts';
import { alertLists } from '../../electron/projections/alertLists.ts';
import { callOuts } from '../../electron/projections/callOuts.ts';
import { contacts } from '../../electron/projections/contacts.ts';
import { inspectionFindings } from '../../electron/projections/inspectionFindings.ts';
import { project, recreateProjections } from '../../electron/projections/project.ts';
import { readiness } from '../../electron/projections/readiness.ts';
import { registers } from '../../electron/projections/registers.ts';
import { roles } from '../../electron/projections/roles.ts';
import { trainings } from '../../electron/projections/trainings.ts';
import { openStore, type Store } from '../../electron/store/openStore.ts';
import { readMigrations } from '../../electron/store/readMigrations.ts';
import { NO_FIELDS } from '../../shared/domain/contact/contact.ts';
import { rightsOfRoles } from '../../shared/domain/role/role.ts';
import type { FactData, FactType } from '../../shared/domain/facts.ts';

const PROJECTIONS = [registers, contacts, roles, alertLists, callOuts, readiness, activities, trainings, inspectionFindings];
const TABLES = PROJECTIONS.flatMap(({ tables }) => tables);
const ORIGINS = ['a', 'b', 'c'] as const;

let store: Store;
let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'beredt-converge-'));
  const opened = openStore({
    file: join(dir, 'store.db'),
    key: new Uint8Array(32).fill(7),
    migrations: readMigrations(join(import.meta.dirname, '../../electron/store/migrations')),
    now: '2026-11-22T02:00:00.000Z',
  });
  if (!opened.ok) throw new Error(opened.reason);
  store = opened.value;
});
afterAll(() => {
  store.close();
  rmSync(dir, { recursive: true, force: true });
});

interface Said {
  readonly type: FactType;
  readonly subject: string;
  readonly scope: string;
  readonly data: unknown;
}

const said = <Type extends FactType>(type: Type, subject: string, data: FactData[Type], scope = 'workspace'): Said => ({
  type, subject, scope, data,
});

const name = fc.constantFrom('Kari Dahl', 'Åse Moe', 'Øystein Lie');
const contact = fc.constantFrom('c1', 'c2');
const one = fc.constantFrom('x1', 'x2');
const member = (memberId: string, insteadOf: string | null) =>
  ({
    memberId, contactId: memberId, roleId: null, roleTitle: null, name: memberId, group: null,
    mobile: null, phone: null, deputy: null, insteadOf,
  }) as never;

/** Anything anybody may say of people, roles, lists and calls, about few enough things to collide often. */
const anything: fc.Arbitrary<Said> = fc.oneof(
  fc.tuple(contact, name).map(([id, who]) => said('ContactAdded', id, { ...NO_FIELDS, name: who, importId: null })),
  fc.tuple(contact, name, fc.constantFrom(null, 'i1')).map(([id, who, importId]) =>
    said('ContactChanged', id, { fields: { name: who }, was: {}, importId }),
  ),
  contact.map((id) => said('ContactRemoved', id, { importId: null })),
  contact.map((id) => said('ContactRestored', id, { importId: null })),
  fc.tuple(contact, fc.constantFrom(null, '2026-11-20')).map(([id, confirmedOn]) =>
    said('ContactConfirmed', id, { confirmedOn, number: confirmedOn }),
  ),
  name.map((fileName) =>
    said('ContactsImported', 'i1', { fileName, added: 1, changed: 0, columns: ['Navn'], mapping: [fileName] }),
  ),
  fc.constant(said('ContactImportUndone', 'i1', {})),
  fc.tuple(one, name).map(([id, title]) => said('RoleDefined', id, { title, authority: title, mandate: [title] })),
  fc.tuple(one, fc.subarray([...rightsOfRoles])).map(([id, rights]) =>
    said('RoleChanged', id, { fields: { rights }, was: {} }),
  ),
  fc.tuple(one, contact).map(([id, holder]) => said('RoleHolderSet', id, { holder: holder as never })),
  fc.tuple(one, contact).map(([id, deputy]) => said('RoleDeputiesSet', id, { deputies: [deputy as never] })),
  one.map((id) => said('RoleRetired', id, {})),
  one.map((id) => said('RoleReinstated', id, {})),
  fc.tuple(contact, fc.constantFrom('workspace', 'inc')).map(([id, scope]) =>
    said('HolderMarkedUnavailable', id, { roleId: null, reason: scope }, scope),
  ),
  fc.tuple(contact, fc.constantFrom('workspace', 'inc')).map(([id, scope]) =>
    said('HolderMarkedAvailable', id, { roleId: null }, scope),
  ),
  fc.tuple(one, name).map(([id, title]) =>
    said('AlertListDefined', id, { incidentType: null, level: null, title, members: [] }),
  ),
  fc.tuple(one, name).map(([id, title]) => said('AlertListChanged', id, { title, members: [] })),
  one.map((id) => said('AlertListSuperseded', id, {})),
  one.map((id) => said('AlertListReinstated', id, {})),
  fc.tuple(one, name).map(([id, text]) => said('CriterionAssessed', id, { standing: 'met', judgedOn: '2026-11-20', text })),
  fc.tuple(one, name).map(([id, words]) =>
    said('CriterionAssessed', id, { ties: [{ kind: 'document', id: null, words, on: null }], owner: { kind: 'name', name: words } }),
  ),
  fc.tuple(one, fc.integer({ min: 1, max: 9 })).map(([id, months]) => said('ReadinessIntervalsSet', id, { cards: months })),
  fc.tuple(one, contact).map(([id, member]) => said('CouncilNamed', id, { members: [member as never] })),
  fc.tuple(one, name).map(([id, title]) =>
    said('ActivityPlanned', id, { kind: 'meeting', title, on: '2026-12-01', everyMonths: null, owner: null, note: '', follows: null }),
  ),
  fc.tuple(one, name).map(([id, outcome]) => said('ActivityHeld', id, { on: '2026-11-20', parties: [], outcome })),
  one.map((id) => said('ActivityHoldingUndone', id, {})),
  one.map((id) => said('ActivityDropped', id, {})),
  one.map((id) => said('ActivityResumed', id, {})),
  fc.tuple(one, contact, name).map(([id, person, what]) =>
    said('TrainingRecorded', id, { person: person as never, kind: 'training', on: '2026-11-20', what, incidentId: null }),
  ),
  one.map((id) => said('TrainingStruck', id, {})),
  one.map((id) => said('TrainingRestored', id, {})),
  fc.tuple(one, name).map(([id, text]) => said('InspectionFindingChanged', id, { text, dueOn: '2026-12-01' })),
  fc.tuple(one, name).map(([id, how]) => said('InspectionFindingClosed', id, { on: '2026-11-20', how, proof: '' })),
  one.map((id) => said('InspectionFindingReopened', id, {})),
  fc.constantFrom('m1', 'm2').map((id) => said('CallOutDeputySurfaced', 'o1', member(id, 'm0'), 'inc')),
  fc.tuple(fc.constantFrom('k1', 'k2'), fc.constantFrom('answered', 'no-answer')).map(([markId, result]) =>
    said('CallOutMarked', 'o1', { markId: markId as never, memberId: 'm0' as never, result, note: null, deputy: null }, 'inc'),
  ),
  fc.constantFrom('k1', 'k2').map((markId) => said('CallOutMarkUndone', 'o1', { markId: markId as never }, 'inc')),
  fc.constant(said('CallOutWithdrawn', 'o1', {}, 'inc')),
);

/** What one installation says, in its own order; ids of things that are born once are its own. */
function journalOf(origin: string, things: readonly Said[], skewMs: number): JournalFact[] {
  return things.map(({ type, subject, scope, data }, at) => {
    const hlc = (skewMs + at * 3).toString(16).padStart(12, '0') + '0000';
    const bornOnce = type === 'CallOutDeputySurfaced' || type === 'CallOutMarked';
    const own = JSON.parse(JSON.stringify(data), (key, value: unknown) => {
      if (typeof value !== 'string') return value;
      const isOwn = key === 'importId' || (bornOnce && (key === 'memberId' || key === 'markId'));
      return isOwn ? `${value}-${origin}-${String(at)}` : value;
    }) as unknown;
    const header = {
      origin, epoch: 1, seq: at + 1, hlc, recordedAt: `2026-11-22T02:00:00.${String(at).padStart(3, '0')}Z`,
      actor: { person: null, role: null, actingFor: null, seat: 's' },
    };
    return { position: at, header, type, subject, scope, data: own } as unknown as JournalFact;
  });
}

/** One way the journals of all may arrive: each origin's own order is kept. */
function arrival(journals: readonly JournalFact[][], picks: readonly number[]): JournalFact[] {
  const left = journals.map((journal) => [...journal]);
  const arrived: JournalFact[] = [];
  for (let turn = 0; left.some((journal) => journal.length > 0); turn += 1) {
    const waiting = left.filter((journal) => journal.length > 0);
    arrived.push(waiting[(picks[turn % picks.length] ?? 0) % waiting.length]!.shift()!);
  }
  return arrived;
}

function rowsAfter(facts: readonly JournalFact[]): Record<string, unknown[]> {
  return store.transact((tx) => {
    recreateProjections(tx, PROJECTIONS);
    project(tx, PROJECTIONS, facts);
    return Object.fromEntries(
      TABLES.map((table) => [table, tx.all(`SELECT * FROM ${table}`).map((row) => JSON.stringify(row)).sort()]),
    );
  });
}

describe('people, roles, lists and calls of several installations', () => {
  test('come to the same rows in whatever order the journals arrive', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.tuple(...ORIGINS.map(() => fc.array(anything, { maxLength: 10 }))),
        fc.array(fc.nat(100), { minLength: 1, maxLength: 20 }),
        fc.array(fc.nat(100), { minLength: 1, maxLength: 20 }),
        (things, first, second) => {
          const journals = things.map((some, at) => journalOf(ORIGINS[at]!, some, at));
          const rows = rowsAfter(arrival(journals, first));
          expect(rowsAfter(arrival(journals, second))).toEqual(rows);
          compared += Object.values(rows).flat().length;
        },
      ),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(1_000);
  });
});
