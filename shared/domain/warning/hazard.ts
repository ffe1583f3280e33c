import type { IncidentType } from '../incident/incident.ts';
import type { WarningInfo } from './warning.ts';

/** What is warned of, in the municipality's eyes. */
export const hazards = [
  'wind', 'snow', 'ice', 'lightning', 'storm-surge', 'forest-fire', 'avalanche', 'landslide', 'rain', 'flood', 'fog',
  'heat', 'cold', 'other',
] as const;
export type Hazard = (typeof hazards)[number];

interface Meaning {
  /** Incident types whose lists and cards fit; an incident started from the warning gets the first. */
  readonly incidentTypes: readonly Exclude<IncidentType, 'unknown'>[];
  /** Words an unwanted event of the analysis speaks in when it is about this. */
  readonly words: RegExp;
}

const meanings: Readonly<Record<Hazard, Meaning>> = {
  wind: { incidentTypes: ['storm-flood', 'power-loss'], words: /vind|storm|orkan|uvær|uver|ekstremvær/iu },
  snow: { incidentTypes: ['transport-accident', 'power-loss'], words: /snø|uvær|uver|ekstremvær/iu },
  ice: { incidentTypes: ['transport-accident'], words: /isgang|ising|glatt/iu },
  lightning: { incidentTypes: ['power-loss', 'fire'], words: /lyn|torden|strøm|straum/iu },
  'storm-surge': { incidentTypes: ['storm-flood'], words: /stormflo|springflo|flom|flaum|hav/iu },
  'forest-fire': { incidentTypes: ['fire', 'evacuation'], words: /skogbrann|lyngbrann|brann/iu },
  avalanche: { incidentTypes: ['landslide', 'evacuation'], words: /snøskred|skred|ras/iu },
  landslide: { incidentTypes: ['landslide', 'evacuation'], words: /skred|kvikkleire|ras\b/iu },
  rain: { incidentTypes: ['storm-flood', 'landslide'], words: /regn|overvann|overvatn|flom|flaum|uvær|uver|skred/iu },
  flood: { incidentTypes: ['storm-flood', 'evacuation'], words: /flom|flaum|dambrudd|dambrot/iu },
  fog: { incidentTypes: ['transport-accident'], words: /tåke|skodde/iu },
  heat: { incidentTypes: ['water-supply'], words: /hete|tørke/iu },
  cold: { incidentTypes: ['power-loss', 'water-supply'], words: /kulde|frost/iu },
  other: { incidentTypes: [], words: /(?!)/u },
};

/** MET's `eventType`. */
const byCode: Readonly<Record<string, Hazard>> = {
  wind: 'wind', gale: 'wind', rain: 'rain', rainFlood: 'rain', snow: 'snow', blowingSnow: 'snow', polarLow: 'snow',
  ice: 'ice', icing: 'ice', stormSurge: 'storm-surge', forestFire: 'forest-fire', lightning: 'lightning',
  thunder: 'lightning', avalanches: 'avalanche', avalanche: 'avalanche', landslide: 'landslide', flooding: 'flood',
  flood: 'flood', fog: 'fog', highTemperature: 'heat', lowTemperature: 'cold',
};

/** NVE names its warnings in words; Meteoalarm has no number for landslides. */
const byWord: readonly (readonly [RegExp, Hazard])[] = [
  [/snøskred|avalanche/iu, 'avalanche'],
  [/jordskred|landslide|debris/iu, 'landslide'],
  [/flom|flaum|flood/iu, 'flood'],
];

/** Meteoalarm's `awareness_type`. */
const byNumber: Readonly<Record<string, Hazard>> = {
  '1': 'wind', '2': 'snow', '3': 'lightning', '4': 'fog', '5': 'heat', '6': 'cold', '7': 'storm-surge',
  '8': 'forest-fire', '9': 'avalanche', '10': 'rain', '11': 'flood', '12': 'flood', '13': 'rain',
};

/** What a warning is of: by the sender's own code, else by its words, else by Meteoalarm's number. */
export function hazardOf(infos: readonly Pick<WarningInfo, 'event' | 'eventCode' | 'awarenessType'>[]): Hazard {
  const first = <Found>(find: (info: (typeof infos)[number]) => Found | undefined): Found | undefined =>
    infos.map(find).find((found) => found !== undefined);
  return (
    first(({ eventCode }) => (eventCode !== null && Object.hasOwn(byCode, eventCode) ? byCode[eventCode] : undefined)) ??
    first(({ event }) => byWord.find(([words]) => words.test(event))?.[1]) ??
    first(({ awarenessType }) => byNumber[/^\s*(\d{1,2})\s*(?:;|$)/u.exec(awarenessType ?? '')?.[1] ?? '']) ??
    'other'
  );
}

/** Incident types whose lists and cards fit, the one an incident would be started as first. */
export function incidentTypesFor(hazard: Hazard): Meaning['incidentTypes'] {
  return meanings[hazard].incidentTypes;
}

/** Whether an unwanted event of the analysis speaks of this. */
export function speaksOf(hazard: Hazard, words: string): boolean {
  return meanings[hazard].words.test(words);
}
