import type { CommandInput } from '../../../shared/contract/api.ts';
import { MAX_IMPORT_ROWS } from '../../../shared/domain/contact/contact.ts';
import { deviationFactors, deviationTypes } from '../../../shared/domain/deviation/deviation.ts';
import { planKinds, type PlanId } from '../../../shared/domain/plan/plan.ts';
import { barrierEffects, barrierStates } from '../../../shared/domain/risk/bowTie.ts';
import { likelihoods, type HazardEventId } from '../../../shared/domain/risk/risk.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { keptStore } from './keptStore.ts';
import { makeSpeaker, openHost, type Speaker } from './speaker.ts';

/** The size issue 4 asks to stay quick at: a whole county's worth in one municipality. */
export const FULL_SIZE = { contacts: 5_000, cards: 400, plans: 150, versions: 30, events: 300, barriers: 2_000, deviations: 20_000 };
/** Enough that each list has something in it. */
export const REHEARSAL_SIZE: DemoSize = { contacts: 40, cards: 4, plans: 3, versions: 2, events: 4, barriers: 8, deviations: 40 };
export type DemoSize = Readonly<typeof FULL_SIZE>;

/** A folder with Elvheim and, over and above it, everything in `size`. */
export interface DemoStore extends Described {
  readonly dir: string;
}

interface Described {
  readonly size: DemoSize;
  readonly journalEntries: number;
  /** The plan and the event in the middle of their lists. */
  readonly planId: PlanId;
  readonly eventId: HazardEventId;
}

/** Words to look for in each register: some stand in many rows, some in few. */
export const demoSearches = {
  contacts: ['kari', 'hol nes', '90012', 'sykepl', 'berg granly', 'ingen heter dette'],
  deviations: ['alarm', 'medisin kvittering', 'nr 1234', 'dør nattevakt', 'rom 14', 'finnes ikke her'],
} as const;

const DAY_MS = 24 * 3_600_000;
/** Deviations are spread over three years, versions of plans over ten. */
const DEVIATION_DAYS = 3 * 365;

const given = ['Kari', 'Ola', 'Aslak', 'Ingrid', 'Per', 'Sara', 'Nils', 'Berit', 'Jon', 'Marit', 'Tor', 'Anne', 'Odd', 'Liv', 'Åse', 'Øyvind'];
const family = ['Hol', 'Bakken', 'Lien', 'Moe', 'Strand', 'Berg', 'Haugen', 'Dahl', 'Vik', 'Eide', 'Sæther', 'Ødegård', 'Åsen', 'Myhre', 'Fjell', 'Nygård', 'Lund'];
const units = ['Granly', 'Solbakken', 'Nes skole', 'Elvheim legevakt', 'Vann og avløp', 'Storelva barnehage', 'Hjemmetjenesten nord'];
const sectors = ['Helse og omsorg', 'Oppvekst', 'Teknisk', 'Stab'];
const positions = ['Sykepleier', 'Lærer', 'Driftsleder', 'Rådgiver', 'Vaktmester', 'Enhetsleder', 'Fagleder'];
const subjects = ['Alarm', 'Medisin', 'Dør', 'Bil', 'Strøm', 'Heis', 'Journal', 'Nøkkel', 'Telefon', 'Bemanning'];
const faults = ['virket ikke', 'ble glemt', 'manglet kvittering', 'var stengt', 'ble meldt for sent', 'sto uten tilsyn', 'var uten reserve'];
const times = ['på nattevakt', 'i helga', 'ved vaktskiftet', 'under øvelsen', 'i ferien', 'om morgenen'];
const hazards = ['Flom', 'Skred', 'Strømbrudd', 'Skogbrann', 'Pandemi', 'Vannforurensing', 'Ekomutfall', 'Dambrudd', 'Ulykke i tunnel', 'Snøfall'];

/** One of a list, turning at its own pace, so that the lists do not go round together. */
function pick<Value>(list: readonly Value[], at: number, step = 1): Value {
  return list[Math.floor(at / step) % list.length]!;
}

/** Where a copy of the store may be had; see keptStore. */
export function demoStore(size: DemoSize, say: (line: string) => void): Promise<DemoStore> {
  return keptStore(
    {
      name: `demo-${String(size.deviations)}`,
      title: `${String(size.contacts)} contacts, ${String(size.plans)} plans, ${String(size.deviations)} deviations …`,
      file: import.meta.filename,
      fill: (dir, tell) => fill(dir, size, tell),
    },
    say,
  );
}

