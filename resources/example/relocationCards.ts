import type { ExampleCard } from './cards.ts';

/** The pack for a controlled relocation, one card a part (SC-07): planned, and never to be taken for an evacuation. */
export const relocationCards: readonly ExampleCard[] = [
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
    key: 'flytt-person',
    title: 'Kontrollert fraflytting: beboerne',
    style: 'read-do',
    useWhen: 'Beboere skal bo et annet sted i noen dager',
    stopWhen: 'Hver beboer er kvittert inn av den som tok imot',
    types: ['relocation'],
    pack: 'Kontrollert fraflytting',
    points: [
      ['Før de drar', [
        { text: 'Hver beboer vet hvor, hvorfor og hvor lenge', role: 'enhet', hint: 'antall snakket med' },
        { text: 'Hjelpemidler og det som er kjært, er pakket', role: 'enhet', hint: 'antall' },
        { text: 'Navnebånd og følgeark er på', role: 'enhet', hint: 'antall' },
        { text: 'Den som lett blir urolig, har sin egen følger', role: 'enhet', hint: 'antall' },
      ]],
    ],
  },
  {
    key: 'flytt-mottak',
    title: 'Kontrollert fraflytting: mottaket',
    style: 'read-do',
    useWhen: 'En annen enhet tar imot beboere',
    stopWhen: 'Natten er bemannet og maten er i orden',
    types: ['relocation'],
    pack: 'Kontrollert fraflytting',
    points: [
      ['Gjøre klart', [
        { text: 'Rom og senger er klare', role: 'helse', hint: 'antall' },
        { text: 'Kvittering inn, to personer per beboer', role: 'helse', hint: 'antall' },
        { text: 'Natten er bemannet', role: 'helse', hint: 'navn' },
        { text: 'Kost og allergier er meldt kjøkkenet', role: 'helse', hint: 'hvem' },
      ]],
    ],
  },
  {
    key: 'flytt-parorende',
    title: 'Kontrollert fraflytting: pårørende',
    style: 'read-do',
    useWhen: 'Pårørende må vite hvor beboeren er',
    stopWhen: 'Alle er nådd, også de som ikke svarte først',
    types: ['relocation'],
    pack: 'Kontrollert fraflytting',
    points: [
      ['Ringe', [
        { text: 'Én pårørende per beboer er nådd', role: 'eps', hint: 'antall av antall' },
        { text: 'De som ikke svarte, har fått beskjed skriftlig', role: 'eps', hint: 'antall' },
        { text: 'Telefonnummer til mottaket er gitt', role: 'eps', hint: 'nummer' },
        { text: 'Sentralbordet vet hvem som skal spørres', role: 'info', hint: 'klokkeslett' },
      ]],
    ],
  },
  {
    key: 'flytt-tilbake',
    title: 'Kontrollert fraflytting: tilbake',
    style: 'read-do',
    useWhen: 'Bygget kan brukes igjen',
    stopWhen: 'Alle er hjemme og ført i journalen',
    types: ['relocation'],
    pack: 'Kontrollert fraflytting',
    points: [
      ['Før noen flytter tilbake', [
        { text: 'Bygget er godkjent for bruk', role: 'teknisk', hint: 'hvem godkjente' },
        { text: 'Dag for tilbakeflytting er sagt til beboere og pårørende', role: 'helse', hint: 'dato' },
        { text: 'Medisiner og journal er med tilbake', role: 'enhet', hint: 'antall' },
        { text: 'Det som gikk galt underveis, er skrevet ned', role: 'helse', hint: 'antall punkter' },
      ]],
    ],
  },
];
