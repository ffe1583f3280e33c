import type { exerciseRefusals } from '../../../../shared/domain/exercise/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const exercise: TextsOf<(typeof exerciseRefusals)[number]> = {
  'exercise/title-empty': {
    happened: 'Øvelsen mangler navn.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hva den heter.',
  },
  'exercise/goal-empty': {
    happened: 'Øvelsen mangler mål.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hva som skal læres eller prøves.',
  },
  'exercise/basis-unknown': {
    happened: 'Det øvelsen bygger på, finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en hendelse fra ROS eller en egen hendelse.',
  },
  'exercise/person-unknown': {
    happened: 'Noen av deltakerne er ikke i registeret.',
    safe: 'Ingenting er endret.',
    todo: 'Velg dem på nytt.',
  },
  'exercise/inject-empty': {
    happened: 'Et innspill er tomt.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hva det sier, eller ta det bort.',
  },
  'exercise/inject-given': {
    happened: 'Innspillet er gitt.',
    safe: 'Linjen i loggen står.',
    todo: 'La det stå, eller ta det tilbake først.',
  },
  'exercise/inject-not-found': {
    happened: 'Innspillet finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Se øvelsen på nytt.',
  },
  'exercise/inject-not-given': {
    happened: 'Innspillet er ikke gitt.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'exercise/not-found': {
    happened: 'Øvelsen finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Se øvelsene på nytt.',
  },
  'exercise/not-dropped': {
    happened: 'Øvelsen er planlagt.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'exercise/nothing-changed': {
    happened: 'Ingenting er annerledes.',
    safe: 'Alt står som før.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'exercise/started': {
    happened: 'Øvelsen er startet.',
    safe: 'Ingenting er endret.',
    todo: 'Åpne loggen dens.',
  },
  'exercise/not-started': {
    happened: 'Øvelsen er ikke startet.',
    safe: 'Ingenting er endret.',
    todo: 'Start den først.',
  },
  'exercise/not-closed': {
    happened: 'Øvelsen pågår.',
    safe: 'Ingenting er endret.',
    todo: 'Avslutt den i loggen først.',
  },
  'exercise/nobody-took-part': {
    happened: 'Ingen står som deltaker.',
    safe: 'Ingenting er endret.',
    todo: 'Sett på dem som var med.',
  },
  'exercise/completed': {
    happened: 'Øvelsen er gjennomført.',
    safe: 'Ingenting er endret.',
    todo: 'Angre gjennomføringen for å endre den.',
  },
  'exercise/not-completed': {
    happened: 'Øvelsen er ikke gjennomført.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
};
