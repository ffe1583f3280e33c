import type { Id } from '../../shared/kernel/ids.ts';
import { answerNotices } from './notices.ts';
import { roleOwner, say, type Stage } from './stage.ts';
import { drawStorm } from './stormMap.ts';

/**
 * SC-05, the storm and flood night at Storelva: from the first call to the morning, the evaluation and what was learnt.
 * The clock of the scene begins at the start of the incident (01:52 in the night).
 */
export async function playStormNight(stage: Stage): Promise<void> {
  await stage.as('log1');
  stage.at(0);
  const { incidentId } = await stage.run('incident.start', { kind: 'real' });
  const log = (minute: number, text: string, how: Parameters<typeof say>[4] = {}) => say(stage, incidentId, minute, text, how);

  await log(1, '110: Vann i kjellere i Nesgata, to oppdrag. Ingen skadde.', { kind: 'message-in', source: '110-sentralen' });
  await log(3, 'Oransje flomvarsel fra NVE fra kl. 22 er mottatt av vakten.', { kind: 'situation' });
  stage.at(5);
  await stage.run('incident.describe', { incidentId, title: 'Storm og flom, Storelva', type: 'storm-flood', level: 1 });

  await callOut(stage, incidentId);
  await answerNotices(stage, incidentId, 21, {
    Beredskapsleder: 'Beredskapsleder',
    'Leder helse og omsorg': 'Leder helse og omsorg',
    'Leder oppvekst': 'rektor ved Nes skole',
    'Kommunedirektørens ledergruppe': 'kommunedirektøren',
  });

  await log(24, 'Vannstand 3,92 m ved Gamlebrua, stiger 12 cm i timen.', { kind: 'situation' });
  await stage.as('kd');
  stage.at(26);
  await stage.run('decision.record', {
    incidentId,
    what: 'Gå til beredskapsnivå 2.',
    because: 'oransje flomvarsel ble rødt, og to veier er stengt.',
    alternatives: [{ what: 'Bli på nivå 1 til neste måling', rejectedBecause: 'Vi kan ikke vente en time' }],
    authority: 'Delegert til kriseleder: sette beredskapsnivå',
  });
  await stage.run('incident.describe', { incidentId, level: 2 });
  await stage.as('log1');

  await firstMeeting(stage, incidentId);
  const goals = await setGoals(stage, incidentId);
  await picture(stage, incidentId);
  await drawStorm(stage, incidentId);

  await log(66, 'To oppdrag i Nesgata, vann i kjellere. Ingen skadde.', { kind: 'message-in', source: '110-sentralen' });
  await log(79, 'Nes skole åpnes som evakuert- og pårørendesenter.', { kind: 'measure' });
  stage.at(83);
  await answerNotices(stage, incidentId, 82, { Statsforvalteren: 'beredskapsvakten' });
  await log(87, 'Trær over Fv. 999 ved Solbakken. Ambulansen kommer ikke frem fra sør.', { kind: 'observation', topics: ['vei'] });
  await log(90, 'Nettselskapet: 310 kunder uten strøm på Nes. Retting tidligst kl. 07.', { kind: 'message-in', source: 'Driftssentralen, Elvnett', topics: ['strøm'] });

  stage.at(95);
  await stage.run('number.set', { incidentId, label: 'Vannstand', value: 4.48, unit: 'm', limit: 4.5, limitSide: 'above', source: 'Måler Gamlebrua' });
  stage.at(99);
  await stage.run('task.create', { incidentId, text: 'Kjør aggregat til Solbakken sykehjem', owner: roleOwner(stage, 'teknisk'), deadline: stage.when(138), goalId: goals.power });
  await stage.as('kd');
  stage.at(106);
  await stage.run('decision.record', {
    incidentId,
    what: 'Evakuer sone A nå, 40 boliger.',
    because: 'prognosen er 4,90 m kl. 06, og gulvene i Nesgata ligger på 4,75 m.',
    alternatives: [{ what: 'Vente til 04:30', rejectedBecause: 'Da må vi gå i mørket med vann i gata' }],
    authority: 'Delegert til kriseleder, samordnet med politiets innsatsleder',
    uncertainty: 'Vi vet ikke hvor mange som er hjemme',
    reviewAt: stage.when(150),
  });
  await stage.as('log1');

  stage.at(108);
  await stage.run('task.setStatus', { taskId: goals.buses, status: 'done' });
  const { runId } = await evacuationCard(stage, incidentId);
  await log(112, 'AMK: Mulig skred i Liveien. Innringer hørte brak, så ikke selv', { kind: 'message-in', unconfirmed: true, source: 'AMK-sentralen', reliability: 'second-hand' });
  await log(111, 'Strøm borte på sykehjemmet, nødlys på.', { kind: 'observation', occurredAt: stage.when(88), lateReason: 'opptatt med samtale' });
  const counted = await log(112, '60 evakuert, alle registrert på Nes skole.', { kind: 'situation' });
  stage.at(114);
  await stage.run('log.correctEntry', { entryId: counted, text: '62 evakuert, alle registrert på Nes skole.', reason: 'ny telling' });
  stage.at(115);
  await stage.run('number.set', { incidentId, label: 'Evakuerte', value: 62, unit: 'personer', source: 'Nes skole' });
  await stage.run('number.set', { incidentId, label: 'Savnede', value: 0, unit: 'personer', limit: 0, limitSide: 'above', source: 'Politiet' });
  await log(115, 'Vannstand 4,62 m ved Gamlebrua, over grensen på 4,50 m.', { kind: 'situation' });
  stage.at(115);
  await stage.run('number.set', { incidentId, label: 'Vannstand', value: 4.62, unit: 'm', limit: 4.5, limitSide: 'above', source: 'Måler Gamlebrua' });
  await stage.run('statement.add', { incidentId, text: 'Vannstand 4,62 m, grense 4,50 m', certainty: 'known', source: 'Teknisk', severity: 'critical' });

  await statusMeeting(stage, incidentId);
  await log(160, 'Liveien er sett fra drone: ingen skred, et tre har falt.', { kind: 'observation', source: 'Elvheim brann og redning', reliability: 'first-hand' });
  stage.at(165);
  await stage.run('goal.reach', { goalId: goals.zoneA });
  await finishCard(stage, runId);
  await log(190, 'Aggregat går på Solbakken. Alle pasienter er sett.', { kind: 'measure' });
  stage.at(200);
  await stage.run('goal.reach', { goalId: goals.power });
  await stage.run('number.set', { incidentId, label: 'Vannstand', value: 4.88, unit: 'm', limit: 4.5, limitSide: 'above', source: 'Måler Gamlebrua' });
  await log(300, 'Vannstanden faller. 4,70 m, 8 cm ned siste time.', { kind: 'situation' });
  await log(420, 'Strøm tilbake på Nes. Elvnett melder alle kunder inne.', { kind: 'message-in', source: 'Driftssentralen, Elvnett', topics: ['strøm'] });
  await log(455, 'Siste familie er hjemme igjen eller hos slekt. Nes skole stenger senteret.', { kind: 'measure' });
  await stage.as('kd');
  stage.at(468);
  await stage.run('goal.reach', { goalId: goals.centre });
  await stage.run('incident.close', { incidentId, reason: 'Vannet er under grensen, alle er hjemme, og sektorene følger opp skadene i linjen.' });

  await evaluate(stage, incidentId);
}

