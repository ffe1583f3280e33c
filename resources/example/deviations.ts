import type { CommandInput } from '../../shared/contract/api.ts';
import type { Stage } from './stage.ts';

type Report = Omit<CommandInput<'deviation.report'>, 'isAboutPatient'>;

interface ExampleDeviation extends Report {
  /** Days after the scene began. */
  readonly day: number;
  /** Who reports it. */
  readonly by: string;
  /** What was done, when it has been closed by one. */
  readonly closed?: string;
}

const routine = (title: string): Report['routine'] => ({ kind: 'routine', id: null, title });
const HEALTH = 'Helse og omsorg';
const NIGHT_ROUNDS = 'Tilsyn om natten';

/** A dozen from Elvheim, all invented: what goes wrong in a system, and what people do that works. */
const deviations: readonly ExampleDeviation[] = [
  { day: 1, by: 'sol', what: 'Nattvakten fikk ikke beskjed om at heisen sto.', type: 'information', factors: ['organisation', 'process'], severity: 'minor', sector: HEALTH, unit: 'Solbakken', routine: routine('Vaktskifte'), routineAnswer: 'followed', closed: 'Driftsmeldinger står nå øverst på vaktskiftearket.' },
  { day: 4, by: 'sol', what: 'Kveldsrunden ble ikke ferdig. To besøk ble flyttet til dagen etter.', type: 'resources', factors: ['framework', 'organisation'], severity: 'moderate', sector: HEALTH, unit: 'Hjemmetjenesten', routine: routine(NIGHT_ROUNDS) },
  { day: 6, by: 'tek', what: 'Alarmen fra høydebassenget gikk til en telefon som var slått av.', type: 'alarm', factors: ['process', 'technology'], severity: 'moderate', sector: 'Teknisk, plan og næring', unit: 'Vann og avløp', closed: 'Alarmen ringer to numre og krever kvittering.' },
  { day: 9, by: 'sol', what: 'Trygghetsalarmene i fløy B var koblet til feil tablå etter ombygging. Den som trengte hjelp, ble liggende til neste tilsyn.', did: 'Tilsyn hver halvtime til alarmen var prøvd.', type: 'alarm', factors: ['organisation', 'process', 'technology'], severity: 'serious', sector: HEALTH, unit: 'Solbakken', routine: routine('Overtakelse etter ombygging'), routineAnswer: 'missing' },
  { day: 12, by: 'oppv', what: 'Buss, taxi og foreldrebiler rygget der de minste går av.', type: 'near-miss', factors: ['framework', 'technology'], severity: 'moderate', sector: 'Oppvekst', unit: 'Nes skole' },
  { day: 15, by: 'sol', what: 'Nøkkelboksen ble ikke låst etter kveldsbesøk.', type: 'routine', factors: ['process', 'person'], severity: 'minor', sector: HEALTH, unit: 'Hjemmetjenesten', routine: routine('Nøkler'), paper: { writtenOn: '', writtenBy: 'Kveldsvakt', copiedBy: 'Mari Tveit' } },
  { day: 18, by: 'lege', what: 'Bare én på vakt selv om avtalen sier to.', type: 'resources', factors: ['framework', 'organisation'], severity: 'serious', sector: HEALTH, unit: 'Granly', routine: routine('To på jobb'), routineAnswer: 'not-followed', isNameless: true },
  { day: 22, by: 'sol', what: 'Runden startet en time for sent fordi bilen ikke var ladet.', type: 'equipment', factors: ['process', 'technology'], severity: 'minor', sector: HEALTH, unit: 'Hjemmetjenesten', routine: routine(NIGHT_ROUNDS), closed: 'Egen ladeplass for nattbilen.' },
  { day: 27, by: 'org', what: 'Sikkerhetskopien av nødtelefonlisten var fire måneder gammel.', type: 'system', factors: ['organisation', 'technology'], severity: 'moderate', sector: 'Organisasjon og beredskap', unit: 'IKT' },
  { day: 31, by: 'sol', what: 'Natterunden ble delt med dagvakten uten at det var avtalt.', type: 'routine', factors: ['organisation'], severity: 'minor', sector: HEALTH, unit: 'Hjemmetjenesten', routine: routine(NIGHT_ROUNDS), routineAnswer: 'not-followed' },
  { kind: 'positive', day: 34, by: 'sol', planned: 'Hver bil kjører sin egen runde alene.', what: 'To naborunder møttes på midten og tok de tunge besøkene sammen.', why: 'Begge kjente brukerne, og ingen måtte vente på ekstra hjelp.', reuse: 'Alle soner med lange avstander', type: 'routine', severity: 'minor', sector: HEALTH, unit: 'Hjemmetjenesten', routine: routine(NIGHT_ROUNDS) },
  { kind: 'positive', day: 38, by: 'oppv', planned: 'Brannøvelse med vanlig oppstilling i skolegården.', what: 'Vi øvde på å samles innendørs i gymsalen i stedet.', why: 'Uteområdet er åpent, og elevene ble roligere inne.', reuse: 'Skoler og barnehager med åpne uteområder', type: 'other', severity: 'minor', sector: 'Oppvekst', unit: 'Nes skole' },
];

