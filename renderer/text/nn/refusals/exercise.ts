import type { exerciseRefusals } from '../../../../shared/domain/exercise/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const exercise: TextsOf<(typeof exerciseRefusals)[number]> = {
  'exercise/title-empty': {
    happened: 'Øvinga manglar namn.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kva ho heiter.',
  },
  'exercise/goal-empty': {
    happened: 'Øvinga manglar mål.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kva som skal lærast eller prøvast.',
  },
  'exercise/basis-unknown': {
    happened: 'Det øvinga byggjer på, finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei hending frå ROS eller ei eiga hending.',
  },
  'exercise/person-unknown': {
    happened: 'Nokre av deltakarane er ikkje i registeret.',
    safe: 'Ingenting er endra.',
    todo: 'Vel dei på nytt.',
  },
  'exercise/inject-empty': {
    happened: 'Eit innspel er tomt.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kva det seier, eller ta det bort.',
  },
  'exercise/inject-given': {
    happened: 'Innspelet er gitt.',
    safe: 'Linja i loggen står.',
    todo: 'Lat det stå, eller ta det tilbake først.',
  },
  'exercise/inject-not-found': {
    happened: 'Innspelet finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå øvinga på nytt.',
  },
  'exercise/inject-not-given': {
    happened: 'Innspelet er ikkje gitt.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'exercise/not-found': {
    happened: 'Øvinga finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå øvingane på nytt.',
  },
  'exercise/not-dropped': {
    happened: 'Øvinga er planlagd.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'exercise/nothing-changed': {
    happened: 'Ingenting er annleis.',
    safe: 'Alt står som før.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'exercise/started': {
    happened: 'Øvinga er starta.',
    safe: 'Ingenting er endra.',
    todo: 'Opne loggen til øvinga.',
  },
  'exercise/not-started': {
    happened: 'Øvinga er ikkje starta.',
    safe: 'Ingenting er endra.',
    todo: 'Start henne først.',
  },
  'exercise/not-closed': {
    happened: 'Øvinga går føre seg.',
    safe: 'Ingenting er endra.',
    todo: 'Avslutt henne i loggen først.',
  },
  'exercise/nobody-took-part': {
    happened: 'Ingen står som deltakar.',
    safe: 'Ingenting er endra.',
    todo: 'Set på dei som var med.',
  },
  'exercise/completed': {
    happened: 'Øvinga er gjennomført.',
    safe: 'Ingenting er endra.',
    todo: 'Angre gjennomføringa for å endre henne.',
  },
  'exercise/not-completed': {
    happened: 'Øvinga er ikkje gjennomført.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
};