async function callOut(stage: Stage, incidentId: Id<'incident'>): Promise<void> {
  stage.at(7);
  const { list } = await stage.ask('alertList.forIncident', { incidentId });
  if (list === null) return;
  const { callOutId } = await stage.run('callOut.start', { incidentId, listId: list.id });
  const { callOuts } = await stage.ask('callOut.ofIncident', { incidentId });
  const rows = callOuts.find((one) => one.id === callOutId)?.rows ?? [];
  const results = ['on-the-way', 'answered', 'on-the-way', 'answered', 'on-the-way', 'on-the-way', 'answered', 'no-answer', 'on-the-way', 'answered', 'answered', 'no-answer', 'answered', 'answered'] as const;
  for (const [index, row] of rows.entries()) {
    stage.at(8 + index);
    const result = results[index % results.length]!;
    const { surfaced } = await stage.run('callOut.mark', { callOutId, memberId: row.memberId, result });
    if (surfaced !== null) await stage.run('callOut.mark', { callOutId, memberId: surfaced, result: 'on-the-way' });
  }
}

async function firstMeeting(stage: Stage, incidentId: Id<'incident'>): Promise<void> {
  stage.at(32);
  const { meetingId } = await stage.run('meeting.start', { incidentId, kind: 'first' });
  const notes = [
    ['happened', 'Storelva stiger raskt etter storm. Vann i kjellere i Nesgata, trær over veier.'],
    ['done', 'Kriseledelsen er innkalt. 110 og politi er på stedet.'],
    ['worst-case', 'Flom over 5,30 m tar 140 boliger og hovedvannledningen.'],
    ['actions-now', 'Forberede evakuering av sone A. Aggregat til Solbakken.'],
    ['resources', 'Hjelpekorpset og to busser er forespurt.'],
    ['priority', 'Liv og helse først, så vann og strøm til sykehjemmet.'],
  ] as const;
  for (const [index, [item, text]] of notes.entries()) {
    stage.at(33 + index * 2);
    await stage.run('meeting.note', { meetingId, item, text });
  }
  stage.at(47);
  await stage.run('meeting.end', { meetingId, nextMeetingAt: stage.when(128), nextReportAt: stage.when(188) });
}

