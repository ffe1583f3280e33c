import type { CommandInput } from '../../shared/contract/api.ts';
import type { InputKind } from '../../shared/domain/continuity/continuity.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import type { Stage } from './stage.ts';

const DAY_MINUTES = 24 * 60;
const HEALTH = 'Helse og omsorg';
const TECHNICAL = 'Teknisk, plan og næring';
const STAFF = 'Organisasjon og beredskap';

/** What the functions lean on, with the events of the analysis that take it away. Mobile and water lean on power themselves. */
const inputs: readonly (readonly [name: string, kind: InputKind, owner: string, events: readonly string[]])[] = [
  ['Strøm fra Elvnett', 'power', 'Elvnett', ['Langvarig strømbrudd om vinteren']],
  ['Mobilnett og fiber', 'telecom', 'Morten Aasgård', ['Bortfall av ekom', 'Flom i Storelva']],
  ['Pasientjournal', 'it', 'Morten Aasgård', ['Bortfall av ekom']],
  ['Bro over Storelva', 'transport', 'Jon Lie-Hansen', ['Flom i Storelva']],
];

type Leans = readonly (readonly [on: string, kind: InputKind, alternatives: readonly (readonly [text: string, hours: number | null])[]])[];

/** Elvheim's critical functions as far as a coordinator with a fifth of a post has come: two things have no way out. */
const functions: readonly {
  readonly name: string;
  readonly sector: string;
  readonly owner: string;
  readonly toleratedHours: number;
  readonly minimumStaff: string;
  readonly leans: Leans;
}[] = [
  {
    name: 'Vannforsyning', sector: TECHNICAL, owner: 'vann', toleratedHours: 12, minimumStaff: 'driftsvakt og én montør',
    leans: [['Strøm fra Elvnett', 'power', [['Høydebasseng, så aggregat', 30]]], ['Driftsvakt vann', 'staff', [['Vakt fra Fjellvang', 24]]]],
  },
  {
    name: 'Sykehjem i drift, Solbakken', sector: HEALTH, owner: 'sol', toleratedHours: 4, minimumStaff: '4 på vakt, én sykepleier',
    leans: [
      ['Strøm fra Elvnett', 'power', [['Fast aggregat', 8], ['Lykter og batteri', 2]]],
      ['Vannforsyning', 'water', [['Tankbil og vannkanner', 48]]],
      ['Pasientjournal', 'it', [['Utskrevne medisinlister', 24]]],
      ['Nattevakter Solbakken', 'staff', []],
    ],
  },
  {
    name: 'Hjemmesykepleie', sector: HEALTH, owner: 'hjemme', toleratedHours: 8, minimumStaff: '3 biler, to sykepleiere',
    leans: [
      ['Mobilnett og fiber', 'telecom', [['Ruter på papir og nødnett', 12]]],
      ['Pasientjournal', 'it', [['Dagens liste på papir', 24]]],
      ['Bro over Storelva', 'transport', [['Base på begge sider av elva', 72]]],
    ],
  },
  {
    name: 'Trygghetsalarmer', sector: HEALTH, owner: 'hjemme', toleratedHours: 1, minimumStaff: 'én på alarmtelefonen',
    leans: [['Mobilnett og fiber', 'telecom', []]],
  },
  {
    name: 'Kriseledelse og informasjon', sector: STAFF, owner: 'bk', toleratedHours: 2, minimumStaff: 'leder, loggfører, informasjon',
    leans: [['Mobilnett og fiber', 'telecom', [['Nødnett og ordonnans', 72]]], ['Strøm fra Elvnett', 'power', [['Brannstasjonen med aggregat', 96]]]],
  },
];

/** Writes the critical functions and what they lean on, and the plan that two of them have. */
export async function writeContinuity(stage: Stage): Promise<void> {
  stage.at(41 * DAY_MINUTES);
  await stage.as('bk');
  const events = (await stage.ask('risk.events', {})).events;
  const eventIds = (titles: readonly string[]) => events.filter(({ title }) => titles.includes(title)).map(({ id }) => id);
  const ids = new Map<string, Id<'continuityNode'>>();
  for (const [name, kind, owner, titles] of inputs) {
    const added = await stage.run('continuity.addNode', { kind, name, owner: { kind: 'name', name: owner }, eventIds: eventIds(titles) });
    ids.set(name, added.nodeId);
  }
  const { planId, version } = await stage.run('plan.write', {
    title: 'Kontinuitetsplan vann og sykehjem',
    kind: 'continuity',
    sections: [
      { heading: 'Uten strøm', text: 'Vaktmesterlederen starter aggregatet på Solbakken innen 15 minutter. Driftsvakt vann flytter aggregatet fra driftsbasen når høydebassenget er under halvt.' },
      { heading: 'Sårbare grupper', text: 'Hjemmetjenesten ringer alle med pustestøtte innen én time.' },
    ],
  });
  const approvedOn = stage.when(40 * DAY_MINUTES).slice(0, 10);
  await stage.run('plan.approve', { planId, version, approvedBy: 'kommunedirektøren', approvedOn });
  for (const { leans, owner, ...said } of functions) {
    const planned = said.name === 'Vannforsyning' || said.name.startsWith('Sykehjem');
    const { nodeId } = await stage.run('continuity.addNode', {
      kind: 'function', ...said, owner: { kind: 'contact', id: stage.contact(owner) }, ...(planned ? { planId } : {}),
    });
    for (const [name, kind, alternatives] of leans) {
      const { dependenceId } = await stage.run('continuity.addDependence', { nodeId, name, kind });
      for (const [text, hours] of alternatives) await stage.run('continuity.addAlternative', { dependenceId, text, hours });
    }
  }
  for (const [name, text, hours] of [['Mobilnett og fiber', 'Batteri i basestasjonene', 4], ['Pasientjournal', 'Batteri på serverrommet', 1]] as const) {
    const nodeId = ids.get(name);
    if (nodeId === undefined) continue;
    const { dependenceId } = await stage.run('continuity.addDependence', { nodeId, name: 'Strøm fra Elvnett', kind: 'power' });
    await stage.run('continuity.addAlternative', { dependenceId, text, hours });
  }
}

