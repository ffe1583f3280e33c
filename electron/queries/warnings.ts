import { createHash } from 'node:crypto';
import type { QueryOutput } from '../../shared/contract/api.ts';
import { hazardOf, incidentTypesFor, speaksOf, type Hazard } from '../../shared/domain/warning/hazard.ts';
import { reasonOf, relationOf } from '../../shared/domain/warning/relation.ts';
import { isOverAt, keyOf, standing, type WarningHead } from '../../shared/domain/warning/standing.ts';
import {
  endOf,
  levelOf,
  warningLevels,
  type KnownWarning,
  type WarningId,
  type WarningKey,
  type WarningMessage,
} from '../../shared/domain/warning/warning.ts';
import type { WarningFacts } from '../../shared/domain/warning/facts.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { instantOf, unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { knownAlertLists } from './alertLists.ts';
import { allCards } from './cards.ts';
import { cardsByEvent } from './eventCards.ts';
import { allHazardEvents } from './hazardEvents.ts';
import { oneIncident } from './incidents.ts';
import { ownWhereabouts } from './municipality.ts';

type WarningView = QueryOutput<'warning.standing'>['warnings'][number];

interface WarningRow {
  readonly id: string;
  readonly message: string;
  readonly file_name: string;
  readonly via: WarningFacts['WarningReceived']['via'];
  readonly received_at: Instant;
}

/** A warning is given for hours or days; what was sent longer ago than this is not looked at. */
const LOOK_BACK_MS = 60 * 24 * 3_600_000;

/** The id of a message: a UUID (version 8) made from its name, so that it is the same in every installation. */
export function warningIdOf(key: WarningKey): WarningId {
  const hex = createHash('sha256').update(keyOf(key)).digest('hex');
  return asId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`);
}

/** The message of that id as it came; null when it has not. */
export function knownMessage(read: Reader, warningId: WarningId): WarningMessage | null {
  const row = read.one<{ message: string }>('SELECT message FROM warning WHERE id = ?', warningId);
  return row === undefined ? null : (JSON.parse(row.message) as WarningMessage);
}

/** What the rules need to know of a warning; null when there is none of that id. */
export function knownWarning(read: Reader, warningId: WarningId): KnownWarning | null {
  const message = knownMessage(read, warningId);
  return message === null ? null : { id: warningId, message, incidents: incidentsOf(read, warningId) };
}

function incidentsOf(read: Reader, warningId: WarningId) {
  return read
    .all<{ incident_id: string }>('SELECT incident_id FROM warning_tie WHERE warning_id = ? ORDER BY incident_id', warningId)
    .map(({ incident_id: incidentId }) => asId<'incident'>(incidentId));
}

/** The rows of what stands: not replaced, not taken away, not over. */
function standingRows(read: Reader, now: Instant): readonly WarningRow[] {
  const since = instantOf(Math.max(0, unixMsOf(now) - LOOK_BACK_MS));
  const heads = read
    .all<{ id: string; head: string; expires: Instant | null }>('SELECT id, head, expires FROM warning WHERE sent >= ? ORDER BY id', since)
    .map(({ id, head, expires }) => ({ ...(JSON.parse(head) as WarningHead), id, expires }));
  return standing(heads)
    .filter(({ expires }) => !isOverAt(expires, now))
    .flatMap(({ id }) => read.one<WarningRow>('SELECT id, message, file_name, via, received_at FROM warning WHERE id = ?', id) ?? []);
}

/** What here is made for such a thing: by incident type, and for the analysis by its words. */
function fitter(read: Reader, now: Instant): (hazard: Hazard) => WarningView['fits'] {
  const events = allHazardEvents(read, {}, { now }).events.filter(({ retired }) => !retired);
  const cards = allCards(read).cards.filter(({ retired }) => !retired);
  const lists = knownAlertLists(read).filter(({ superseded }) => !superseded);
  const tied = cardsByEvent(read);
  return (hazard) => {
    const incidentTypes = incidentTypesFor(hazard);
    const isFit = (type: string | null): boolean => incidentTypes.some((one) => one === type);
    const spoken = events.filter(({ title, what }) => speaksOf(hazard, `${title} ${what}`));
    // What the analysis says is done when this happens stands before what merely fits the type.
    const meant = new Set(spoken.flatMap(({ id }) => tied.get(id) ?? []));
    return {
      incidentTypes,
      hazardEvents: spoken.map(({ id, title }) => ({ id, title })),
      alertLists: lists.filter(({ incidentType }) => isFit(incidentType)).map(({ id, title }) => ({ id, title })),
      cards: cards
        .filter(({ id, content }) => meant.has(id) || content.incidentTypes.some(isFit))
        .sort((one, other) => Number(meant.has(other.id)) - Number(meant.has(one.id)))
        .map(({ id, content }) => ({ id, title: content.title })),
    };
  };
}

const order = { ours: 0, unknown: 1, 'not-ours': 2 } as const;

/** Every warning that stands; see the contract. */
export function standingWarnings(read: Reader, now: Instant): QueryOutput<'warning.standing'> {
  const whereabouts = ownWhereabouts(read);
  const rows = standingRows(read, now);
  if (rows.length === 0) return { warnings: [] };
  const fits = fitter(read, now);
  const views = rows.map((row): WarningView => {
    const message = JSON.parse(row.message) as WarningMessage;
    const relation = relationOf(message.zones, whereabouts);
    const { sender, identifier, sent, status, type, infos } = message;
    const hazard = hazardOf(infos);
    return {
      id: asId(row.id),
      sender, identifier, sent, status, type,
      receivedAt: row.received_at,
      fileName: row.file_name,
      via: row.via,
      level: levelOf(message),
      hazard,
      expires: endOf(message),
      infos: infos.map((info) => ({ ...info, areas: info.areas.map(({ description }) => description) })),
      relation: { kind: relation.kind, why: reasonOf(relation) },
      incidents: incidentsOf(read, asId(row.id)).flatMap((incidentId) => {
        const { incident } = oneIncident(read, incidentId);
        return incident === null ? [] : [{ id: incident.id, title: incident.title, kind: incident.kind, startedAt: incident.startedAt }];
      }),
      fits: fits(hazard),
    };
  });
  const place = ({ relation, level }: WarningView): number => order[relation.kind] * 10 + warningLevels.indexOf(level);
  return { warnings: views.toSorted((one, other) => place(one) - place(other) || (one.sent < other.sent ? 1 : -1)) };
}

/** Where the municipality's warnings hold, and those nobody can place; others' would only hide them. */
export function standingZones(read: Reader, now: Instant): QueryOutput<'warning.zones'> {
  const whereabouts = ownWhereabouts(read);
  return {
    zones: standingRows(read, now).flatMap(({ id, message }) => {
      const { zones } = JSON.parse(message) as WarningMessage;
      if (relationOf(zones, whereabouts).kind === 'not-ours') return [];
      return zones.map((zone) => ({ warningId: asId<'warning'>(id), zone }));
    }),
  };
}

/** The folder this installation watches for files. */
export function warningFolder(read: Reader): string | null {
  return read.one<{ folder: string | null }>(
    'SELECT f.folder FROM warning_folder f JOIN installation i ON i.id = f.id',
  )?.folder ?? null;
}