const DAY_MINUTES = 24 * 60;

/** Six weeks of deviations, with one serious that two people closed and one that still waits for the second. */
export async function playDeviations(stage: Stage): Promise<void> {
  const made = new Map<number, CommandInput<'deviation.receive'>['deviationId']>();
  for (const { day, by, closed, paper, ...said } of deviations) {
    const minute = day * DAY_MINUTES;
    stage.at(minute);
    await stage.as(by);
    const { deviationId } = await stage.run('deviation.report', {
      isAboutPatient: false,
      ...said,
      happenedAt: stage.when(minute - 9 * 60),
      paper: paper == null ? null : { ...paper, writtenOn: stage.when(minute - DAY_MINUTES).slice(0, 10) },
    });
    made.set(day, deviationId);
    if (closed === undefined) continue;
    stage.at(minute + 2 * 60);
    await stage.as('eval');
    await stage.run('deviation.receive', { deviationId });
    await stage.run('deviation.answer', { deviationId, text: 'Takk for at du meldte. Dette er gjort noe med.' });
    await stage.run('deviation.close', { deviationId, measure: closed });
  }
  const [alarm, alone] = [made.get(9), made.get(18)];
  stage.at(39 * DAY_MINUTES);
  await stage.as('helse');
  if (alarm !== undefined) {
    await stage.run('deviation.receive', { deviationId: alarm });
    const proof = 'Prøvd i alle rom 11 dager etter, med nattvakt og IKT til stede. Alle ringte riktig tablå.';
    await stage.run('deviation.proposeClosing', { deviationId: alarm, measure: 'Tablåene er koblet om, og overtakelse har fått eget prøveark.', proof });
    await stage.as('eval');
    await stage.run('deviation.decideClosing', { deviationId: alarm, isApproved: true, reason: 'Sett prøvearket og stikkprøve i tre rom.' });
  }
  if (alone !== undefined) {
    await stage.as('helse');
    await stage.run('deviation.receive', { deviationId: alone });
    const receiver = { kind: 'role', id: stage.role('leder') } as const;
    await stage.run('deviation.escalate', { deviationId: alone, receiver, reason: 'Rammen gir ikke to på jobb i helgene. Må avgjøres over meg.' });
    await stage.run('deviation.proposeClosing', {
      deviationId: alone, measure: 'Helgeturnus er lagt om fra neste periode.', proof: 'Turnus for uke 48–51 viser to på jobb alle netter.',
    });
  }
  stage.at(40 * DAY_MINUTES);
  await stage.as('sol');
  await stage.run('upward.send', {
    text: 'Vi mangler avlastningsboliger. Tre familier har ventet siden i vår.', sender: 'Hjemmetjenesten', receiver: { kind: 'role', id: stage.role('helse') },
  });
  await stage.as('bk');
  await stage.run('unownedTask.register', {
    text: 'Lovpålagt kontroll av sykesenger og løftere', sectors: [HEALTH, 'Teknisk, plan og næring'],
    decider: { kind: 'contact', id: stage.contact('kd') }, decideBy: stage.when(52 * DAY_MINUTES).slice(0, 10),
  });
}

/** One chain that is whole, and one whose owner and feedback nobody has said yet. */
export async function drawControlStructure(stage: Stage): Promise<void> {
  const add = async (kind: CommandInput<'control.add'>['kind'], parentId: string | null, text: string, over: object = {}) =>
    (await stage.run('control.add', { kind, parentId, text, level: 'unit', ...over })).nodeId;
  const role = (key: string) => ({ owner: { kind: 'role', id: stage.role(key) } });
  const goal = await add('goal', null, 'Ansatte skal ikke utsettes for vold');
  const always = await add('constraint', goal, 'Alltid to sammen når det er avtalt');
  const head = await add('controller', always, 'Turnus og avtaler', role('enhet'));
  const shift = await add('operator', head, 'Vaktlaget', { owner: { kind: 'name', name: 'Ansvarsvakt' } });
  await add('sensor', await add('process', shift, 'Besøk hos brukere som kan utagere'), 'Avvik og samtale etter besøk', { feedback: 'Gjennomgås hver fredag' });
  const back = await add('constraint', goal, 'Trekk dere ut ved tegn til trussel');
  const who = await add('controller', back, 'Opplæring i å trekke seg ut');
  await add('sensor', await add('process', await add('operator', who, 'Alle som går alene'), 'Alenearbeid kveld og natt'), 'Alarmknapp');
}