interface Goals {
  readonly zoneA: Id<'goal'>;
  readonly centre: Id<'goal'>;
  readonly power: Id<'goal'>;
  readonly buses: Id<'task'>;
}

async function setGoals(stage: Stage, incidentId: Id<'incident'>): Promise<Goals> {
  stage.at(50);
  const zoneA = await stage.run('goal.set', { incidentId, text: 'Alle i sone A er ute', deadline: stage.when(158), owner: roleOwner(stage, 'teknisk') });
  const centre = await stage.run('goal.set', { incidentId, text: 'Nes skole tar imot 90 personer', deadline: stage.when(128), owner: roleOwner(stage, 'helse') });
  const power = await stage.run('goal.set', { incidentId, text: 'Solbakken sykehjem har sikker strøm', deadline: stage.when(188), owner: roleOwner(stage, 'teknisk') });
  stage.at(53);
  await stage.run('task.create', { incidentId, text: 'Åpne Nes skole og bemanne registreringen', owner: roleOwner(stage, 'oppvekst'), deadline: stage.when(100), goalId: centre.goalId });
  await stage.run('task.create', { incidentId, text: 'Hent liste over beboere med hjelpebehov i sone A', owner: roleOwner(stage, 'helse'), deadline: stage.when(95), goalId: zoneA.goalId });
  const { taskId } = await stage.run('task.create', { incidentId, text: 'Bestill to busser til Nes skole', owner: roleOwner(stage, 'teknisk'), deadline: stage.when(110), goalId: zoneA.goalId });
  return { zoneA: zoneA.goalId, centre: centre.goalId, power: power.goalId, buses: taskId };
}

async function picture(stage: Stage, incidentId: Id<'incident'>): Promise<void> {
  const known = [
    [55, 'Elva over bredden ved Gamlebrua. 40 boliger berørt.', 'known', 'Brann'],
    [56, '310 kunder på Nes uten strøm. Retting tidligst kl. 07.', 'known', 'Nettselskapet'],
    [57, 'Mulig skred i Liveien. Hørt, ikke sett.', 'assumed', 'AMK'],
    [58, 'Solbakken sykehjem har nødstrøm til ca. 05:30.', 'assumed', 'Helse'],
    [59, 'Hvor mange er hjemme i Liveien 2–18?', 'unknown', 'Teknisk'],
  ] as const;
  for (const [minute, text, certainty, source] of known) {
    stage.at(minute);
    await stage.run('statement.add', { incidentId, text, certainty, source, ...(certainty === 'known' ? {} : { bestBefore: stage.when(minute + 45) }) });
  }
  stage.at(60);
  await stage.run('number.set', { incidentId, label: 'Vannstand', value: 4.12, unit: 'm', limit: 4.5, limitSide: 'above', source: 'Måler Gamlebrua' });
  stage.at(61);
  for (const [label, value, unit, limit] of [['Vannstand', 4.31, 'm', 4.5], ['Evakuerte', 40, 'personer', null], ['Uten strøm', 310, 'kunder', null], ['Savnede', 2, 'personer', 0]] as const) {
    await stage.run('number.set', { incidentId, label, value, unit, ...(limit === null ? {} : { limit, limitSide: 'above' as const }) });
  }
  stage.at(62);
  const horizon = stage.when(308);
  await stage.run('potential.assess', { incidentId, what: 'Vannstand', expected: '4,90', worst: '5,30', horizon });
  await stage.run('potential.assess', { incidentId, what: 'Boliger med vann', expected: '40', worst: '140', horizon });
}

