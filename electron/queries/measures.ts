import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import {
  standingOf,
  type CarryingTask,
  type KnownMeasure,
  type MeasureEffect,
  type MeasureId,
  type MeasureReport,
  type MeasureState,
} from '../../shared/domain/measure/measure.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { namesFrom } from './names.ts';
import { knownTasks } from './tasks.ts';

export type MeasureView = QueryOutput<'measure.all'>['measures'][number];

interface MeasureRow {
  readonly id: string;
  readonly event_id: string;
  readonly event_title: string;
  readonly sector: string | null;
  readonly unit: string | null;
  readonly meeting_id: string | null;
  readonly barrier_id: string | null;
  readonly barrier_text: string | null;
  readonly text: string;
  readonly owner: string;
  readonly party: string;
  readonly due_on: string;
  readonly removed: number;
}

interface ReportRow {
  readonly id: string;
  readonly measure_id: string;
  readonly state: MeasureState;
  readonly effect: MeasureEffect;
  readonly note: string;
  readonly ask_on: string | null;
  readonly at: Instant;
}

const SELECT = `SELECT m.*, e.title AS event_title, e.sector, e.unit, b.text AS barrier_text
  FROM measure m JOIN hazard_event e ON e.id = m.event_id AND e.title IS NOT NULL
  LEFT JOIN barrier b ON b.id = m.barrier_id AND b.removed = 0
  WHERE m.text IS NOT NULL`;

/** Answers by measure, newest first. */
function reportsByMeasure(read: Reader, measureId?: MeasureId): ReadonlyMap<string, readonly ReportRow[]> {
  const which = measureId === undefined ? '' : 'AND measure_id = ?';
  const rows = read.all<ReportRow>(
    `SELECT * FROM measure_report WHERE taken_back = 0 AND born IS NOT NULL ${which} ORDER BY born DESC`,
    ...(measureId === undefined ? [] : [measureId]),
  );
  return Map.groupBy(rows, ({ measure_id }) => measure_id);
}

interface CarriedBy extends CarryingTask {
  /** What the incident is called; empty when nobody has given it a title. */
  readonly incident: string;
}

/** The task that carries each measure: the latest that has not been dropped, as the incident's own fold has it. */
function tasksByMeasure(read: Reader, measureId?: MeasureId): ReadonlyMap<string, CarriedBy> {
  const rows = read.all<{ task_id: string; measure_id: string; incident_id: IncidentId; title: string | null }>(
    `SELECT t.*, i.title FROM measure_task t LEFT JOIN incident i ON i.id = t.incident_id
     ${measureId === undefined ? '' : 'WHERE t.measure_id = ?'} ORDER BY t.born`,
    ...(measureId === undefined ? [] : [measureId]),
  );
  const carried = new Map<string, CarriedBy>();
  for (const [incidentId, made] of Map.groupBy(rows, ({ incident_id }) => incident_id)) {
    const tasks = new Map(knownTasks(read, incidentId).map((task) => [task.id, task]));
    for (const { task_id: id, measure_id: of, title } of made) {
      const task = tasks.get(id);
      if (task === undefined || task.fields.status === 'dropped') continue;
      const { number, status } = task.fields;
      carried.set(of, { id: asId(id), incidentId, incident: title ?? '', number, status, statusOn: osloDay(task.last.recordedAt) });
    }
  }
  return carried;
}

const toReport = ({ id, state, effect, note, ask_on }: ReportRow): MeasureReport => ({ id: asId(id), state, effect, note, askOn: ask_on });

function toViews(read: Reader, rows: readonly MeasureRow[], now: Instant): MeasureView[] {
  const names = namesFrom(read);
  const reports = reportsByMeasure(read);
  const tasks = tasksByMeasure(read);
  const today = osloDay(now);
  return rows.map((row) => {
    const given = reports.get(row.id) ?? [];
    const last = given[0] === undefined ? null : toReport(given[0]);
    const task = tasks.get(row.id) ?? null;
    const { state, effect, asksOn: asks } = standingOf({ dueOn: row.due_on, lastReport: last, removed: false, task });
    return {
      id: asId(row.id),
      event: { id: asId(row.event_id), title: row.event_title, sector: row.sector, unit: row.unit },
      barrierId: row.barrier_id === null ? null : asId(row.barrier_id),
      barrier: row.barrier_text,
      meetingId: row.meeting_id === null ? null : asId(row.meeting_id),
      text: row.text,
      owner: names.owner(JSON.parse(row.owner) as Owner) ?? { kind: 'name', id: null, label: '' },
      party: row.party,
      dueOn: row.due_on,
      state,
      effect,
      task: task === null ? null : { id: task.id, incidentId: task.incidentId, incident: task.incident, number: task.number, status: task.status },
      asksOn: asks,
      isDue: asks !== null && asks <= today,
      reports: given.map((report) => ({ ...toReport(report), at: report.at })),
    };
  });
}

/** Whose owner is asked first; see the contract. Measures of events that are no longer in the analysis are not followed. */
export function allMeasures(
  read: Reader,
  { settled }: QueryParsed<'measure.all'>,
  { now }: { readonly now: Instant },
): QueryOutput<'measure.all'> {
  const rows = read.all<MeasureRow>(`${SELECT} AND m.removed = 0 AND e.retired = 0 ORDER BY m.born`);
  const views = toViews(read, rows, now).filter(({ asksOn: asks }) => settled || asks !== null);
  const orderOf = ({ asksOn: asks }: MeasureView): string => asks ?? '9999-12-31';
  return { measures: views.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : orderOf(one) > orderOf(other) ? 1 : 0)) };
}

/** Those of one event, in the order they were added. */
export function measuresOf(read: Reader, eventId: string, now: Instant): MeasureView[] {
  return toViews(read, read.all<MeasureRow>(`${SELECT} AND m.removed = 0 AND m.event_id = ? ORDER BY m.born`, eventId), now);
}

/** Those that were agreed in one meeting, in the order they were added. */
export function measuresOfMeeting(read: Reader, meetingId: string, now: Instant): MeasureView[] {
  return toViews(read, read.all<MeasureRow>(`${SELECT} AND m.removed = 0 AND m.meeting_id = ? ORDER BY m.born`, meetingId), now);
}

/** What the rules need to know of a measure; null when there is none of that id. */
export function knownMeasure(read: Reader, measureId: MeasureId): KnownMeasure | null {
  const row = read.one<MeasureRow>(`${SELECT} AND m.id = ?`, measureId);
  if (row === undefined) return null;
  const last = reportsByMeasure(read, measureId).get(measureId)?.[0];
  return {
    id: measureId,
    eventId: asId(row.event_id),
    meetingId: row.meeting_id === null ? null : asId(row.meeting_id),
    barrierId: row.barrier_id === null ? null : asId(row.barrier_id),
    text: row.text,
    owner: JSON.parse(row.owner) as Owner,
    party: row.party,
    dueOn: row.due_on,
    removed: row.removed === 1,
    lastReport: last === undefined ? null : toReport(last),
    task: tasksByMeasure(read, measureId).get(measureId) ?? null,
  };
}
