import { describe, expect, test } from 'vitest';
import { rebuild } from '../../electron/application/rebuild.ts';
import { allProjections } from '../../electron/projections/allProjections.ts';
import type { CommandInput } from '../../shared/contract/api.ts';
import type { EvaluationId } from '../../shared/domain/evaluation/evaluation.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { useHostRig } from '../support/hostRig.ts';

const DAY_MS = 24 * 3_600_000;

const rig = useHostRig();
const seat = rig.seat();

const charter: CommandInput<'evaluation.open'>['charter'] = {
  purpose: 'Lære av hendelsen, ikke fordele skyld.',
  leader: { kind: 'name', name: 'Beredskapskoordinator' },
  minutesAvailable: 480,
  resources: 'To kommunalsjefer i en halv dag',
  methodSupport: 'Kommunens evalueringsmal',
  deadline: '2026-12-15',
};
const asStaff = (name: string) => ({ kind: 'name', name }) as const;

async function closedIncident(title = 'Storm og flom, Storelva'): Promise<IncidentId> {
  const { incidentId } = await seat.does('incident.start', { kind: 'real', title });
  await seat.does('log.addEntry', { incidentId, text: 'Elva over bredden ved Gamlebrua' });
  await seat.does('incident.close', { incidentId, reason: 'Vannet er tilbake i elveleiet' });
  return incidentId;
}

async function evaluated(): Promise<{ incidentId: IncidentId; evaluationId: EvaluationId }> {
  const incidentId = await closedIncident();
  const { evaluationId } = await seat.does('evaluation.open', { incidentId, charter });
  return { incidentId, evaluationId };
}

async function one(evaluationId: EvaluationId) {
  const { evaluation } = await seat.asks('evaluation.one', { evaluationId });
  return evaluation!;
}

describe('S2-01 the charter is settled before an evaluation begins', () => {
  test('an evaluation without purpose, time, resources or method support is not opened', async () => {
    const incidentId = await closedIncident();
    for (const field of ['purpose', 'resources', 'methodSupport'] as const) {
      const refusal = await seat.isRefused('evaluation.open', { incidentId, charter: { ...charter, [field]: ' ' } });
      expect(refusal).toEqual({ code: 'evaluation/charter-incomplete', params: { field } });
    }
    const noTime = await seat.isRefused('evaluation.open', { incidentId, charter: { ...charter, minutesAvailable: 0 } });
    expect(noTime.params).toEqual({ field: 'minutesAvailable' });
  });

  test('a real incident must be closed, or somebody says why not; an exercise may be evaluated while it runs', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    expect((await seat.isRefused('evaluation.open', { incidentId, charter })).code).toBe('evaluation/incident-open');
    const early = await seat.does('evaluation.open', { incidentId, charter, reason: 'Langvarig hendelse' });
    expect((await one(early.evaluationId)).openedEarlyBecause).toBe('Langvarig hendelse');
    const exercise = await seat.does('incident.start', { kind: 'exercise' });
    await seat.does('evaluation.open', { incidentId: exercise.incidentId, charter });
  });

  test('there is one main evaluation, and partial ones have titles', async () => {
    const { incidentId } = await evaluated();
    expect((await seat.isRefused('evaluation.open', { incidentId, charter })).code).toBe('evaluation/already-open');
    await seat.does('evaluation.open', { incidentId, charter, title: 'Informasjonsarbeidet' });
    expect((await seat.asks('evaluation.all', { incidentId })).evaluations.map(({ title }) => title)).toEqual([
      'Informasjonsarbeidet',
      null,
    ]);
  });

  test('what was settled can be changed, and put back', async () => {
    const { evaluationId } = await evaluated();
    const { was } = await seat.does('evaluation.changeCharter', { evaluationId, charter: { minutesAvailable: 600 } });
    expect(was).toEqual({ minutesAvailable: 480 });
    await seat.does('evaluation.changeCharter', { evaluationId, charter: was });
    expect((await one(evaluationId)).charter.minutesAvailable).toBe(480);
  });

  test('a discarded evaluation is out of the way and can be brought back', async () => {
    const { incidentId, evaluationId } = await evaluated();
    await seat.does('evaluation.discard', { evaluationId, reason: 'Åpnet på feil hendelse' });
    const without = await seat.asks('evaluation.all', { incidentId });
    expect([without.evaluations, without.notEvaluated.map(({ id }) => id)]).toEqual([[], [incidentId]]);
    await seat.does('evaluation.restore', { evaluationId });
    expect((await seat.asks('evaluation.all', { incidentId })).evaluations).toHaveLength(1);
  });
});

