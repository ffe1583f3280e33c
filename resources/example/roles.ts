import type { Right } from '../../shared/domain/actor.ts';

/** Crisis roles with authority, holder and the order deputies step in. One has no deputy: Hjem is to have something to say. */
export const roles: readonly {
  readonly key: string;
  readonly title: string;
  readonly authority: string;
  readonly mandate: readonly string[];
  readonly rights: readonly Right[];
  readonly holder: string;
  readonly deputies: readonly string[];
}[] = [
  {
    key: 'leder',
    title: 'Kriseleder',
    authority: 'Leder kriseledelsen og beslutter på kommunens vegne innenfor delegert myndighet. Kan kalle inn alle ansatte.',
    mandate: ['Sette beredskapsnivå', 'Beslutte evakuering av kommunale bygg', 'Anmode om bistand', 'Bruke inntil 2 millioner kroner'],
    rights: ['leader'],
    holder: 'kd',
    deputies: ['org', 'tek'],
  },
  {
    key: 'beredskap',
    title: 'Beredskapsleder',
    authority: 'Etablerer kriseledelsen, holder rytmen i møter og rapporter og råder kriseleder.',
    mandate: ['Kalle inn kriseledelsen', 'Rapportere til Statsforvalteren'],
    rights: ['coordinator', 'evaluator'],
    holder: 'bk',
    deputies: ['log1'],
  },
  {
    key: 'logg',
    title: 'Loggfører',
    authority: 'Fører kommunens logg. Ingen annen oppgave mens loggen går.',
    mandate: ['Kreve at beslutninger gjentas høyt før de føres'],
    rights: ['logKeeper'],
    holder: 'log1',
    deputies: ['log2', 'info2'],
  },
  {
    key: 'info',
    title: 'Kommunikasjonsleder',
    authority: 'Informerer innbyggere, media og ansatte. Alle meldinger ut går gjennom denne rollen.',
    mandate: ['Godkjenne informasjon til innbyggere', 'Åpne publikumstelefon'],
    rights: ['logKeeper'],
    holder: 'info',
    deputies: ['info2'],
  },
  {
    key: 'helse',
    title: 'Leder helse og omsorg',
    authority: 'Leder sektorens innsats og prioriterer tjenester når kapasiteten ikke strekker til.',
    mandate: ['Flytte pasienter mellom enheter', 'Omdisponere personell i sektoren'],
    rights: ['logKeeper'],
    holder: 'helse',
    deputies: ['sol', 'hjemme'],
  },
  {
    key: 'lege',
    title: 'Kommuneoverlege',
    authority: 'Medisinskfaglig rådgiver. Hastevedtak etter smittevernloven.',
    mandate: ['Hastevedtak om smitteverntiltak'],
    rights: ['logKeeper'],
    holder: 'lege',
    deputies: [],
  },
  {
    key: 'oppvekst',
    title: 'Leder oppvekst',
    authority: 'Leder innsatsen i skoler og barnehager. Åpner skoler som mottakssenter.',
    mandate: ['Stenge skoler og barnehager', 'Åpne Nes skole som evakuert- og pårørendesenter'],
    rights: ['logKeeper'],
    holder: 'oppv',
    deputies: ['rektor2', 'rektor'],
  },
  {
    key: 'teknisk',
    title: 'Leder teknisk',
    authority: 'Leder innsatsen for vei, vann, bygg og strøm til kommunale bygg.',
    mandate: ['Stenge kommunale veier', 'Bestille maskiner og aggregat'],
    rights: ['logKeeper'],
    holder: 'tek',
    deputies: ['vann', 'vei'],
  },
  {
    key: 'brann',
    title: 'Brannsjef',
    authority: 'Leder brann- og redningsinnsatsen til politiets innsatsleder overtar.',
    mandate: ['Evakuere ved fare for liv'],
    rights: ['logKeeper'],
    holder: 'brann',
    deputies: ['brann2'],
  },
  {
    key: 'eps',
    title: 'Leder evakuert- og pårørendesenter',
    authority: 'Leder senteret, registrering og forpleining.',
    mandate: ['Bestille forpleining', 'Kalle inn kriseteam og frivillige'],
    rights: ['logKeeper'],
    holder: 'kriseteam',
    deputies: ['psyk', 'rektor'],
  },
  {
    key: 'enhet',
    title: 'Enhetsleder på stedet',
    authority: 'Leder egen enhet og melder til sektorleder.',
    mandate: ['Stanse ordinær drift i egen enhet'],
    rights: [],
    holder: 'granly',
    deputies: ['sol'],
  },
];

/** One valid list per type and level; members are roles (`r:`) or contacts (`c:`), in calling order. */
export const alertLists: readonly {
  readonly title: string;
  readonly type: 'storm-flood' | 'relocation' | 'death-serious-injury' | null;
  readonly members: readonly (readonly [who: string, group: string])[];
}[] = [
  {
    title: 'Kriseledelsen, alle hendelser',
    type: null,
    members: [
      ['r:leder', 'Kriseledelse'], ['r:beredskap', 'Kriseledelse'], ['r:logg', 'Kriseledelse'], ['r:info', 'Kriseledelse'],
      ['r:helse', 'Kriseledelse'], ['r:oppvekst', 'Kriseledelse'], ['r:teknisk', 'Kriseledelse'], ['r:brann', 'Kriseledelse'],
      ['r:lege', 'Rådgivere'], ['c:ord', 'Orienteres'],
    ],
  },
  {
    title: 'Uvær og flom',
    type: 'storm-flood',
    members: [
      ['r:leder', 'Kriseledelse'], ['r:teknisk', 'Kriseledelse'], ['r:beredskap', 'Kriseledelse'], ['r:logg', 'Kriseledelse'],
      ['r:helse', 'Kriseledelse'], ['r:info', 'Kriseledelse'], ['r:brann', 'Kriseledelse'], ['r:oppvekst', 'Kriseledelse'],
      ['c:vann', 'Drift'], ['c:vei', 'Drift'], ['c:bygg', 'Drift'], ['c:plan', 'Kart'],
      ['c:nett', 'Eksterne'], ['c:stat', 'Eksterne'],
    ],
  },
  {
    title: 'Kontrollert fraflytting',
    type: 'relocation',
    members: [
      ['r:leder', 'Kriseledelse'], ['r:helse', 'Kriseledelse'], ['r:enhet', 'Kriseledelse'], ['r:teknisk', 'Kriseledelse'],
      ['r:logg', 'Kriseledelse'], ['c:lege', 'Rådgivere'], ['c:sol', 'Mottak'], ['c:buss', 'Transport'],
    ],
  },
  {
    title: 'Psykososialt kriseteam',
    type: 'death-serious-injury',
    members: [['r:eps', 'Kriseteam'], ['c:psyk', 'Kriseteam'], ['c:prest', 'Kriseteam']],
  },
];
