import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startHostRig, type HostRig, type TestSeat } from '../support/hostRig.ts';

let rig: HostRig;
let seat: TestSeat;

beforeEach(async () => {
  rig = await startHostRig();
  seat = rig.seat();
});
afterEach(() => {
  rig.close();
});

const DAY_MS = 86_400_000;
const owner = { kind: 'name', name: 'Tor Aas' } as const;

async function event(title: string, fields: object = {}) {
  return (await seat.does('risk.addEvent', { fields: { title, ...fields } })).eventId;
}
async function register() {
  return (await seat.asks('risk.events', {})).events;
}
async function attention() {
  return (await seat.asks('home.attention', {})).items;
}

describe('the risk register', () => {
  test('S0-15: an event keeps who, what, where and when, why here, whom it hurts and why it is judged so', async () => {
    const said = {
      who: 'Beboere og ansatte', what: 'Strømmen er borte i mer enn tolv timer', where: 'Hele kommunen', when: 'Januar, natt',
      localTraits: 'Én linje inn', vulnerableGroups: 'Oksygenbrukere hjemme', infrastructureEffect: 'Vannpumper stopper',
      serviceEffect: 'Sykehjem på nødstrøm', futureRisk: true, sector: 'Teknisk', unit: 'Vann og avløp',
      likelihood: 'D' as const, consequences: { life: 4 }, reasons: { likelihood: 'To ganger siste ti år', life: 'Åtte timer nødstrøm' },
      uncertaintyLevel: 'medium' as const, uncertainty: 'Ukjent lasttest', interactions: 'Ekom faller etter fire timer',
      acceptance: 'reduce' as const, reviewedOn: '2026-11-02',
    };
    const eventId = await event('Langvarig strømbrudd', said);
    const { event: one } = await seat.asks('risk.event', { eventId });
    expect(one).toMatchObject({ ...said, level: 'high', standing: 'shared', depth: 'full' });
    await seat.does('risk.changeEvent', { eventId, fields: { likelihood: 'A', consequences: { life: 2 } } });
    expect((await register())[0]).toMatchObject({ likelihood: 'A', level: 'low', localTraits: 'Én linje inn' });
  });

  test('S0-15: two sectors’ drafts become one event that both see, and can be parted again', async () => {
    const shared = await event('Strømbrudd', { sector: 'Teknisk', consequences: { material: 3 } });
    const draft = await event('Sykehjem uten strøm', { sector: 'Helse', standing: 'draft', consequences: { life: 5 } });
    expect(await seat.isRefused('risk.mergeEvent', { eventId: shared, into: shared })).toMatchObject({ code: 'risk/merge-into-itself' });
    await seat.does('risk.mergeEvent', { eventId: draft, into: shared });
    expect(await seat.asks('risk.event', { eventId: shared })).toMatchObject({
      event: { parts: 1 }, parts: [{ title: 'Sykehjem uten strøm', sector: 'Helse', consequences: { life: 5 } }],
    });
    expect((await seat.asks('risk.event', { eventId: draft })).whole).toMatchObject({ title: 'Strømbrudd' });
    expect(await seat.isRefused('risk.mergeEvent', { eventId: shared, into: draft })).toMatchObject({ code: 'risk/already-part' });
    await seat.does('risk.splitEvent', { eventId: draft });
    expect((await seat.asks('risk.event', { eventId: shared })).parts).toEqual([]);
  });

  test('S0-16: a bow-tie has causes and consequences, each with barriers that have owner, state and judged effect', async () => {
    const eventId = await event('Strømbrudd');
    const { branchId } = await seat.does('bowTie.addBranch', { eventId, side: 'cause', text: 'Trefall på linja' });
    await seat.does('bowTie.addBranch', { eventId, side: 'consequence', text: 'Oksygenbrukere i fare' });
    const first = await seat.does('bowTie.addBarrier', { branchId, text: 'Linjerydding', owner, state: 'works', effect: 'large' });
    const second = await seat.does('bowTie.addBarrier', { branchId, text: 'Reservelinje' });
    await seat.does('bowTie.changeBarrier', { barrierId: second.barrierId, state: 'missing', note: 'Aldri bygd', place: 0.5 });
    expect((await seat.asks('risk.event', { eventId })).branches).toMatchObject([
      {
        side: 'cause', text: 'Trefall på linja',
        barriers: [
          { text: 'Reservelinje', owner: null, state: 'missing', effect: null, note: 'Aldri bygd' },
          { text: 'Linjerydding', owner: { label: 'Tor Aas' }, state: 'works', effect: 'large' },
        ],
      },
      { side: 'consequence', barriers: [] },
    ]);
    expect((await register())[0]).toMatchObject({ causes: 1, effects: 1, barriers: 2, weakBarriers: 1 });
    await seat.does('bowTie.removeBranch', { branchId });
    expect((await register())[0], 'its barriers went with it').toMatchObject({ causes: 0, barriers: 0 });
    expect(await seat.isRefused('bowTie.addBarrier', { branchId, text: 'x' })).toMatchObject({ code: 'bowTie/removed' });
    await seat.does('bowTie.restoreBranch', { branchId });
    await seat.does('bowTie.removeBarrier', { barrierId: first.barrierId });
    expect((await seat.asks('risk.event', { eventId })).branches[0]!.barriers).toHaveLength(1);
  });

  test('S1-04: an analysis without a measure, made only after an incident, or four years old, is flagged', async () => {
    const eventId = await event('Nestenulykke', { prompt: 'incident', likelihood: 'C', consequences: { life: 2 } });
    expect((await register())[0]!.flags).toEqual(['no-measure', 'after-incident']);
    await seat.does('measure.add', { eventId, text: 'Flytt busslommen', owner, dueOn: '2027-01-15' });
    expect((await register())[0]!.flags).toEqual(['after-incident']);
    rig.later(4.2 * 365 * DAY_MS);
    expect((await register())[0]!.flags).toEqual(['after-incident', 'review-due']);
    await seat.does('risk.changeEvent', { eventId, fields: { reviewedOn: '2031-01-10' } });
    expect((await register())[0]!.flags).toEqual(['after-incident']);
  });

  test('S0-18: an everyday analysis is one command: a draft in the register with its one measure', async () => {
    const { eventId, measureId } = await seat.does('risk.takeEveryday', {
      title: 'Røyking i omsorgsbolig', sector: 'Helse', unit: 'Solbakken', what: 'Bruker sovner med sigarett',
      likelihood: 'D', hurts: 'life', grade: 4, prompt: 'near-miss', promptNote: 'Avvik 12.11',
      measure: { text: 'Brannteppe og komfyrvakt', owner, dueOn: '2026-12-01' },
    });
    expect((await seat.asks('risk.event', { eventId })).event).toMatchObject({
      depth: 'everyday', standing: 'draft', prompt: 'near-miss', level: 'high', consequences: { life: 4 }, measures: 1,
    });
    expect((await seat.asks('measure.all', {})).measures).toMatchObject([{ id: measureId, event: { title: 'Røyking i omsorgsbolig' } }]);
  });
});