describe('S0-30 two voices, or a reason in the log', () => {
  test('an evaluation with one contributor is not finished until the log says why', async () => {
    const { incidentId, evaluationId } = await evaluated();
    await seat.does('evaluation.contribute', { evaluationId, question: 'plans-worked', text: 'Godt', contributor: asStaff('Leder') });
    await seat.does('evaluation.contribute', { evaluationId, question: 'communication', text: 'Tregt', contributor: asStaff('Leder') });
    expect(await seat.isRefused('evaluation.finish', { evaluationId })).toEqual({
      code: 'evaluation/too-few-contributors',
      params: { contributors: 1, needed: 2 },
    });
    await seat.does('evaluation.justifySingleContributor', { evaluationId, reason: 'Bare én var på jobb' });
    await seat.does('evaluation.finish', { evaluationId });
    const { entries } = await seat.asks('log.entries', { incidentId });
    const said = entries.filter(({ kind }) => kind === 'evaluation').map(({ said: words }) => words);
    expect(said).toEqual([
      { code: 'evaluation-opened', title: null, reason: null },
      { code: 'evaluation-single-contributor', reason: 'Bare én var på jobb' },
      { code: 'evaluation-finished', title: null, contributors: 1 },
    ]);
    expect(entries.every(({ kind, about }) => kind !== 'evaluation' || about?.id === evaluationId)).toBe(true);
  });

  test('two contributors are enough, each answer stands by itself, and the four municipal questions come first', async () => {
    const { evaluationId } = await evaluated();
    await seat.does('evaluation.contribute', { evaluationId, question: 'plans-worked', text: 'Planen holdt', contributor: asStaff('Leder') });
    await seat.does('evaluation.contribute', { evaluationId, question: 'plans-worked', text: 'Fant ikke kortet', contributor: asStaff('Vakt') });
    const { questionId } = await seat.does('evaluation.addQuestion', { evaluationId, text: 'Hva gikk bedre enn ventet?' });
    const evaluation = await one(evaluationId);
    expect(evaluation.questions.map(({ id }) => id)).toEqual([
      'plans-worked', 'plans-gaps', 'key-parties', 'communication',
      'framework', 'organisation', 'process', 'technology', 'goes-well',
      questionId,
    ]);
    expect(evaluation.questions[0]?.contributions.map(({ contributor, text }) => [contributor.label, text])).toEqual([
      ['Leder', 'Planen holdt'],
      ['Vakt', 'Fant ikke kortet'],
    ]);
    await seat.does('evaluation.finish', { evaluationId });
    expect((await seat.isRefused('evaluation.addQuestion', { evaluationId, text: 'En til' })).code).toBe('evaluation/finished');
    await seat.does('evaluation.reopen', { evaluationId });
    await seat.does('evaluation.removeQuestion', { questionId });
  });

  test('later words of the same contributor take the place of the earlier, and can be put back', async () => {
    const { evaluationId } = await evaluated();
    const words = { evaluationId, question: 'key-parties', contributor: asStaff('Vakt') } as const;
    const first = await seat.does('evaluation.contribute', { ...words, text: 'Nødetatene' });
    expect(first.was).toBeNull();
    expect((await seat.does('evaluation.contribute', { ...words, text: 'Nødetatene og NVE' })).was).toBe('Nødetatene');
    const { was } = await seat.does('evaluation.withdrawContribution', { contributionId: first.contributionId });
    expect((await one(evaluationId)).contributors).toBe(0);
    await seat.does('evaluation.contribute', { ...words, text: was });
    expect((await one(evaluationId)).questions[2]?.contributions).toMatchObject([{ text: 'Nødetatene og NVE', revised: true }]);
  });

  test('a question somebody has answered stays', async () => {
    const { evaluationId } = await evaluated();
    const { questionId } = await seat.does('evaluation.addQuestion', { evaluationId, text: 'Noe mer?' });
    await seat.does('evaluation.contribute', { evaluationId, question: questionId, text: 'Ja', contributor: asStaff('Vakt') });
    expect((await seat.isRefused('evaluation.removeQuestion', { questionId })).code).toBe('evaluation/question-answered');
  });
});

