import type { CardPurpose } from '../../shared/domain/card/card.ts';
import type { IncidentType } from '../../shared/domain/incident/incident.ts';
import { relocationCards } from './relocationCards.ts';
import { threatCards } from './threatCards.ts';
import { unplannedCards } from './unplannedCards.ts';

/** A step: text, the one accountable role, and what the value should say. `stop` is a hard stop, `due` minutes from start. */
export interface ExampleStep {
  readonly text: string;
  readonly role: string;
  readonly hint?: string;
  readonly stop?: boolean;
  readonly due?: number;
}

export interface ExampleCard {
  readonly key: string;
  readonly title: string;
  readonly style: 'read-do' | 'do-confirm';
  readonly useWhen: string;
  readonly stopWhen: string;
  readonly types: readonly IncidentType[];
  readonly pack?: string;
  readonly purpose?: CardPurpose;
  readonly practisedDaysAgo?: number;
  readonly points: readonly (readonly [title: string, steps: readonly ExampleStep[]])[];
}

/** Elvheim's cards: written for the example, a starting point that every municipality must make its own. */
export const cards: readonly ExampleCard[] = [
  ...relocationCards,
  ...threatCards,
  ...unplannedCards,
  {
    key: 'etablere',
    title: 'Etabler kriseledelsen',
    style: 'read-do',
    useWhen: 'Hendelsen krever mer enn ordinær drift',
    stopWhen: 'Kriseleder avslutter',
    types: ['storm-flood', 'power-loss', 'fire', 'landslide', 'relocation', 'unknown'],
    practisedDaysAgo: 60,
    points: [
      ['Første kvarter', [
        { text: 'Kriseleder er utpekt', role: 'beredskap', hint: 'navn', due: 5 },
        { text: 'Loggfører fører', role: 'beredskap', hint: 'navn og klokkeslett', due: 5 },
        { text: 'Varslingslisten er ringt', role: 'beredskap', hint: 'antall svart av antall', due: 15 },
        { text: 'Møterom og reservestrøm er klare', role: 'teknisk', hint: 'rom', due: 15 },
      ]],
      ['Første møte', [
        { text: 'Beredskapsnivå er satt', role: 'leder', hint: 'nivå', due: 30 },
        { text: 'Statsforvalteren er varslet', role: 'beredskap', hint: 'hvem kvitterte', due: 30 },
        { text: 'Neste statusmøte er satt', role: 'leder', hint: 'klokkeslett', due: 30 },
        { text: 'Første melding til innbyggere er ute', role: 'info', hint: 'kanal og klokkeslett', due: 45 },
      ]],
    ],
  },
  {
    key: 'evakuer',
    title: 'Evakuering av boligområde',
    style: 'read-do',
    useWhen: 'Fare for liv innen seks timer',
    stopWhen: 'Politiet overtar ledelsen av evakueringen',
    types: ['storm-flood', 'landslide', 'fire', 'evacuation', 'pollution'],
    practisedDaysAgo: 430,
    points: [
      ['Før vi starter', [
        { text: 'Politiet er varslet', role: 'leder', hint: 'klokkeslett' },
        { text: 'Sonen er tegnet i kartet', role: 'teknisk', hint: 'sone og antall boliger' },
        { text: 'Beboere med hjelpebehov, liste hentet', role: 'helse', hint: 'antall personer' },
        { text: 'Buss er bestilt', role: 'teknisk', hint: 'antall og møtested' },
        { text: 'Evakuert- og pårørendesenteret er åpent', role: 'eps', hint: 'kontaktperson' },
        { text: 'Radiosamband med innsatsleder er prøvd', role: 'brann', hint: 'talegruppe' },
      ]],
      ['Mens vi evakuerer', [
        { text: 'Alle dører er banket på', role: 'brann', hint: 'antall dører, antall ikke åpnet' },
        { text: 'De som ikke vil gå, er notert', role: 'brann', hint: 'antall' },
        { text: 'Ankomne er registrert', role: 'eps', hint: 'antall' },
      ]],
      ['Når sonen er tom', [
        { text: 'Sonen er meldt tom til innsatsleder', role: 'brann', hint: 'klokkeslett' },
        { text: 'Vakthold er avtalt', role: 'teknisk', hint: 'hvem' },
      ]],
    ],
  },
  {
    key: 'eps',
    title: 'Evakuert- og pårørendesenter på Nes skole',
    purpose: 'next-of-kin-centre',
    style: 'read-do',
    useWhen: 'Mennesker må ut av hjemmene sine eller pårørende trenger et sted',
    stopWhen: 'Siste person er registrert ut',
    types: ['storm-flood', 'evacuation', 'fire', 'landslide', 'mass-reception', 'transport-accident', 'death-serious-injury'],
    practisedDaysAgo: 200,
    points: [
      ['Åpne', [
        { text: 'Nøkkelansvarlig er på skolen', role: 'oppvekst', hint: 'navn' },
        { text: 'Registrering er bemannet', role: 'eps', hint: 'antall' },
        { text: 'Kriseteamet er varslet', role: 'eps', hint: 'hvem og klokkeslett' },
        { text: 'Forpleining er bestilt', role: 'eps', hint: 'antall måltider' },
      ]],
      ['Drift', [
        { text: 'Personer med behov for medisiner er kartlagt', role: 'helse', hint: 'antall' },
        { text: 'Egne rom for pårørende er merket', role: 'eps', hint: 'rom' },
        { text: 'Ansatte er avløst etter seks timer', role: 'eps', hint: 'klokkeslett' },
      ]],
    ],
  },
  {
    key: 'strom',
    title: 'Strømbrudd på sykehjem',
    style: 'do-confirm',
    useWhen: 'Strømmen er borte på Solbakken eller Granly',
    stopWhen: 'Fast strøm i to timer',
    types: ['power-loss', 'storm-flood'],
    practisedDaysAgo: 120,
    points: [
      ['Med en gang', [
        { text: 'Nødstrøm går', role: 'enhet', hint: 'drivstoff igjen, timer' },
        { text: 'Pasienter på oksygen eller pumpe er sett', role: 'enhet', hint: 'antall' },
        { text: 'Medisinkjøleskap er sikret', role: 'enhet', hint: 'temperatur' },
        { text: 'Aggregat er bestilt', role: 'teknisk', hint: 'ankomst' },
      ]],
    ],
  },
  {
    key: 'info',
    title: 'Informasjon til innbyggere',
    style: 'do-confirm',
    useWhen: 'Innbyggere må vite noe nå',
    stopWhen: 'Kommunikasjonsleder avslutter',
    types: ['storm-flood', 'water-supply', 'pollution', 'infection', 'power-loss', 'ict-failure'],
    practisedDaysAgo: 150,
    points: [
      ['Første melding', [
        { text: 'Hva har skjedd, i én setning', role: 'info', hint: 'setningen' },
        { text: 'Hva skal folk gjøre', role: 'info', hint: 'setningen' },
        { text: 'Kriseleder har godkjent', role: 'leder', hint: 'klokkeslett' },
        { text: 'Sentralbordet har samme tekst', role: 'info', hint: 'klokkeslett' },
        { text: 'Neste oppdatering er lovet', role: 'info', hint: 'klokkeslett' },
      ]],
    ],
  },
];