type Resource = Omit<CommandInput<'resource.add'>, 'contact' | 'endsOn'> & {
  /** A key of people, or words. */
  readonly contact: string;
  readonly endsInDays?: number;
  /** Days ago somebody saw it; left out: never. */
  readonly seenDaysAgo?: number;
};

/** What Elvheim may draw on besides its people: one agreement is over, one ends soon, one thing nobody has looked at. */
const resources: readonly Resource[] = [
  { kind: 'equipment', name: 'Flyttbart aggregat 40 kVA', capacity: '2 stk, 12 t på full tank', place: 'Driftsbasen', contact: 'bygg', seenDaysAgo: 20 },
  { kind: 'equipment', name: 'Lensepumpe, 3 000 l/min', capacity: '3 stk', place: 'Elvheim brannstasjon', contact: 'brann2', seenDaysAgo: 230 },
  { kind: 'equipment', name: 'Nødnetterminaler', capacity: '6 stk, 2 ladere', place: 'Rådhuset, rom 2', contact: 'ikt' },
  { kind: 'place', name: 'Nes skole, evakuert- og pårørendesenter', capacity: '200 plasser, 60 senger', place: 'Nesvegen 14', contact: 'rektor', seenDaysAgo: 90 },
  { kind: 'place', name: 'Tilfluktsrom Elvheim ungdomsskole', capacity: '180 plasser', place: 'Skolegata 2, kjeller', contact: 'rektor2', seenDaysAgo: 420 },
  { kind: 'agreement', name: 'Elvbuss, beredskapskjøring', party: 'business', capacity: '4 busser innen 90 min', place: '', contact: 'buss', endsInDays: 38, seenDaysAgo: 25 },
  { kind: 'agreement', name: 'Bygdetun hotell, senger ved evakuering', party: 'business', capacity: '70 senger', place: 'Storgata 1', contact: 'resepsjonen 900 00 095', endsInDays: -16, seenDaysAgo: 200 },
  { kind: 'agreement', name: 'Fjellvang kommune, legevakt og aggregat', party: 'neighbour', capacity: 'legevaktlag, 2 aggregater', place: '', contact: 'nabo', endsInDays: 400, seenDaysAgo: 60 },
  { kind: 'partner', name: 'Elvheim hjelpekorps', party: 'voluntary', capacity: '14 mannskaper, snøskuter, forpleining', place: 'Depotet på Moen', contact: 'frivillig', seenDaysAgo: 120 },
  { kind: 'partner', name: 'Sivilforsvaret, distriktet', party: 'civil-defence', capacity: 'lys, pumper, 20 mannskaper', place: '', contact: 'sivil', seenDaysAgo: 150 },
];

/** Writes the register of resources, each as long ago seen as it says. */
export async function writeResources(stage: Stage): Promise<void> {
  stage.at(42 * DAY_MINUTES);
  await stage.as('bk');
  /** A date so many days from the day the example is looked at; the scene began 57 days before. */
  const day = (days: number): string => stage.when((57 + days) * DAY_MINUTES).slice(0, 10);
  for (const { contact, endsInDays, seenDaysAgo, ...said } of resources) {
    const isWords = contact.includes(' ');
    const { resourceId } = await stage.run('resource.add', {
      ...said,
      contact: isWords ? { kind: 'name', name: contact } : { kind: 'contact', id: stage.contact(contact) },
      endsOn: endsInDays === undefined ? null : day(endsInDays),
    });
    // Written down fifteen days ago; what was seen since is confirmed as of then.
    if (seenDaysAgo !== undefined) await stage.run('resource.verify', { resourceId, verifiedOn: day(-Math.max(seenDaysAgo, 15)) });
  }
}