describe('measures against risks', () => {
  test('S0-17: the owner is asked on the day, for status and effect, until the effect has been judged', async () => {
    const eventId = await event('Strømbrudd');
    const { measureId } = await seat.does('measure.add', { eventId, text: 'Lastprøv aggregatet', owner, dueOn: '2026-11-25' });
    const open = async () => (await seat.asks('measure.all', {})).measures;
    expect((await open())[0]).toMatchObject({ state: 'planned', asksOn: '2026-11-25', isDue: false });
    expect((await attention()).filter(({ code }) => code === 'measure-due')).toEqual([]);
    rig.later(4 * DAY_MS);
    expect((await open())[0]).toMatchObject({ isDue: true });
    expect((await attention()).filter(({ code }) => code === 'measure-due')).toMatchObject([
      { page: 'measure', params: { text: 'Lastprøv aggregatet', owner: 'Tor Aas' }, due: '2026-11-25' },
    ]);

    const done = { measureId, state: 'done', effect: 'not-yet', note: '' } as const;
    expect(await seat.isRefused('measure.report', { ...done, askOn: null })).toMatchObject({ code: 'measure/ask-missing' });
    expect(await seat.isRefused('measure.report', { ...done, askOn: '2026-11-01' })).toMatchObject({ code: 'measure/ask-past' });
    await seat.does('measure.report', { ...done, askOn: '2027-02-01' });
    expect((await open())[0]).toMatchObject({ state: 'done', effect: 'not-yet', asksOn: '2027-02-01', isDue: false });

    const { reportId } = await seat.does('measure.report', { measureId, state: 'done', effect: 'good', note: 'Ni timer', askOn: null });
    expect(await open(), 'nothing more to ask').toEqual([]);
    expect((await register())[0]).toMatchObject({ measures: 1, openMeasures: 0 });
    expect((await seat.asks('measure.all', { settled: true })).measures[0]!.reports).toMatchObject([{ effect: 'good' }, { effect: 'not-yet' }]);
    await seat.does('measure.takeBackReport', { measureId, reportId });
    expect((await open())[0]).toMatchObject({ state: 'done', asksOn: '2027-02-01' });
  });

  test('S0-17: what is stopped says why, and what was done by mistake is taken back', async () => {
    const eventId = await event('Strømbrudd');
    const { measureId } = await seat.does('measure.add', { eventId, text: 'Kjøp aggregat', owner, dueOn: '2027-01-01' });
    const stop = { measureId, state: 'stopped', effect: 'none', askOn: null } as const;
    expect(await seat.isRefused('measure.report', { ...stop, note: ' ' })).toMatchObject({ code: 'measure/note-missing' });
    await seat.does('measure.report', { ...stop, note: 'Leieavtale i stedet' });
    await seat.does('measure.remove', { measureId });
    expect((await register())[0]).toMatchObject({ measures: 0 });
    await seat.does('measure.restore', { measureId });
    const { was } = await seat.does('measure.change', { measureId, dueOn: '2027-03-01' });
    expect(was).toEqual({ dueOn: '2027-01-01' });
    const other = await event('Flom');
    const { branchId } = await seat.does('bowTie.addBranch', { eventId: other, side: 'cause', text: 'Snøsmelting' });
    const { barrierId } = await seat.does('bowTie.addBarrier', { branchId, text: 'Flomvoll' });
    expect(await seat.isRefused('measure.change', { measureId, barrierId })).toMatchObject({ code: 'measure/barrier-elsewhere' });
  });

  test('S1-02: per unit, what wears on people stands beside what is assessed and what is done, with the gaps', async () => {
    const eventId = await event('Vold i hjemmet', { unit: 'Hjemmetjenesten' });
    const { stressorId } = await seat.does('stressor.note', { unit: 'Hjemmetjenesten', text: 'Alenearbeid om natten' });
    await seat.does('stressor.note', { unit: 'Nes skole', text: 'Trakassering av lærere' });
    const unit = async (name: string) => (await seat.asks('risk.gaps', {})).units.find((one) => one.unit === name);
    expect(await unit('Hjemmetjenesten')).toMatchObject({ stressors: [{ eventIds: [] }], events: [{ measureIds: [] }], measures: [] });
    await seat.does('stressor.change', { stressorId, eventIds: [eventId] });
    const { measureId } = await seat.does('measure.add', { eventId, text: 'To om natten', owner, dueOn: '2027-01-01' });
    expect(await unit('Hjemmetjenesten')).toMatchObject({
      stressors: [{ eventIds: [eventId] }], events: [{ id: eventId, measureIds: [measureId] }], measures: [{ settled: false }],
    });
    expect(await unit('Nes skole')).toMatchObject({ stressors: [{ text: 'Trakassering av lærere' }], events: [], measures: [] });
    expect((await seat.asks('risk.event', { eventId })).stressors).toMatchObject([{ text: 'Alenearbeid om natten' }]);
  });

  test('S0-19: a meeting has participants by organisation, measures per party, and risks beside the agenda as new events', async () => {
    const eventId = await event('Nestenulykke ved busslomme');
    const { meetingId } = await seat.does('riskMeeting.hold', {
      title: 'Busslommen ved Nes skole', heldOn: '2026-11-20', notes: '', eventIds: [eventId],
      participants: [
        { name: 'Rita Moe', organisation: 'Nes skole' }, { name: 'Per Vik', organisation: 'Elvbuss' },
        { name: 'Per Vik', organisation: 'Elvbuss' }, { name: ' ', organisation: '' },
      ],
    });
    await seat.does('measure.add', {
      eventId, meetingId, text: 'Snu ved hallen', party: 'Elvbuss', owner: { kind: 'name', name: 'Per Vik' }, dueOn: '2026-12-01',
    });
    await seat.does('risk.addEvent', { fields: { title: 'Busslommer er fjernet ved fylkesveien', standing: 'draft', prompt: 'meeting', meetingId } });
    const one = await seat.asks('riskMeeting.one', { meetingId });
    expect(one).toMatchObject({
      meeting: { organisations: ['Nes skole', 'Elvbuss'], measures: 1, newEvents: 1 },
      agenda: [{ id: eventId }],
      measures: [{ party: 'Elvbuss', text: 'Snu ved hallen' }],
      offAgenda: [{ title: 'Busslommer er fjernet ved fylkesveien' }],
    });
    expect(one.meeting!.participants).toHaveLength(2);
    const { was } = await seat.does('riskMeeting.change', { meetingId, notes: 'Neste møte i januar' });
    expect(was).toEqual({ notes: '' });
    await seat.does('riskMeeting.remove', { meetingId });
    expect((await seat.asks('riskMeeting.all', {})).meetings).toEqual([]);
    await seat.does('riskMeeting.restore', { meetingId });
    expect((await seat.asks('riskMeeting.all', {})).meetings).toHaveLength(1);
  });
});