async function evacuationCard(stage: Stage, incidentId: Id<'incident'>): Promise<{ readonly runId: Id<'cardRun'> }> {
  stage.at(107);
  const { runId } = await stage.run('cardRun.start', { incidentId, cardId: stage.card('evakuer') });
  const answers = ['03:40', 'Sone A, 40 boliger', '11 personer', '2 busser, Nes skole', 'Elin Haugom'];
  await acknowledge(stage, incidentId, runId, answers, 108);
  return { runId };
}

async function acknowledge(stage: Stage, incidentId: Id<'incident'>, runId: Id<'cardRun'>, answers: readonly string[], from: number): Promise<void> {
  const { runs } = await stage.ask('cardRun.ofIncident', { incidentId });
  const run = runs.find((one) => one.id === runId);
  const open = (run?.content.pausePoints ?? []).flatMap((point) => point.steps).filter((step) => run?.answers[step.id] === undefined);
  for (const [index, value] of answers.entries()) {
    const step = open[index];
    if (step === undefined) return;
    stage.at(from + index);
    await stage.run('cardRun.acknowledge', { runId, stepId: step.id, value });
  }
}

async function finishCard(stage: Stage, runId: Id<'cardRun'>): Promise<void> {
  const { incidents } = await stage.ask('incident.all', {});
  const incidentId = incidents[0]?.id;
  if (incidentId === undefined) return;
  stage.at(166);
  await stage.run('cardRun.confirmPausePoint', { runId, pausePoint: 0 });
  await acknowledge(stage, incidentId, runId, ['talegruppe Red 3', '40 dører, 3 ikke åpnet', '1', '62', '04:37', 'Hjelpekorpset til kl. 08'], 167);
  await stage.run('cardRun.end', { runId });
}

async function statusMeeting(stage: Stage, incidentId: Id<'incident'>): Promise<void> {
  stage.at(128);
  const { meetingId } = await stage.run('meeting.start', { incidentId, kind: 'status' });
  const notes = [
    ['situation', 'Vannstand 4,62 m. 62 evakuert. 310 uten strøm.'],
    ['consequences', 'Solbakken har nødstrøm til 05:30. Fv. 999 er stengt begge veier.'],
    ['focus', 'De tre som ikke åpnet i sone A.'],
    ['goals', 'Målene står. Mål 2 er nådd når senteret er bemannet for natten.'],
    ['measures', 'Aggregat fremme ca. 04:10. Drone over Liveien ved første lys.'],
    ['communication', 'Melding til innbyggere kl. 04:30. Ordfører tar media.'],
  ] as const;
  for (const [index, [item, text]] of notes.entries()) {
    stage.at(129 + index);
    await stage.run('meeting.note', { meetingId, item, text });
  }
  stage.at(138);
  await stage.run('meeting.end', { meetingId, nextMeetingAt: stage.when(218), nextReportAt: stage.when(248) });
}

