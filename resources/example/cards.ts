import type { IncidentType } from '../../shared/domain/incident/incident.ts';

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
  readonly practisedDaysAgo?: number;
  readonly points: readonly (readonly [title: string, steps: readonly ExampleStep[]])[];
}

/** Elvheim's cards: written for the example, a starting point that every municipality must make its own. */
export const cards: readonly ExampleCard[] = [
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
    key: 'trussel',
    title: 'Trusler og vold i hjemmet',
    style: 'read-do',
    useWhen: 'Ansatte blir truet hos en bruker',
    stopWhen: 'Politiet har klarert stedet',
    types: ['threat-violence'],
    practisedDaysAgo: 90,
    points: [
      ['Trekk dere ut', [
        { text: 'Begge er ute og i sikkerhet', role: 'enhet', hint: 'hvor', stop: true },
        { text: 'Politiet er varslet', role: 'enhet', hint: 'klokkeslett' },
        { text: 'Andre brukere i bygget er tenkt på', role: 'enhet', hint: 'hva er gjort' },
      ]],
      ['Ikke inn igjen før politiet', [
        { text: 'Politiet har klarert stedet', role: 'leder', hint: 'hvem klarerte', stop: true },
        { text: 'Ny avtale om tilsyn er gjort', role: 'helse', hint: 'når og hvem' },
        { text: 'Avlastningssamtale er tilbudt hver enkelt', role: 'enhet', hint: 'når' },
      ]],
    ],
  },
  {
    key: 'flytt-leder',
    title: 'Kontrollert fraflytting: leder',
    style: 'read-do',
    useWhen: 'En enhet skal flyttes planlagt, det er ikke evakuering',
    stopWhen: 'Alle er på plass på mottaksstedet og pårørende vet det',
    types: ['relocation'],
    pack: 'Kontrollert fraflytting',
    practisedDaysAgo: 300,
    points: [
      ['Beslutte', [
        { text: 'Grunn og tidsramme er sagt høyt', role: 'helse', hint: 'grunn, timer' },
        { text: 'Mottakssted har sagt ja', role: 'helse', hint: 'sted og antall plasser' },
        { text: 'Beboerliste er låst', role: 'enhet', hint: 'antall' },
        { text: 'Én ansvarlig for hver beboer', role: 'enhet', hint: 'antall ansatte' },
      ]],
      ['Flytte', [
        { text: 'Pårørende er ringt', role: 'enhet', hint: 'antall nådd' },
        { text: 'Første transport har gått', role: 'teknisk', hint: 'klokkeslett' },
        { text: 'Siste beboer er kvittert inn', role: 'enhet', hint: 'klokkeslett' },
      ]],
      ['Etterpå', [
        { text: 'Bygget er sikret', role: 'teknisk', hint: 'hvem' },
        { text: 'Tilbakeflytting er planlagt', role: 'helse', hint: 'dato' },
      ]],
    ],
  },
  {
    key: 'flytt-medisin',
    title: 'Kontrollert fraflytting: medisiner og journal',
    style: 'read-do',
    useWhen: 'Beboere med medisiner flyttes',
    stopWhen: 'Mottaket har kvittert for alt',
    types: ['relocation'],
    pack: 'Kontrollert fraflytting',
    points: [
      ['Pakke', [
        { text: 'Medisiner for tre døgn er pakket per beboer', role: 'enhet', hint: 'antall poser' },
        { text: 'A- og B-preparater er telt av to', role: 'enhet', hint: 'antall, to initialer' },
        { text: 'Papirkopi av medisinliste er med', role: 'enhet', hint: 'antall' },
        { text: 'Mottaket har tilgang til journal', role: 'helse', hint: 'hvem har prøvd' },
      ]],
    ],
  },
  {
    key: 'flytt-transport',
    title: 'Kontrollert fraflytting: transport',
    style: 'read-do',
    useWhen: 'Beboere skal kjøres',
    stopWhen: 'Siste tur er framme',
    types: ['relocation'],
    pack: 'Kontrollert fraflytting',
    points: [
      ['Bestille', [
        { text: 'Antall gående, rullestol og seng er telt', role: 'enhet', hint: 'tre tall' },
        { text: 'Buss med rampe er bestilt', role: 'teknisk', hint: 'antall og tid' },
        { text: 'Ambulanse eller båreplass er avklart', role: 'helse', hint: 'antall' },
        { text: 'Følgepersonell er satt opp per tur', role: 'enhet', hint: 'navn' },
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
