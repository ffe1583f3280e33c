import type { CommandInput } from '../../shared/contract/api.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import type { Stage } from './stage.ts';

type MapObject = CommandInput<'map.place'>['object'];

/** What the team draws during the storm night. Elvheim is made up; so is where it lies. */
const drawn: readonly (readonly [minute: number, object: MapObject])[] = [
  [63, {
    kind: 'zone',
    name: 'Sone A',
    note: 'Liveien 2–18 og Gamlebrua, 40 boliger',
    geometry: {
      type: 'Polygon',
      coordinates: [[
        [9.512, 61.203], [9.528, 61.2015], [9.5345, 61.206], [9.527, 61.2105], [9.514, 61.209], [9.512, 61.203],
      ]],
    },
  }],
  [64, {
    kind: 'closed-road',
    name: 'Fv. 255 over Gamlebrua',
    geometry: { type: 'LineString', coordinates: [[9.5, 61.1985], [9.513, 61.2], [9.5235, 61.1995], [9.539, 61.2015]] },
  }],
  [64, { kind: 'centre', name: 'Nes skole', note: 'Evakuerte og pårørende', geometry: { type: 'Point', coordinates: [9.556, 61.1945] } }],
  [65, { kind: 'site', name: 'Skred i Liveien', unconfirmed: true, geometry: { type: 'Point', coordinates: [9.521, 61.2075] } }],
  [66, { kind: 'line', name: 'Omkjøring om Nes', geometry: { type: 'LineString', coordinates: [[9.5, 61.1985], [9.522, 61.191], [9.548, 61.1915], [9.556, 61.1945]] } }],
];

/** Draws the storm on the map, as somebody at the keyboard would. */
export async function drawStorm(stage: Stage, incidentId: Id<'incident'>): Promise<void> {
  for (const [minute, object] of drawn) {
    stage.at(minute);
    await stage.run('map.place', { incidentId, object });
  }
}