async function fill(dir: string, size: DemoSize, say: (line: string) => void): Promise<Described> {
  const endMs = Date.now();
  let nowMs = endMs;
  const host = await openHost(dir, () => nowMs);
  const keeper = makeSpeaker(host);
  const keeperId = await keeper.sitDown('coordinator');
  const second = makeSpeaker(host, 'bench-second');
  await second.sitDown('leader', keeperId);
  say('  contacts');
  await addContacts(keeper, size.contacts);
  say('  cards');
  await addCards(keeper, size.cards);
  say('  risks');
  const events = await addRisks(keeper, size);
  say('  plans');
  const plans = await addPlans(keeper, size, events);
  say('  deviations');
  for (let at = 0; at < size.deviations; at += 1) {
    nowMs = endMs - Math.round(((size.deviations - at) / size.deviations) * DEVIATION_DAYS * DAY_MS);
    await addDeviation(keeper, second, at, size.deviations);
    if (at % 5_000 === 4_999) say(`  ${String(at + 1)} deviations`);
  }
  nowMs = endMs;
  const { entries } = host.workspace!.store.one<{ entries: number }>('SELECT count(*) AS entries FROM journal')!;
  await host.close();
  return { size, journalEntries: entries, planId: pick(plans, plans.length >> 1), eventId: pick(events, events.length >> 1) };
}

/** In lists as long as an import takes: one by one, each would be held against all there are. */
async function addContacts(keeper: Speaker, count: number): Promise<void> {
  for (let from = 0; from < count; from += MAX_IMPORT_ROWS) {
    const rows = Array.from({ length: Math.min(MAX_IMPORT_ROWS, count - from) }, (_, at) => ({ row: at + 1, fields: contact(from + at) }));
    await keeper.run('contact.import', { fileName: `liste-${String(from)}.csv`, rows, columns: null, mapping: null });
  }
}

function contact(at: number): CommandInput<'contact.add'>['fields'] {
  return {
    name: `${pick(given, at)} ${pick(family, at, 16)} ${pick(family, at, 272)}`,
    mobile: `9${String(1_000_000 + at * 13).padStart(7, '0')}`,
    email: `p${String(at)}@elvheim.example`,
    position: pick(positions, at),
    sector: pick(sectors, at),
    unit: pick(units, at),
    competences: at % 9 === 0 ? ['førstehjelp', 'smittevern'] : [],
    languages: at % 11 === 0 ? ['samisk'] : [],
  };
}

async function addCards(keeper: Speaker, count: number): Promise<void> {
  const { roles } = await keeper.ask('role.all', {});
  const role = (at: number): Id<'role'> => pick(roles, at).id;
  for (let at = 0; at < count; at += 1) {
    const step = (of: number) => ({ text: `Kontroller punkt ${String(of + 1)} og si fra til staben`, roles: [role(at + of)] });
    await keeper.run('card.publish', {
      title: `${pick(hazards, at)} ved ${pick(units, at)} ${String(at + 1)}`,
      style: at % 2 === 0 ? 'read-do' : 'do-confirm',
      useWhen: `Når ${pick(hazards, at).toLocaleLowerCase('nb')} er meldt`,
      pausePoints: [0, 1, 2].map((pause) => ({
        title: pick(['Først', 'Innen en time', 'Før vi avslutter'], pause),
        steps: Array.from({ length: 6 }, (_, of) => step(pause * 6 + of)),
      })),
    });
  }
}

async function addRisks(keeper: Speaker, size: DemoSize): Promise<HazardEventId[]> {
  const events: HazardEventId[] = [];
  let barriers = 0;
  for (let at = 0; at < size.events; at += 1) {
    const { eventId } = await keeper.run('risk.addEvent', { fields: hazard(at) });
    events.push(eventId);
    const branches: Id<'bowTieBranch'>[] = [];
    for (const side of ['cause', 'consequence', 'cause', 'consequence'] as const) {
      branches.push((await keeper.run('bowTie.addBranch', { eventId, side, text: `${pick(faults, at)} ${pick(times, at)}` })).branchId);
    }
    for (const until = Math.round(((at + 1) * size.barriers) / size.events); barriers < until; barriers += 1) {
      await keeper.run('bowTie.addBarrier', {
        branchId: pick(branches, barriers),
        text: `Tilsyn med ${pick(subjects, barriers).toLocaleLowerCase('nb')} hver uke`,
        owner: { kind: 'name', name: pick(units, barriers) },
        state: pick(barrierStates, barriers),
        effect: pick(barrierEffects, barriers, 2),
      });
    }
    if (at % 3 !== 0) await addMeasure(keeper, eventId, at);
  }
  return events;
}

