import type { Id } from '../../shared/kernel/ids.ts';
import { say, type Stage } from './stage.ts';

/** SC-07, a controlled relocation of Granly – planned, not an evacuation – after a water leak found in the afternoon. */
export async function playRelocation(stage: Stage): Promise<void> {
  await stage.as('log2');
  stage.at(0);
  const { incidentId } = await stage.run('incident.start', { kind: 'real', title: 'Kontrollert fraflytting, Granly' });
  const log = (minute: number, text: string, how: Parameters<typeof say>[4] = {}) => say(stage, incidentId, minute, text, how);
  await stage.run('incident.describe', { incidentId, type: 'relocation', level: 1 });
  await log(4, 'Vannlekkasje i himlingen over fløy B på Granly. Strømmen i fløyen er slått av.', { kind: 'situation', source: 'Vaktmester' });
  await log(9, '14 beboere må ut i løpet av dagen. Ingen fare for liv.', { kind: 'situation' });

  await stage.as('helse');
  stage.at(15);
  await stage.run('decision.record', {
    incidentId,
    what: 'Flytt 14 beboere fra Granly fløy B til Solbakken i dag, som kontrollert fraflytting.',
    because: 'Fløyen er uten strøm til i morgen, og Solbakken har åtte rom og to dagligstuer ledig.',
    alternatives: [{ what: 'Evakuere med en gang', rejectedBecause: 'Det haster ikke, og uro er en risiko i seg selv' }, { what: 'Bli til i morgen', rejectedBecause: 'Ingen varme i natt' }],
    authority: 'Delegert: flytte pasienter mellom enheter',
  });
  await stage.as('log2');
  const { runId } = await stage.run('cardRun.start', { incidentId, cardId: stage.card('flytt-leder') });
  await answer(stage, incidentId, runId, 16, ['vannlekkasje, seks timer', 'Solbakken, 14 plasser', '14', '14 ansatte']);
  const medicines = await stage.run('cardRun.start', { incidentId, cardId: stage.card('flytt-medisin') });
  await answer(stage, incidentId, medicines.runId, 30, ['14 poser', '22 preparater, AS og MT', '14', 'Mari Tveit']);
  stage.at(40);
  const { goalId } = await stage.run('goal.set', { incidentId, text: 'Alle 14 er på plass på Solbakken før kvelden', deadline: stage.when(330), owner: { kind: 'role', id: stage.role('helse') } });
  await stage.run('task.create', { incidentId, text: 'Ring alle pårørende', owner: { kind: 'contact', id: stage.contact('granly') }, deadline: stage.when(120), goalId });
  await stage.run('task.create', { incidentId, text: 'Buss med rampe i to turer', owner: { kind: 'role', id: stage.role('teknisk') }, deadline: stage.when(150), goalId });
  await log(75, 'Pårørende til 12 av 14 er nådd. To får beskjed skriftlig.', { kind: 'message-out' });
  await log(140, 'Første tur har gått: åtte beboere, fire ansatte.', { kind: 'measure' });
  await log(215, 'Andre tur er framme. Alle 14 er registrert på Solbakken.', { kind: 'measure' });
  stage.at(216);
  await stage.run('goal.reach', { goalId });
  await answer(stage, incidentId, runId, 217, ['12 nådd, 2 skriftlig', '14:20', '15:35', 'Rune Strand', 'dato avklares fredag']);
  await stage.run('cardRun.end', { runId });
  await stage.as('helse');
  stage.at(260);
  await stage.run('incident.close', { incidentId, reason: 'Alle er på plass. Tilbakeflytting planlegges i linjen.' });
}

async function answer(stage: Stage, incidentId: Id<'incident'>, runId: Id<'cardRun'>, from: number, values: readonly string[]): Promise<void> {
  const { runs } = await stage.ask('cardRun.ofIncident', { incidentId });
  const run = runs.find((one) => one.id === runId);
  const open = (run?.content.pausePoints ?? []).flatMap((point) => point.steps).filter((step) => run?.answers[step.id] === undefined);
  for (const [index, value] of values.entries()) {
    const step = open[index];
    if (step === undefined) return;
    stage.at(from + index);
    await stage.run('cardRun.acknowledge', { runId, stepId: step.id, value });
  }
}
