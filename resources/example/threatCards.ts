import type { ExampleCard } from './cards.ts';

/** Cards for threats: out of the home, locked in at the school, and the one that leads out. */
export const threatCards: readonly ExampleCard[] = [
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
        { text: 'Begge er ute og i sikkerhet', role: 'enhet', hint: 'hvor' },
        { text: 'Politiet er varslet', role: 'enhet', hint: 'klokkeslett' },
        { text: 'Andre brukere i bygget er tenkt på', role: 'enhet', hint: 'hva er gjort' },
      ]],
      ['Ikke inn igjen før politiet', [
        { text: 'Ingen går inn igjen før politiet har klarert stedet', role: 'leder', hint: 'hvem klarerte', stop: true },
        { text: 'Ny avtale om tilsyn er gjort', role: 'helse', hint: 'når og hvem' },
        { text: 'Avlastningssamtale er tilbudt hver enkelt', role: 'enhet', hint: 'når' },
      ]],
    ],
  },
  {
    key: 'las-inn',
    title: 'Trussel på skolen: lås inn',
    purpose: 'lockdown',
    style: 'read-do',
    useWhen: 'Noen truer folk i eller ved skolen',
    stopWhen: 'Politiet henter ut rom for rom',
    types: ['threat-violence'],
    practisedDaysAgo: 210,
    points: [
      ['Med en gang', [
        { text: 'Politiet er ringt på 112', role: 'oppvekst', hint: 'klokkeslett' },
        { text: 'Varselet for innlåsing er gitt, ikke brannalarmen', role: 'oppvekst', hint: 'hvordan' },
        { text: 'Dørene er låst, lyset av, elevene bort fra vinduene', role: 'oppvekst', hint: 'antall rom' },
        { text: 'Alle telefoner er på lydløs', role: 'oppvekst', hint: 'antall rom' },
      ]],
      ['Mens vi venter', [
        { text: 'Rommene har meldt hvem som mangler', role: 'oppvekst', hint: 'antall' },
        { text: 'Ingen åpner før politiet henter', role: 'leder', hint: 'hvem henter', stop: true },
        { text: 'Pårørendesenter er åpnet et annet sted', role: 'eps', hint: 'sted' },
      ]],
    ],
  },
  {
    key: 'brann-skole',
    title: 'Brann på skolen: gå ut',
    purpose: 'fire-evacuation',
    style: 'read-do',
    useWhen: 'Brann eller røyk i skolebygget',
    stopWhen: 'Brannvesenet overtar',
    types: ['fire'],
    practisedDaysAgo: 45,
    points: [
      ['Ut', [
        { text: 'Brannalarmen går, 110 er ringt', role: 'oppvekst', hint: 'klokkeslett' },
        { text: 'Alle er på samlingsplassen', role: 'oppvekst', hint: 'antall, antall mangler' },
        { text: 'De som mangler, er meldt til brannvesenet', role: 'brann', hint: 'antall' },
      ]],
    ],
  },
];