describe('S2-02 who was asked, who answered, who would rather not', () => {
  test('each invitation says what it is for and how it stands', async () => {
    const { evaluationId } = await evaluated();
    const purpose = 'Vi vil vite hva dere så og savnet';
    const invite = (perspective: 'staff' | 'user' | 'next-of-kin', name: string) =>
      seat.does('evaluation.invite', { evaluationId, perspective, who: asStaff(name), purpose });
    await invite('staff', 'Vakt');
    const user = await invite('user', 'Beboer i sone A');
    await invite('next-of-kin', 'Pårørende');
    await seat.does('evaluation.decline', { invitationId: user.invitationId, reason: 'Ønsker ikke' });
    await seat.does('evaluation.contribute', { evaluationId, question: 'communication', text: 'Sent', contributor: asStaff('Vakt') });
    const { invitations, questions } = await one(evaluationId);
    expect(invitations.map(({ perspective, state, purpose: told }) => [perspective, state, told])).toEqual([
      ['staff', 'contributed', purpose],
      ['user', 'declined', purpose],
      ['next-of-kin', 'invited', purpose],
    ]);
    expect(questions[3]?.contributions[0]?.perspective).toBe('staff');
    await seat.does('evaluation.renewInvitation', { invitationId: user.invitationId });
    expect((await one(evaluationId)).invitations[1]?.state).toBe('invited');
    expect((await seat.isRefused('evaluation.invite', { evaluationId, perspective: 'user', who: asStaff('Vakt'), purpose })).code).toBe(
      'evaluation/already-invited',
    );
    expect((await seat.isRefused('evaluation.invite', { evaluationId, perspective: 'user', who: asStaff('Ny'), purpose: '' })).code).toBe(
      'evaluation/purpose-missing',
    );
  });
});

describe('findings rest on lines of the log', () => {
  test('evidence is lines of this incident and no other; a finding without it is kept', async () => {
    const { incidentId, evaluationId } = await evaluated();
    const elsewhere = await closedIncident('Strømbrudd');
    const line = (await seat.asks('log.entries', { incidentId })).entries[0]!;
    const foreign = (await seat.asks('log.entries', { incidentId: elsewhere })).entries[0]!;
    const refusal = await seat.isRefused('evaluation.addFinding', { evaluationId, whatHappened: 'Sent', evidence: [foreign.id] });
    expect(refusal.code).toBe('evaluation/evidence-not-found');
    const first = await seat.does('evaluation.addFinding', { evaluationId, whatHappened: 'Bussbehovet ble avklart sent', evidence: [line.id] });
    const second = await seat.does('evaluation.addFinding', { evaluationId, whatHappened: 'Noen ble redde' });
    expect([first.number, second.number]).toEqual([1, 2]);
    const { was } = await seat.does('evaluation.changeFinding', { findingId: second.findingId, kind: 'positive', evidence: [line.id] });
    expect(was).toEqual({ kind: 'deviation', evidence: [] });
    await seat.does('evaluation.withdrawFinding', { findingId: first.findingId });
    const { findings } = await one(evaluationId);
    expect(findings.map(({ number, evidence }) => [number, evidence.map((shown) => shown.number)])).toEqual([[2, [line.number]]]);
    await seat.does('evaluation.restoreFinding', { findingId: first.findingId });
    expect((await seat.does('evaluation.addFinding', { evaluationId, whatHappened: 'Et til' })).number).toBe(3);
  });
});

