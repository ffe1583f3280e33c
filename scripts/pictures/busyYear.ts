import { writeContinuity, writeResources } from '../../resources/example/continuity.ts';
import { drawControlStructure, playDeviations } from '../../resources/example/deviations.ts';
import { playRelocation } from '../../resources/example/relocation.ts';
import { confirmNumbers, planSpringExercise } from '../../resources/example/rounds.ts';
import type { Stage } from '../../resources/example/stage.ts';
import { playStormNight } from '../../resources/example/stormNight.ts';
import type { Night } from './openNight.ts';

const DAY_MINUTES = 24 * 60;

/** What Elvheim did before the night: the example as it is loaded, so that no page is looked at empty without reason. */
export async function playWeeksBefore(from: (minutes: number) => Stage): Promise<void> {
  const weeks = from(57 * DAY_MINUTES);
  await playDeviations(weeks);
  await drawControlStructure(weeks);
  await writeContinuity(weeks);
  await writeResources(weeks);
  await confirmNumbers(weeks);
  await planSpringExercise(weeks);
  await playStormNight(from(14 * DAY_MINUTES));
  await playRelocation(from(4 * DAY_MINUTES + 700));
  const today = from(300);
  await today.as('bk');
  const { events } = await today.ask('risk.events', {});
  await today.run('riskMeeting.hold', {
    title: 'Felles gjennomgang med nettselskap og politi',
    heldOn: today.when(-9 * DAY_MINUTES).slice(0, 10),
    participants: [{ name: 'Anne Lie', organisation: 'Elvnett' }, { name: 'Per Moe', organisation: 'Politiet' }],
    eventIds: events.slice(0, 2).map(({ id }) => id),
    notes: 'Nettselskapet har to aggregat i kommunen. Politiet vil øve sammen til våren.',
  });
  await today.run('smallIncident.note', { what: 'Vannlekkasje i kjelleren', place: 'Nes skole', done: 'Stengt hovedkran, rørlegger kom 10:40.' });
}

/** What the room does beside the log in the first two hours, for the pages the storm night itself does not fill. */
export async function fillTheRoom({ stage, incidentId }: Night): Promise<void> {
  await stage.as('kd');
  await stage.run('announcement.write', {
    incidentId, audience: 'inhabitants', text: 'Alle i Nesgata og Elvegata må gå til Nes skole nå. Ta med medisiner og varme klær.',
  });
  await stage.run('helper.note', { incidentId, name: 'Røde Kors Elvheim', kind: 'voluntary', contact: '900 11 223', capacity: '12 personer, to biler', state: 'offered' });
  await stage.run('helper.note', { incidentId, name: 'Sivilforsvaret', kind: 'civil-defence', capacity: '', state: 'asked' });
  await stage.run('improvised.mark', { incidentId, text: 'Lån nøkler til Nes skole hos vaktmesteren', roleId: stage.role('oppvekst') });
  await stage.run('quickRisk.assess', {
    incidentId,
    about: 'Båt inn i Nesgata i mørket',
    dangers: [{ what: 'Mannskap i strømmen', likelihood: 'medium', severity: 'high', measure: 'Livline, to båter, lys fra land' }],
    verdict: 'go-with-measures',
  });
  for (const [person, role] of [['kd', 'leder'], ['log2', undefined], ['helse', 'helse']] as const) {
    await stage.run('shift.begin', { incidentId, person: stage.contact(person), ...(role === undefined ? {} : { roleId: stage.role(role) }) });
  }
  await stage.run('staffCare.involve', { incidentId, person: stage.contact('granly'), standing: 'present' });
}
