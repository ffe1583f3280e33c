import type { QueryInput, QueryName } from '../../../shared/contract/api.ts';
import { WIRE_VERSION } from '../../../shared/contract/wire.ts';
import { instantOf } from '../../../shared/kernel/time.ts';
import { quantile, type Measured } from '../figure.ts';
import type { DemoRoom, Seat } from '../room.ts';
import { demoSearches, type DemoStore } from '../stores/demoStore.ts';
import { timed } from '../timed.ts';

type Question = { readonly [Name in QueryName]: readonly [Name, QueryInput<Name>] }[QueryName];

/** Every list a person opens on one of the six registers, as its page asks for it. */
function lists({ planId, eventId }: DemoStore): readonly Question[] {
  const month = instantOf(Date.now()).slice(0, 7);
  return [
    ['contact.all', { limit: 100 }],
    ['contact.all', { filter: 'unreachable', limit: 100 }],
    ['contact.all', { offset: 4_000, limit: 100 }],
    ['contact.people', {}],
    ['card.all', {}],
    ['card.drafts', {}],
    ['plan.all', {}],
    ['plan.one', { planId }],
    ['plan.check', { planId }],
    ['plan.readers', { planId }],
    ['object.links', { kind: 'hazardEvent', id: eventId }],
    ['risk.events', {}],
    ['risk.event', { eventId }],
    ['risk.gaps', {}],
    ['measure.all', {}],
    ['deviation.all', {}],
    ['deviation.all', { filter: 'all' }],
    ['deviation.all', { filter: 'waiting' }],
    ['deviation.all', { filter: 'serious' }],
    ['deviation.all', { filter: 'closed', offset: 5_000 }],
    ['deviation.feed', {}],
    ['deviation.signals', {}],
    ['deviation.words', {}],
    ['deviation.digest', { month }],
    ['calendar.all', { from: `${month}-01`, until: `${month}-28` }],
    ['home.attention', {}],
    ['home.lastAndNext', {}],
  ];
}

/** The words looked for, over the same registers. */
const searches: readonly Question[] = [
  ...demoSearches.contacts.map((text): Question => ['contact.all', { text, limit: 100 }]),
  ...demoSearches.deviations.map((text): Question => ['deviation.all', { filter: 'all', text }]),
];

/** The same words in everything there is (Ctrl+K), as they are asked while they are typed: two letters, four, all. */
const everything: readonly Question[] = [...demoSearches.contacts, ...demoSearches.deviations].flatMap((text) =>
  [text.slice(0, 2), text.slice(0, 4), text].map((typed): Question => ['object.search', { text: typed }]),
);

/** As the coordinator: some lists are for nobody else. */
async function sitDown(seat: Seat): Promise<void> {
  const { people } = await seat.ask('contact.people', {});
  const person = people.find(({ rights }) => rights.includes('coordinator'))?.id;
  const answer = await seat.call({ v: WIRE_VERSION, kind: 'operation', name: 'seat.identify', input: { person } });
  if (!answer.ok) throw new Error(`nobody could sit down: ${answer.refusal.code}`);
}

/** The registers of issue 4 at the size it names, over a socket. */
export async function benchDemo(room: DemoRoom): Promise<readonly Measured[]> {
  const seat = await room.seat(0);
  await sitDown(seat);
  const ask = (question: Question) => timed(() => seat.ask(...(question as Parameters<Seat['ask']>)));
  const found = { lists: [] as number[], search: [] as number[], everything: [] as number[], readiness: [] as number[], nothing: [] as number[] };
  const slowest = new Map<string, number>();
  for (let turn = 0; turn < room.times(20); turn += 1) {
    found.nothing.push(await ask(['municipality.one', {}]));
    found.readiness.push(await ask(['readiness.all', {}]));
    for (const [kind, questions] of [['lists', lists(room.made)], ['search', searches], ['everything', everything]] as const) {
      for (const question of questions) {
        const took = await ask(question);
        found[kind].push(took);
        const name = question.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
        slowest.set(name, Math.max(took, slowest.get(name) ?? 0));
      }
    }
  }
  seat.close();
  const worst = [...slowest].sort((one, other) => other[1] - one[1]).slice(0, 3);
  room.say(`the slowest at their worst: ${worst.map(([name, took]) => `${name} ${took.toFixed(0)} ms`).join('; ')}`);
  const floor = { what: 'the smallest query over the same socket', median: quantile(found.nothing, 0.5) };
  return [
    { name: 'list-query', samples: found.lists, floor },
    { name: 'list-search', samples: found.search, floor },
    { name: 'all-search', samples: found.everything, floor },
    { name: 'readiness', samples: found.readiness, floor },
  ];
}