async function evaluate(stage: Stage, incidentId: Id<'incident'>): Promise<void> {
  await stage.as('eval');
  const day = 24 * 60;
  stage.at(3 * day);
  const { evaluationId } = await stage.run('evaluation.open', {
    incidentId,
    charter: {
      purpose: 'Vi skal lære hva som gjorde natten mulig å håndtere, og hva som bør endres. Ingen skal få skyld.',
      leader: { kind: 'contact', id: stage.contact('eval') },
      minutesAvailable: 600,
      resources: 'Møterom, logg og bilder fra natten, én dag fri for hver deltaker',
      methodSupport: 'Kommunens evalueringsmal, hjelp fra kvalitetsrådgiver',
      deadline: stage.when(40 * day).slice(0, 10),
    },
  });
  for (const [perspective, who] of [['leader', 'tek'], ['leader', 'helse'], ['staff', 'sol'], ['staff', 'log1']] as const) {
    await stage.run('evaluation.invite', { evaluationId, perspective, who: { kind: 'contact', id: stage.contact(who) }, purpose: 'Dele hva du så og visste, time for time' });
  }
  await stage.run('evaluation.invite', { evaluationId, perspective: 'user', who: { kind: 'name', name: 'To beboere i Nesgata' }, purpose: 'Fortelle hvordan varselet og senteret fungerte' });
  stage.at(6 * day);
  for (const [question, who, text] of [
    ['plans-worked', 'tek', 'Kortet for evakuering ga oss rekkefølgen. Vi visste hva neste punkt var.'],
    ['plans-worked', 'sol', 'Strømkortet lå i perm på vaktrommet, det var bra da skjermen var svart.'],
    ['plans-gaps', 'tek', 'Bussbehovet ble avklart sent fordi listen over hjelpebehov kom etter bestillingen.'],
    ['key-parties', 'helse', 'Elvnett var viktigere enn planen sier. De burde stå på varslingslisten.'],
    ['communication', 'log1', 'Strømbruddet på sykehjemmet kom inn i loggen 23 minutter for sent.'],
  ] as const) {
    await stage.run('evaluation.contribute', { evaluationId, question, text, contributor: { kind: 'contact', id: stage.contact(who) } });
  }
  const { entries } = await stage.ask('log.entries', { incidentId, limit: 500 });
  const numbered = (text: string) => entries.filter((entry) => entry.text?.includes(text) === true).map((entry) => entry.id);
  const { findingId } = await stage.run('evaluation.addFinding', {
    evaluationId,
    kind: 'deviation',
    title: 'Bussbehovet ble avklart sent',
    whatHappened: 'To busser ble bestilt 03:40. Først da listen kom, var det klart at elleve trengte hjelp ombord.',
    whyReasonableThen: 'Tallet 40 boliger tilsa én tur, og listen fra helse var ikke kommet.',
    whatWeLearn: 'Hent listen over hjelpebehov før bussen bestilles.',
    evidence: numbered('62 evakuert').concat(numbered('60 evakuert')),
  });
  await stage.run('evaluation.addFinding', { evaluationId, kind: 'positive', title: 'Rask og tydelig beslutning 03:38', whatHappened: 'Beslutningen om sone A ble tatt med begrunnelse og gjentatt høyt.', whatWeLearn: 'Gjenta beslutninger høyt før de føres.' });
  stage.at(7 * day);
  await stage.run('learningPoint.add', {
    from: { kind: 'evaluation', id: evaluationId },
    findingId,
    text: 'Kortet «Evakuering av boligområde»: liste over hjelpebehov før buss',
    target: { kind: 'card', id: stage.card('evakuer'), description: 'Evakuering av boligområde, pausepunkt 1' },
    owner: { kind: 'contact', id: stage.contact('tek') },
    dueOn: stage.when(30 * day).slice(0, 10),
    recipients: [{ kind: 'contact', id: stage.contact('helse') }, { kind: 'contact', id: stage.contact('brann') }],
  });
  await stage.run('learningPoint.add', {
    from: { kind: 'evaluation', id: evaluationId },
    text: 'Driftssentralen i Elvnett inn på varslingslisten for strømbrudd',
    target: { kind: 'list', id: null, description: 'Varslingsliste strømbrudd' },
    owner: { kind: 'contact', id: stage.contact('bk') },
    dueOn: stage.when(21 * day).slice(0, 10),
  });
}