describe('S0-31 a learning point stays open until its effect is verified', () => {
  const point = {
    text: 'Hent listen over hjelpebehov før bussen bestilles',
    target: { kind: 'card', id: null, description: 'Evakuering, punkt 3' },
    owner: { kind: 'name', name: 'Kommunalsjef teknisk' },
    dueOn: '2026-12-01',
    recipients: [asStaff('Teknisk drift'), asStaff('Hjemmetjenesten')],
  } as const;

  test('it goes round the wheel, recipients acknowledge, and only a verified effect closes it', async () => {
    const { evaluationId } = await evaluated();
    const { learningPointId } = await seat.does('learningPoint.add', { ...point, from: { kind: 'evaluation', id: evaluationId } });
    const effect = { learningPointId, changed: 'Nytt punkt 3 i kortet', text: 'Bussen kom på 20 min i øvelsen' };
    const refusedAs = async (input: typeof effect) => (await seat.isRefused('learningPoint.verifyEffect', input)).code;
    expect(await refusedAs(effect)).toBe('learningPoint/not-tried');
    await seat.does('learningPoint.setState', { learningPointId, state: 'trial', note: 'Øvelse i januar' });
    await seat.does('learningPoint.acknowledge', { learningPointId, recipient: asStaff('Hjemmetjenesten') });
    const [open] = (await seat.asks('learningPoint.all', {})).learningPoints;
    expect(open?.recipients.map(({ acknowledgedAt }) => acknowledgedAt !== null)).toEqual([false, true]);
    expect((await seat.isRefused('learningPoint.acknowledge', { learningPointId, recipient: asStaff('Brann') })).code).toBe(
      'learningPoint/not-recipient',
    );
    expect(await refusedAs({ ...effect, changed: ' ' })).toBe('learningPoint/change-missing');
    expect(await refusedAs(effect)).toBe('learningPoint/target-not-pointed-at');
    await seat.does('learningPoint.change', { learningPointId, target: { ...point.target, id: 'kortet' } });
    expect(await refusedAs({ ...effect, text: '' })).toBe('learningPoint/effect-missing');
    await seat.does('learningPoint.verifyEffect', effect);
    expect((await seat.asks('learningPoint.all', {})).learningPoints).toEqual([]);
    const closed = (await seat.asks('learningPoint.all', { closed: true })).learningPoints[0];
    expect(closed?.closed).toMatchObject({ how: 'verified', changed: effect.changed, text: effect.text });
    await seat.does('learningPoint.reopen', { learningPointId });
    await seat.does('learningPoint.reject', { learningPointId, reason: 'Dekkes av nytt kort' });
  });

  test('owner, date and recipients can be changed and put back', async () => {
    const { incidentId } = await evaluated();
    const { learningPointId } = await seat.does('learningPoint.add', { ...point, from: { kind: 'incident', id: incidentId } });
    const { was } = await seat.does('learningPoint.change', { learningPointId, dueOn: '2027-02-01', owner: asStaff('Koordinator') });
    expect(was).toEqual({ owner: point.owner, dueOn: point.dueOn });
    await seat.does('learningPoint.change', { learningPointId, ...was });
    expect((await seat.asks('learningPoint.all', {})).learningPoints[0]).toMatchObject({ dueOn: point.dueOn, evaluationId: null });
  });
});

