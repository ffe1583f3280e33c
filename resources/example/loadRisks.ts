import type { Id } from '../../shared/kernel/ids.ts';
import { hazardEvents } from './plansAndRisks.ts';
import { riskDetails, stressors } from './riskDetails.ts';
import type { Stage } from './stage.ts';

const DAY_MINUTES = 24 * 60;
/** The municipality is set up this many days before the day the example is looked at. */
const SET_UP_DAYS_AGO = 60;

/** The analysis as a coordinator would have it: some events thoroughly, most of them by a line, and one meeting across parties. */
export async function loadRisks(stage: Stage): Promise<void> {
  /** A date so many days from the day the example is looked at. */
  const day = (days: number): string => stage.when((SET_UP_DAYS_AGO + days) * DAY_MINUTES).slice(0, 10);
  const ids = new Map<string, Id<'hazardEvent'>>();
  for (const { title, ...fields } of hazardEvents) {
    const details = riskDetails[title];
    const { eventId } = await stage.run('risk.addEvent', { fields: { title, ...fields, ...details?.fields } });
    ids.set(title, eventId);
    const barriers = new Map<string, Id<'barrier'>>();
    for (const [side, text, on] of details?.bowTie ?? []) {
      const { branchId } = await stage.run('bowTie.addBranch', { eventId, side, text });
      for (const { owner, checkedDaysAgo, ...barrier } of on) {
        const { barrierId } = await stage.run('bowTie.addBarrier', {
          branchId,
          ...barrier,
          ...(owner === undefined ? {} : { owner: { kind: 'name', name: owner } }),
          ...(checkedDaysAgo === undefined ? {} : { checkedOn: day(-checkedDaysAgo) }),
        });
        barriers.set(barrier.text, barrierId);
      }
    }
    for (const { text, owner, dueInDays, barrier, reported } of details?.measures ?? []) {
      const { measureId } = await stage.run('measure.add', {
        eventId, text, owner: { kind: 'name', name: owner }, dueOn: day(dueInDays),
        barrierId: barrier === undefined ? null : (barriers.get(barrier) ?? null),
      });
      if (reported === undefined) continue;
      const { askInDays, ...answer } = reported;
      await stage.run('measure.report', { measureId, ...answer, askOn: askInDays === null ? null : day(askInDays) });
    }
  }
  const bus = ids.get('Nestenulykke ved busslomme');
  if (bus !== undefined) await busMeeting(stage, bus, day);
  for (const [unit, text, event] of stressors) {
    const eventId = event === null ? undefined : ids.get(event);
    await stage.run('stressor.note', { unit, text, eventIds: eventId === undefined ? [] : [eventId] });
  }
}

/** The meeting at the school, what came up beside it, and a five-minute analysis. */
async function busMeeting(stage: Stage, eventId: Id<'hazardEvent'>, day: (days: number) => string): Promise<void> {
  const title = 'Busslommen ved Nes skole';
  const { meetingId } = await stage.run('riskMeeting.hold', {
    title,
    heldOn: day(-12),
    eventIds: [eventId],
    notes: 'Alle har sett det samme. Ingen har eid det.',
    participants: [
      { name: 'Gro Hjelmeland', organisation: 'Nes skole' },
      { name: 'Liv Bakken', organisation: 'Verneombudet' },
      { name: 'Trafikklederen', organisation: 'Elvbuss' },
      { name: 'Lensmannen', organisation: 'Politiet' },
    ],
  });
  const agreed = [
    ['Snu ved hallen til lommen er utvidet', 'Trafikklederen', 'Elvbuss', 5],
    ['Voksne ved lommen mellom 0800 og 0830', 'Gro Hjelmeland', 'Nes skole', 2],
  ] as const;
  for (const [text, name, party, due] of agreed) {
    await stage.run('measure.add', { eventId, meetingId, text, owner: { kind: 'name', name }, party, dueOn: day(due) });
  }
  await stage.run('risk.addEvent', {
    fields: {
      title: 'Busslommer er fjernet ved fylkesvegen', sector: 'Oppvekst', unit: 'Nes skole', standing: 'draft',
      prompt: 'meeting', promptNote: title, meetingId,
    },
  });
  await stage.run('risk.takeEveryday', {
    title: 'Røyking i omsorgsbolig', sector: 'Helse og omsorg', unit: 'Granly bofellesskap',
    what: 'Bruker sovner med sigarett', likelihood: 'D', hurts: 'life', grade: 4, prompt: 'meeting', promptNote: 'Personalmøte',
    measure: { text: 'Brannteppe og sprinkler i to leiligheter', owner: { kind: 'name', name: 'Arne Skogly' }, dueOn: day(14) },
  });
}
