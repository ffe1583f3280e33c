import type { CardContent } from '../../../shared/domain/card/card.ts';
import type { ExerciseBasis, Inject } from '../../../shared/domain/exercise/exercise.ts';
import type { ChecklistLine } from '../../../shared/domain/handling/handling.ts';
import type { DescribedKind } from './describedKind.ts';

/** A card in use, under the name it had when it was taken out. */
export const cardRun: DescribedKind = {
  kind: 'cardRun',
  isNamed: true,
  on: ['CardRunStarted', 'CardRunEnded', 'CardRunResumed'],
  describe: (read, id) => {
    const row = read.one<{ incident_id: string; card_id: string; content: string; started_at: string; ended_at: string | null }>(
      'SELECT r.*, s.ended_at FROM card_run r LEFT JOIN card_run_state s ON s.id = r.id WHERE r.id = ?',
      id,
    );
    if (row === undefined) return null;
    const { incident_id: within, card_id: to, content, started_at: detail, ended_at: endedAt } = row;
    const { title } = JSON.parse(content) as CardContent;
    return { name: title, detail, within, isPast: endedAt !== null, links: [{ relation: 'about', to }] };
  },
};

/** What one person learnt or took part in; found by what it was, and by who it was. */
export const training: DescribedKind = {
  kind: 'training',
  isNamed: true,
  on: ['TrainingRecorded', 'TrainingStruck', 'TrainingRestored'],
  leansOn: [
    {
      on: ['ContactAdded', 'ContactChanged'],
      touched: (read, person) =>
        read.all<{ id: string }>('SELECT id FROM training WHERE person = ?', person).map(({ id }) => id),
    },
  ],
  describe: (read, id) => {
    const row = read.one<{ person: string; held_on: string; what: string; incident_id: string | null; name: string | null }>(
      `SELECT t.*, c.name FROM training t LEFT JOIN contact c ON c.id = t.person
       WHERE t.id = ? AND t.what IS NOT NULL AND t.struck = 0`,
      id,
    );
    if (row === undefined) return null;
    const { person, held_on: detail, what, incident_id: incidentId, name } = row;
    return {
      name: name === null ? what : `${what} – ${name}`,
      detail,
      within: person,
      links: [{ relation: 'consists-of', to: person }, { relation: 'about', to: incidentId }],
    };
  },
};

export const exercise: DescribedKind = {
  kind: 'exercise',
  isNamed: true,
  on: [
    'ExercisePlanned', 'ExerciseChanged', 'ExerciseStarted', 'ExerciseCompleted', 'ExerciseCompletionUndone', 'ExerciseDropped',
    'ExerciseRestored',
  ],
  describe: (read, id) => {
    const row = read.one<{
      title: string; goal: string; scenario: string; basis: string; planned_on: string; participants: string; observers: string;
      injects: string; incident_id: string | null; outcome: string | null;
    }>('SELECT * FROM exercise WHERE id = ? AND title IS NOT NULL AND dropped = 0', id);
    if (row === undefined) return null;
    const people = [...(JSON.parse(row.participants) as string[]), ...(JSON.parse(row.observers) as string[])];
    return {
      name: row.title,
      detail: row.planned_on,
      text: [row.goal, row.scenario, ...(JSON.parse(row.injects) as Inject[]).map(({ text }) => text)],
      isPast: row.outcome !== null,
      links: [
        { relation: 'about', to: (JSON.parse(row.basis) as ExerciseBasis).id },
        { relation: 'about', to: row.incident_id },
        ...people.map((to) => ({ relation: 'consists-of' as const, to })),
      ],
    };
  },
};

/** A small everyday incident, until it is raised: from then on it is an incident like the others. */
export const smallIncident: DescribedKind = {
  kind: 'smallIncident',
  isNamed: false,
  on: [
    'SmallIncidentNoted', 'SmallIncidentChanged', 'SmallIncidentWithdrawn', 'SmallIncidentRestored', 'SmallIncidentRaised',
    'SmallIncidentLowered',
  ],
  describe: (read, id) => {
    const row = read.one<{ what: string; place: string; done: string }>(
      'SELECT what, place, done FROM small_incident WHERE id = ? AND what IS NOT NULL AND raised_line IS NULL AND withdrawn = 0',
      id,
    );
    return row === undefined ? null : { name: row.what, detail: row.place, text: [row.place, row.done] };
  },
};

/** A step's own checklist as it stands; what earlier versions said is not found. Named by its step, which is a code. */
export const checklist: DescribedKind = {
  kind: 'checklist',
  isNamed: false,
  on: ['HandlingChecklistSet'],
  leansOn: [
    {
      // A new version takes the place of those before it.
      on: ['HandlingChecklistSet'],
      touched: (read, version) =>
        read
          .all<{ id: string }>('SELECT id FROM handling_checklist WHERE step = (SELECT step FROM handling_checklist WHERE id = ?)', version)
          .map(({ id }) => id),
    },
  ],
  describe: (read, id) => {
    const row = read.one<{ step: string; lines: string }>(
      `SELECT step, lines FROM handling_checklist c
       WHERE id = ? AND ordering = (SELECT max(ordering) FROM handling_checklist WHERE step = c.step)`,
      id,
    );
    if (row === undefined) return null;
    const lines = JSON.parse(row.lines) as ChecklistLine[];
    return { name: '', detail: row.step, text: lines.map(({ text }) => text), within: row.step };
  },
};