describe('Hjem says what is not in order, and nothing else', () => {
  const codes = async () => (await seat.asks('home.attention', {})).items.map(({ code }) => code);

  test('a closed incident asks for its evaluation, with the way there', async () => {
    const incidentId = await closedIncident();
    const item = (await seat.asks('home.attention', {})).items.find(({ code }) => code === 'incident-not-evaluated');
    expect(item).toMatchObject({ page: 'evaluation.new', pageParams: { incidentId }, since: '2026-11-22' });
    await seat.does('evaluation.open', { incidentId, charter });
    expect(await codes()).not.toContain('incident-not-evaluated');
  });

  test('a learning point and an evaluation past their date are exceptions the day after', async () => {
    const { evaluationId } = await evaluated();
    const { learningPointId } = await seat.does('learningPoint.add', {
      text: 'Ny rutine', target: { kind: 'routine', id: null, description: 'Evakuering' }, owner: asStaff('Teknisk'), dueOn: '2026-12-15',
      from: { kind: 'evaluation', id: evaluationId },
    });
    const { next } = await seat.asks('home.lastAndNext', {});
    expect(next.map(({ what, on }) => [what, on])).toEqual([['learning-point', '2026-12-15'], ['evaluation-deadline', '2026-12-15']]);
    rig.later(23 * DAY_MS);
    expect(await codes()).toEqual(['no-administrator']);
    rig.later(DAY_MS);
    expect(await codes()).toEqual(['learning-point-overdue', 'evaluation-overdue', 'no-administrator']);
    await seat.does('learningPoint.setState', { learningPointId, state: 'standard' });
    await seat.does('learningPoint.verifyEffect', { learningPointId, changed: 'Rutinen er skrevet', text: 'Øvd to ganger uten avvik' });
    expect(await codes()).toEqual(['evaluation-overdue', 'no-administrator']);
  });

  test('roles with gaps and numbers nobody has confirmed for a year are told, many of one kind as one row', async () => {
    const people = await Promise.all(
      ['Kari Dahl', 'Ola Berg'].map((name, at) => seat.does('contact.add', { fields: { name, mobile: `900 00 00${String(at)}` } })),
    );
    expect(await codes()).toContain('no-roles');
    const [kari, ola] = people.map(({ contactId }) => contactId);
    await seat.does('role.define', { title: 'Kriseleder', authority: 'Leder', holder: kari!, deputies: [ola!] });
    rig.later(1);
    await seat.does('role.define', { title: 'Loggfører', authority: 'Fører logg', holder: ola! });
    const items = (await seat.asks('home.attention', {})).items;
    expect(items.map(({ code, params }) => [code, params])).toEqual([
      ['role-without-deputy', { count: 1, total: 2, title: 'Loggfører' }],
      ['numbers-unconfirmed', { count: 2, total: 2, months: 12 }],
      ['no-alert-list', {}],
      ['people-not-trained', { count: 2, total: 2, months: 24, names: 'Kari Dahl, Ola Berg' }],
      ['people-not-exercised', { count: 2, total: 2, months: 24, names: 'Kari Dahl, Ola Berg' }],
      ['no-administrator', {}],
    ]);
    for (const title of ['Helse', 'Teknisk', 'Oppvekst']) {
      rig.later(1);
      await seat.does('role.define', { title, authority: 'Sektor', holder: kari! });
    }
    const one = (await seat.asks('home.attention', {})).items.filter(({ code }) => code === 'role-without-deputy');
    expect(one.map(({ params }) => params)).toEqual([{ count: 4, total: 5, title: 'Loggfører, Helse, Teknisk, Oppvekst' }]);
    await seat.does('contact.confirm', { contactId: kari!, confirmedOn: '2026-11-22' });
    await seat.does('contact.confirm', { contactId: ola!, confirmedOn: '2025-01-10' });
    const numbers = (await seat.asks('home.attention', {})).items.find(({ code }) => code === 'numbers-unconfirmed');
    expect(numbers).toMatchObject({ params: { count: 1, total: 2 }, since: '2025-01-10' });
  });
});

test('replaying the journal gives the same evaluations and learning points', async () => {
  const { evaluationId } = await evaluated();
  await seat.does('evaluation.contribute', { evaluationId, question: 'plans-gaps', text: 'Mangler EPS', contributor: asStaff('Vakt') });
  await seat.does('evaluation.addFinding', { evaluationId, whatHappened: 'Skolen var låst' });
  await seat.does('learningPoint.add', {
    text: 'Nøkkelliste', target: { kind: 'list', id: null, description: 'Nøkler' }, owner: asStaff('Drift'), dueOn: '2027-01-15',
    recipients: [asStaff('Skolen')], from: { kind: 'evaluation', id: evaluationId },
  });
  const before = await seat.asks('evaluation.one', { evaluationId });
  rig.host.workspace!.commit((tx) => {
    rebuild(tx, allProjections);
  });
  expect(await seat.asks('evaluation.one', { evaluationId })).toEqual(before);
});
