import type { DescribedKind } from './describedKind.ts';

/** A turn of the duty calendar, by whose it is. When it is, the reader sees from the day beside it. */
export const duty: DescribedKind = {
  kind: 'duty',
  isNamed: true,
  on: ['DutyEntered', 'DutyRemoved', 'DutyRestored'],
  leansOn: [
    {
      on: ['ContactAdded', 'ContactChanged'],
      touched: (read, person) => idsIn(read.all('SELECT id FROM duty WHERE person = ?', person)),
    },
    {
      on: ['RoleDefined', 'RoleChanged'],
      touched: (read, roleId) => idsIn(read.all('SELECT id FROM duty WHERE role_id = ?', roleId)),
    },
  ],
  describe: (read, id) => {
    const row = read.one<{ person: string; role_id: string | null; starts: string; name: string | null; title: string | null }>(
      `SELECT d.person, d.role_id, d.starts, c.name, r.title FROM duty d LEFT JOIN contact c ON c.id = d.person
       LEFT JOIN role r ON r.id = d.role_id WHERE d.id = ? AND d.kind IS NOT NULL AND d.removed = 0`,
      id,
    );
    if (row === undefined) return null;
    return {
      name: row.name ?? '',
      detail: row.starts,
      text: [row.title],
      within: row.starts,
      links: [{ relation: 'consists-of', to: row.person }, { relation: 'about', to: row.role_id }],
    };
  },
};

/** A call-out under the name the list had then. Who was called is read on the sheet. */
export const callOut: DescribedKind = {
  kind: 'callOut',
  isNamed: true,
  on: ['CallOutStarted', 'CallOutWithdrawn'],
  describe: (read, id) => {
    const row = read.one<{ incident_id: string; list_id: string; list_title: string; started_at: string }>(
      'SELECT * FROM call_out o WHERE id = ? AND NOT EXISTS (SELECT 1 FROM call_out_withdrawn w WHERE w.call_out_id = o.id)',
      id,
    );
    if (row === undefined) return null;
    const { incident_id: within, list_id: to, list_title: name, started_at: detail } = row;
    return { name, detail, within, links: [{ relation: 'about', to }] };
  },
};

export const callDrill: DescribedKind = {
  kind: 'callDrill',
  isNamed: true,
  on: ['CallDrillStarted', 'CallDrillFinished', 'CallDrillResumed', 'CallDrillWithdrawn', 'CallDrillRestored'],
  describe: (read, id) => {
    const row = read.one<{ list_id: string; list_title: string; started_at: string; finished_at: string | null }>(
      'SELECT * FROM call_drill WHERE id = ? AND list_title IS NOT NULL AND withdrawn = 0',
      id,
    );
    if (row === undefined) return null;
    const { list_id: to, list_title: name, started_at: detail, finished_at: finishedAt } = row;
    return { name, detail, isPast: finishedAt !== null, links: [{ relation: 'about', to }] };
  },
};

/** A round by the list it goes over, or by its last day when everybody is asked. */
export const numberRound: DescribedKind = {
  kind: 'numberRound',
  isNamed: true,
  on: ['NumberRoundStarted', 'NumberRoundClosed', 'NumberRoundReopened', 'NumberRoundWithdrawn'],
  leansOn: [
    {
      on: ['AlertListDefined', 'AlertListChanged'],
      touched: (read, listId) => idsIn(read.all('SELECT id FROM number_round WHERE list_id = ?', listId)),
    },
  ],
  describe: (read, id) => {
    const row = read.one<{ list_id: string | null; due_on: string; closed_at: string | null; title: string | null }>(
      `SELECT r.list_id, r.due_on, r.closed_at, l.title FROM number_round r LEFT JOIN alert_list l ON l.id = r.list_id
       WHERE r.id = ? AND r.started_at IS NOT NULL AND r.withdrawn = 0`,
      id,
    );
    if (row === undefined) return null;
    const { list_id: to, due_on: detail, closed_at: closedAt, title } = row;
    return { name: title ?? '', detail, text: [detail], isPast: closedAt !== null, links: [{ relation: 'about', to }] };
  },
};

const idsIn = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
