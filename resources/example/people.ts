/**
 * The people of Elvheim: invented, every one. Numbers are from the range that leads nowhere in examples (900 00 0xx).
 * `key` is how the other files of the example point at them.
 */
export interface ExamplePerson {
  readonly key: string;
  readonly name: string;
  readonly position: string;
  readonly sector: string;
  readonly unit?: string;
  readonly organisation?: string;
  readonly competences?: readonly string[];
  readonly languages?: readonly string[];
  readonly rights?: readonly ('leader' | 'logKeeper' | 'coordinator' | 'evaluator' | 'observer' | 'administrator')[];
  /** Days ago the number was last known to work; left out: never. */
  readonly confirmedDaysAgo?: number;
}

export const sectors = ['Organisasjon og beredskap', 'Helse og omsorg', 'Oppvekst', 'Teknisk, plan og næring'] as const;
const [STAFF, HEALTH, GROWTH, TECHNICAL] = sectors;

export const people: readonly ExamplePerson[] = [
  { key: 'kd', name: 'Kristin Dalseth', position: 'Kommunedirektør', sector: STAFF, rights: ['leader', 'evaluator'], confirmedDaysAgo: 40 },
  { key: 'ord', name: 'Olav Brekkhus', position: 'Ordfører', sector: STAFF, rights: ['observer'], confirmedDaysAgo: 40 },
  { key: 'bk', name: 'Berit Kvamsøy', position: 'Beredskapskoordinator (20 %)', sector: STAFF, rights: ['coordinator', 'administrator', 'logKeeper', 'evaluator'], confirmedDaysAgo: 12 },
  { key: 'log1', name: 'Karl Nyhus', position: 'Rådgiver, loggfører', sector: STAFF, rights: ['logKeeper'], confirmedDaysAgo: 40 },
  { key: 'log2', name: 'Amina Warsame', position: 'Arkivleder, loggfører', sector: STAFF, rights: ['logKeeper'], languages: ['somali', 'engelsk'], confirmedDaysAgo: 40 },
  { key: 'info', name: 'Jorunn Lie', position: 'Kommunikasjonsleder', sector: STAFF, rights: ['logKeeper'], confirmedDaysAgo: 40 },
  { key: 'info2', name: 'Sander Moe', position: 'Kommunikasjonsrådgiver', sector: STAFF, rights: ['observer'], confirmedDaysAgo: 390 },
  { key: 'org', name: 'Tone Fjellheim', position: 'Organisasjonssjef', sector: STAFF, rights: ['leader'], confirmedDaysAgo: 40 },
  { key: 'ikt', name: 'Morten Aasgård', position: 'IKT-leder', sector: STAFF, competences: ['ekom', 'nødstrøm serverrom'], confirmedDaysAgo: 200 },
  { key: 'helse', name: 'Hanne Engen', position: 'Kommunalsjef helse og omsorg', sector: HEALTH, rights: ['leader'], confirmedDaysAgo: 40 },
  { key: 'lege', name: 'Dag Øverli', position: 'Kommuneoverlege', sector: HEALTH, competences: ['smittevern', 'medisinsk rådgivning'], rights: ['observer'], confirmedDaysAgo: 60 },
  { key: 'hjemme', name: 'Ingunn Sætre', position: 'Enhetsleder hjemmetjenesten', sector: HEALTH, unit: 'Hjemmetjenesten', confirmedDaysAgo: 60 },
  { key: 'sol', name: 'Mari Tveit', position: 'Enhetsleder Solbakken sykehjem', sector: HEALTH, unit: 'Solbakken', rights: ['logKeeper'], confirmedDaysAgo: 60 },
  { key: 'granly', name: 'Arne Skogly', position: 'Enhetsleder Granly bofellesskap', sector: HEALTH, unit: 'Granly', confirmedDaysAgo: 420 },
  { key: 'kriseteam', name: 'Elin Haugom', position: 'Leder psykososialt kriseteam', sector: HEALTH, competences: ['avlastningssamtale', 'pårørendesenter'], confirmedDaysAgo: 60 },
  { key: 'psyk', name: 'Nils Eira', position: 'Psykolog', sector: HEALTH, languages: ['nordsamisk'], confirmedDaysAgo: 60 },
  { key: 'jord', name: 'Siri Lunde', position: 'Ledende jordmor', sector: HEALTH, confirmedDaysAgo: 410 },
  { key: 'oppv', name: 'Per Aune', position: 'Kommunalsjef oppvekst', sector: GROWTH, rights: ['leader'], confirmedDaysAgo: 40 },
  { key: 'rektor', name: 'Gro Hjelmeland', position: 'Rektor Nes skole', sector: GROWTH, unit: 'Nes skole', competences: ['mottakssenter', 'nøkler Nes skole'], confirmedDaysAgo: 90 },
  { key: 'rektor2', name: 'Lars Vik', position: 'Rektor Elvheim ungdomsskole', sector: GROWTH, confirmedDaysAgo: 90 },
  { key: 'barn', name: 'Åse Myhre', position: 'Enhetsleder barnehage', sector: GROWTH, confirmedDaysAgo: 90 },
  { key: 'barnev', name: 'Fatima El Amrani', position: 'Leder barnevern', sector: GROWTH, languages: ['arabisk', 'fransk'], confirmedDaysAgo: 90 },
  { key: 'tek', name: 'Tor Eide', position: 'Kommunalsjef teknisk', sector: TECHNICAL, rights: ['leader'], confirmedDaysAgo: 40 },
  { key: 'vann', name: 'Bjørn Lia', position: 'Driftsleder vann og avløp', sector: TECHNICAL, competences: ['vannforsyning', 'prøvetaking', 'aggregat'], confirmedDaysAgo: 30 },
  { key: 'vei', name: 'Jon Lie-Hansen', position: 'Driftsleder veg', sector: TECHNICAL, competences: ['omkjøring', 'maskinfører'], confirmedDaysAgo: 30 },
  { key: 'bygg', name: 'Rune Strand', position: 'Vaktmesterleder', sector: TECHNICAL, competences: ['aggregat', 'nøkler kommunale bygg'], confirmedDaysAgo: 30 },
  { key: 'plan', name: 'Ragnhild Foss', position: 'Arealplanlegger', sector: TECHNICAL, competences: ['kart', 'flomsoner', 'GIS'], rights: ['observer'], confirmedDaysAgo: 300 },
  { key: 'brann', name: 'Ola Berge', position: 'Brannsjef', sector: TECHNICAL, organisation: 'Elvheim brann og redning', rights: ['observer'], competences: ['brannvern', 'redning'], confirmedDaysAgo: 20 },
  { key: 'brann2', name: 'Stine Rød', position: 'Vakthavende brann', sector: TECHNICAL, organisation: 'Elvheim brann og redning', confirmedDaysAgo: 20 },
  { key: 'eval', name: 'Hilde Aursand', position: 'Kvalitetsrådgiver', sector: STAFF, rights: ['evaluator'], confirmedDaysAgo: 90 },
  { key: 'frivillig', name: 'Geir Nordli', position: 'Leder, Elvheim hjelpekorps', sector: 'Frivillig', organisation: 'Hjelpekorpset', competences: ['terreng', 'forpleining'], confirmedDaysAgo: 120 },
  { key: 'verne', name: 'Liv Bakken', position: 'Hovedverneombud', sector: STAFF, confirmedDaysAgo: 90 },
  { key: 'prest', name: 'Øyvind Helland', position: 'Sokneprest', sector: 'Ekstern', organisation: 'Den norske kirke', confirmedDaysAgo: 120 },
  { key: 'buss', name: 'Vakt Elvbuss', position: 'Trafikkleder', sector: 'Ekstern', organisation: 'Elvbuss', confirmedDaysAgo: 25 },
];

/** Telephones that always answer. */
export const dutyPhones: readonly { readonly key: string; readonly name: string; readonly phone: string; readonly organisation: string }[] = [
  { key: 'politi', name: 'Politiets operasjonssentral', phone: '02800', organisation: 'Politiet' },
  { key: 'amk', name: 'AMK-sentralen', phone: '113', organisation: 'Helseforetaket' },
  { key: '110', name: '110-sentralen', phone: '110', organisation: 'Brann' },
  { key: 'stat', name: 'Beredskapsvakt, Statsforvalteren', phone: '+4790000090', organisation: 'Statsforvalteren' },
  { key: 'nett', name: 'Driftssentralen, Elvnett', phone: '+4790000091', organisation: 'Elvnett' },
  { key: 'sivil', name: 'Sivilforsvaret, vakt', phone: '+4790000092', organisation: 'Sivilforsvaret' },
  { key: 'nabo', name: 'Beredskapsvakt, Fjellvang kommune', phone: '+4790000093', organisation: 'Fjellvang kommune' },
];
