import type { Stage } from './stage.ts';

const DAY_MINUTES = 24 * 60;

/** A round among those on the storm list, with the first answers in, and the general list called through, a minute to each. */
export async function confirmNumbers(stage: Stage): Promise<void> {
  stage.at(41 * DAY_MINUTES);
  await stage.as('bk');
  const { lists } = await stage.ask('alertList.all', {});
  const list = (title: string) => lists.find((one) => one.title.startsWith(title))?.id ?? null;
  const storm = list('Uvær');
  const general = list('Kriseledelsen');
  const dueOn = stage.when(62 * DAY_MINUTES).slice(0, 10);
  const { roundId } = await stage.run('numberRound.start', { over: { kind: 'alertList', listId: storm }, dueOn });
  for (const key of ['nett', 'plan']) await stage.run('numberRound.answer', { roundId, contactId: stage.contact(key), answer: 'confirmed' });
  if (general === null) return;
  const start = 42 * DAY_MINUTES;
  stage.at(start);
  const { drillId } = await stage.run('callDrill.start', { listId: general });
  for (let call = 1; call <= 12; call += 1) {
    const { drill } = await stage.ask('callDrill.one', { drillId });
    const next = drill?.rows.find(({ mark, contactId }) => mark === null && contactId !== null);
    if (next === undefined) break;
    stage.at(start + call);
    await stage.run('callDrill.mark', { drillId, memberId: next.memberId, result: call === 3 ? 'no-answer' : call % 4 === 0 ? 'on-the-way' : 'answered' });
  }
  await stage.run('callDrill.finish', { drillId });
}

/** An exercise in the spring, made of an event in the analysis. */
export async function planSpringExercise(stage: Stage): Promise<void> {
  const { events } = await stage.ask('risk.events', {});
  const event = events.find(({ retired, partOf }) => !retired && partOf === null);
  if (event === undefined) return;
  await stage.run('exercise.plan', {
    title: `Våruka: ${event.title}`,
    goal: 'Kriseledelsen er samlet og har felles bilde innen en time, og innbyggerne får første melding innen 30 minutter.',
    scenario: 'Natt til fredag. Vakten får meldingen fra 110. Telefonnettet faller ut etter hvert.',
    basis: { kind: 'hazardEvent', id: event.id },
    on: stage.when(180 * DAY_MINUTES).slice(0, 10),
    participants: ['kd', 'bk', 'helse', 'tek', 'info'].map((key) => stage.contact(key)),
    observers: [stage.contact('org')],
    injects: [
      { atMinutes: 0, from: '110-sentralen', text: 'Første melding. Omfanget er ukjent.' },
      { atMinutes: 10, from: 'Innbygger', text: 'Ringer ordføreren: hvor skal vi dra?' },
      { atMinutes: 25, from: 'Lokalavisen', text: 'Vil ha intervju nå, har bilder fra stedet.' },
      { atMinutes: 40, from: '', text: 'Mobilnettet faller ut i hele kommunen.' },
    ],
    isOfPlan: true,
  });
}
