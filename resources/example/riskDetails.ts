import type { BarrierEffect, BarrierState, BranchSide } from '../../shared/domain/risk/bowTie.ts';
import type { MeasureEffect, MeasureState } from '../../shared/domain/measure/measure.ts';
import type { HazardEventFields } from '../../shared/domain/risk/risk.ts';

interface Barrier {
  readonly text: string;
  readonly owner?: string;
  readonly state: BarrierState;
  readonly effect?: BarrierEffect;
  readonly note?: string;
  readonly checkedDaysAgo?: number;
}

interface Measure {
  readonly text: string;
  readonly owner: string;
  readonly dueInDays: number;
  /** The barrier it is to mend, by its words. */
  readonly barrier?: string;
  readonly reported?: { readonly state: MeasureState; readonly effect: MeasureEffect; readonly note: string; readonly askInDays: number | null };
}

/** What is written about some of the events beyond the first line, and what hangs on them. */
export const riskDetails: Readonly<
  Record<
    string,
    {
      readonly fields?: Partial<HazardEventFields>;
      readonly bowTie?: readonly (readonly [side: BranchSide, text: string, barriers: readonly Barrier[]])[];
      readonly measures?: readonly Measure[];
    }
  >
> = {
  'Langvarig strømbrudd om vinteren': {
    fields: {
      unit: 'Solbakken sykehjem',
      who: '62 beboere, 24 brukere med oksygen eller trygghetsalarm hjemme',
      where: 'Hele kommunen, verst på Nes og Solbakken',
      when: 'Januar til mars, vind over 25 m/s',
      vulnerableGroups: 'Oksygenbrukere hjemme, beboere på sykehjem, eldre uten vedovn',
      infrastructureEffect: 'Vannpumpene går på aggregat i åtte timer. Ekom faller etter fire.',
      serviceEffect: 'Sykehjem og hjemmetjeneste går på nødstrøm og papirlister.',
      futureRisk: true,
      reasons: { likelihood: 'Tre brudd over tolv timer siste tjue år', life: 'Nødstrømmen på Solbakken er ikke prøvd med full last' },
      uncertaintyLevel: 'medium',
      uncertainty: 'Vi vet ikke hvor lenge basestasjonene står',
      interactions: 'Når ekom faller, faller trygghetsalarmene, og behovet for folk ute øker samtidig.',
      acceptance: 'reduce',
      acceptanceNote: 'Aggregatet på Solbakken skal tåle full last i 24 timer',
    },
    bowTie: [
      ['cause', 'Trefall på linja fra sør', [
        { text: 'Linjerydding hvert tredje år', owner: 'Driftssentralen, Elvnett', state: 'works', effect: 'large', checkedDaysAgo: 120 },
        { text: 'Reservelinje fra Fjellvang', owner: 'Driftssentralen, Elvnett', state: 'weakened', effect: 'some', note: 'Kan bære halve kommunen' },
      ]],
      ['cause', 'Flom i nettstasjonen på Nes', [
        { text: 'Flomvoll ved stasjonen', owner: 'Tor Eide', state: 'missing', note: 'Vedtatt, ikke bygd' },
        { text: 'Pumpe med egen strøm', owner: 'Rune Strand', state: 'unknown', effect: 'some' },
      ]],
      ['cause', 'Graveskade på kabel i Nesgata', [
        { text: 'Kabelpåvisning før graving', owner: 'Jon Lie-Hansen', state: 'works', effect: 'large', checkedDaysAgo: 60 },
      ]],
      ['consequence', 'Oksygenbrukere i fare på én time', [
        { text: 'Batteri på apparatene', owner: 'Ingunn Sætre', state: 'works', effect: 'some', checkedDaysAgo: 80 },
        { text: 'Nødaggregat 250 kVA', owner: 'Rune Strand', state: 'weakened', effect: 'large', note: 'Ikke lastprøvd på 32 måneder. Tank for ni timer.', checkedDaysAgo: 980 },
      ]],
      ['consequence', 'Evakuering av 62 beboere', [
        { text: 'Avtale om mobilt aggregat', owner: 'Hanne Engen', state: 'missing' },
        { text: 'Tiltakskort for strømbrudd', owner: 'Berit Kvamsøy', state: 'works', effect: 'some', checkedDaysAgo: 200 },
      ]],
      ['consequence', 'Varsling og medisinrom ute', [
        { text: 'UPS på pasientvarsling', owner: 'Morten Aasgård', state: 'works', effect: 'some' },
      ]],
    ],
    measures: [
      { text: 'Lastprøv aggregatet på Solbakken med full last', owner: 'Rune Strand', dueInDays: -9, barrier: 'Nødaggregat 250 kVA' },
      { text: 'Inngå avtale om mobilt aggregat', owner: 'Hanne Engen', dueInDays: 40, barrier: 'Avtale om mobilt aggregat' },
    ],
  },
  'Flom i Storelva': {
    fields: {
      who: 'Beboere i Nesgata, 40 boliger', where: 'Nesgata og Gamlebrua', when: 'Mai og oktober',
      vulnerableGroups: 'To med personlig assistanse i første etasje',
      infrastructureEffect: 'Gamlebrua stenges, hovedvannledningen går under den.',
      serviceEffect: 'Hjemmetjenesten må kjøre om Fjellvang, førti minutter mer.',
      reasons: { likelihood: 'Over 4,75 m i 1995, 2013 og 2020', material: 'Skade for om lag 30 millioner i 2013' },
      uncertaintyLevel: 'low', acceptance: 'conditional', acceptanceNote: 'Så lenge målestasjonen varsler tolv timer før',
    },
    bowTie: [
      ['cause', 'Rask snøsmelting med regn', [
        { text: 'Målestasjon med varsel', owner: 'Ragnhild Foss', state: 'works', effect: 'some', checkedDaysAgo: 30 },
      ]],
      ['cause', 'Tett kulvert i Bekkevegen', [
        { text: 'Rensk før hver flomtid', owner: 'Jon Lie-Hansen', state: 'works', effect: 'large', checkedDaysAgo: 45 },
      ]],
      ['consequence', 'Vann i 40 boliger', [
        { text: 'Demninger på lager', owner: 'Ola Berge', state: 'works', effect: 'some', checkedDaysAgo: 300 },
      ]],
      ['consequence', 'Gamlebrua ryker, vannledningen med den', []],
    ],
    measures: [
      {
        text: 'Ny kulvert i Bekkevegen', owner: 'Tor Eide', dueInDays: -20,
        reported: { state: 'underway', effect: 'not-yet', note: 'Gravingen er i gang', askInDays: 60 },
      },
    ],
  },
  'Nestenulykke ved busslomme': {
    fields: { unit: 'Nes skole', prompt: 'near-miss', promptNote: 'Melding fra lærere i september' },
  },
  'Trusler og vold mot ansatte i hjemmet': {
    fields: { unit: 'Hjemmetjenesten', prompt: 'incident', promptNote: 'Etter trusselen i april' },
    measures: [
      {
        text: 'To ansatte på vedtak med risiko', owner: 'Ingunn Sætre', dueInDays: -120,
        reported: { state: 'done', effect: 'good', note: 'Ingen nye meldinger siden', askInDays: null },
      },
    ],
  },
  'Svikt i vannforsyningen': {
    bowTie: [
      ['cause', 'Forurensning i kilden', [{ text: 'UV-anlegg', owner: 'Bjørn Lia', state: 'works', effect: 'large', checkedDaysAgo: 15 }]],
      ['consequence', 'Innbyggere blir syke', [{ text: 'Kokevarsel på SMS', owner: 'Jorunn Lie', state: 'works', effect: 'large', checkedDaysAgo: 90 }]],
    ],
  },
};

/** What units know wears on them, and the event where it has been assessed, by its title. */
export const stressors: readonly (readonly [unit: string, text: string, event: string | null])[] = [
  ['Hjemmetjenesten', 'Alenearbeid kveld og natt', 'Trusler og vold mot ansatte i hjemmet'],
  ['Hjemmetjenesten', 'Mye kjøring på dårlige veger', null],
  ['Nes skole', 'Små barn mellom buss, taxi og biler', 'Nestenulykke ved busslomme'],
  ['Solbakken sykehjem', 'Få på vakt når strømmen går', 'Langvarig strømbrudd om vinteren'],
];
