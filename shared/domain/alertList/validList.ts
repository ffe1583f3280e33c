import type { IncidentType, Level } from '../incident/incident.ts';
import type { AlertListFit, AlertListSlot, KnownAlertList } from './alertList.ts';

/**
 * The one valid list of a slot. Two installations that could not see each other may each have made one; then the
 * older holds everywhere (ids sort by birth), and the other is shown as a conflict until somebody supersedes one.
 */
export function validList(slot: AlertListSlot, lists: readonly KnownAlertList[]): KnownAlertList | null {
  const valid = lists.filter(
    (list) => !list.superseded && list.incidentType === slot.incidentType && list.level === slot.level,
  );
  return valid.reduce<KnownAlertList | null>(
    (oldest, list) => (oldest === null || list.id < oldest.id ? list : oldest), null,
  );
}

/** The one list to use for an incident: its type and level, else its type, else its level, else the general one. */
export function listForIncident(
  incident: { readonly type: IncidentType; readonly level: Level | null },
  lists: readonly KnownAlertList[],
): { readonly list: KnownAlertList; readonly fit: AlertListFit } | null {
  const type = incident.type === 'unknown' ? null : incident.type;
  const { level } = incident;
  const slots: readonly (readonly [AlertListFit, AlertListSlot])[] = [
    ...(type !== null && level !== null ? [['type-and-level', { incidentType: type, level }] as const] : []),
    ...(type !== null ? [['type', { incidentType: type, level: null }] as const] : []),
    ...(level !== null ? [['level', { incidentType: null, level }] as const] : []),
    ['general', { incidentType: null, level: null }],
  ];
  for (const [fit, slot] of slots) {
    const list = validList(slot, lists);
    if (list !== null) return { list, fit };
  }
  return null;
}