function hazard(at: number): CommandInput<'risk.addEvent'>['fields'] {
  return {
    title: `${pick(hazards, at)} ved ${pick(units, at, 3)} ${String(at + 1)}`,
    sector: pick(sectors, at),
    unit: pick(units, at),
    what: 'Slik er det tenkt: '.padEnd(400, 'vannet stiger og veien blir borte. '),
    who: 'Beboere og ansatte',
    where: pick(units, at),
    localTraits: 'Elva går gjennom sentrum, og det er én vei inn.',
    infrastructureEffect: at % 5 === 0 ? '' : 'Vei og strøm faller ut.',
    serviceEffect: at % 7 === 0 ? '' : 'Hjemmetjenesten kommer ikke fram.',
    likelihood: pick(likelihoods, at),
    consequences: { life: (at % 5) + 1, stability: (at % 4) + 1, material: (at % 3) + 1 },
  };
}

async function addMeasure(keeper: Speaker, eventId: HazardEventId, at: number): Promise<void> {
  await keeper.run('measure.add', {
    eventId,
    text: `Gå gjennom ${pick(subjects, at).toLocaleLowerCase('nb')} med ${pick(units, at)}`,
    owner: { kind: 'name', name: pick(units, at) },
    dueOn: `2027-0${String((at % 9) + 1)}-15`,
  });
}

async function addPlans(keeper: Speaker, size: DemoSize, events: readonly HazardEventId[]): Promise<PlanId[]> {
  const plans: PlanId[] = [];
  for (let at = 0; at < size.plans; at += 1) {
    let planId: PlanId | undefined;
    for (let version = 1; version <= size.versions; version += 1) {
      const written = await keeper.run('plan.write', {
        ...(planId === undefined ? {} : { planId, basedOn: version - 1 }),
        title: `Delplan ${String(at + 1)} for ${pick(units, at)}`,
        kind: pick(planKinds, at + 1),
        sections: sections(at, version, pick(events, at)),
      });
      ({ planId } = written);
      // Each second version has been in force; the newest waits for its approval.
      if (version % 2 === 1 || version === size.versions) continue;
      await keeper.run('plan.approve', { planId, version, approvedBy: 'Kommunestyret', approvedOn: '2026-01-15', reviewBy: '2027-01-15' });
    }
    plans.push(planId!);
  }
  return plans;
}

/** Twelve sections of a page's length, one of which points at an event. */
function sections(plan: number, version: number, eventId: HazardEventId): CommandInput<'plan.write'>['sections'] {
  const paragraph = 'Kriseledelsen samles på rådhuset. Rollene og stedfortrederne står i listen, og hver rolle har et kort. ';
  return Array.from({ length: 12 }, (_, at) => ({
    heading: `${String(at + 1)} ${pick(['Mål', 'Ansvar', 'Varsling', 'Evakuering', 'Informasjon', 'Drift'], at)}`,
    text: `Plan ${String(plan + 1)}, utgave ${String(version)}. ${paragraph.repeat(4)}${at === 3 ? `\n\n[Hendelsen](hazardEvent:${eventId})` : ''}`,
  }));
}

/** Reported, and by its age received and closed; a serious one by two people. */
async function addDeviation(keeper: Speaker, second: Speaker, at: number, count: number): Promise<void> {
  const isPositive = at % 20 === 19;
  const isSerious = at % 25 === 7;
  const { deviationId } = await keeper.run('deviation.report', {
    kind: isPositive ? 'positive' : 'negative',
    isAboutPatient: false,
    what: `${pick(subjects, at)} ${pick(faults, at, 3)} ${pick(times, at, 7)} på rom ${String((at % 40) + 1)}, nr ${String(at)}`,
    did: 'Satte inn reserve og meldte fra til vakta.',
    planned: isPositive ? 'Å bruke fast rute' : '',
    why: isPositive ? 'Alle visste hvem som hadde ansvar' : '',
    reuse: isPositive ? 'Andre avdelinger' : '',
    type: pick(deviationTypes, at),
    factors: [pick(deviationFactors, at), 'organisation'],
    severity: isSerious ? 'serious' : at % 3 === 0 ? 'moderate' : 'minor',
    routine: at % 2 === 0 ? { kind: 'routine', id: null, title: `Rutine ${String(at % 60)}` } : null,
    sector: pick(sectors, at),
    unit: pick(units, at),
  });
  const isOld = at < count * 0.9;
  if (isPositive || !isOld || at % 4 === 3) return;
  await keeper.run('deviation.receive', { deviationId });
  const measure = 'Rutinen er skrevet om og gått gjennom med alle.';
  if (!isSerious) {
    await keeper.run('deviation.close', { deviationId, measure });
    return;
  }
  await keeper.run('deviation.proposeClosing', { deviationId, measure, proof: 'Referat fra møtet' });
  await second.run('deviation.decideClosing', { deviationId, isApproved: true, reason: 'Sett på stedet' });
}
