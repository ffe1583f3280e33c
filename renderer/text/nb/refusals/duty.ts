import type { dutyRefusals } from '../../../../shared/domain/duty/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const duty: TextsOf<(typeof dutyRefusals)[number]> = {
  'duty/time-order': {
    happened: 'Slutten kommer før starten.',
    safe: 'Ingenting er endret.',
    todo: 'Rett klokkeslettene.',
  },
  'duty/not-found': {
    happened: 'Vakten finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Se vaktkalenderen på nytt.',
  },
  'duty/removed': {
    happened: 'Vakten er allerede fjernet.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'duty/not-removed': {
    happened: 'Vakten står i kalenderen.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'duty/turns-overlap': {
    happened: 'En vakt varer lenger enn {{weeks}} uker.',
    safe: 'Ingenting er endret.',
    todo: 'Gjør vakten kortere, eller la det gå flere uker mellom.',
  },
  'duty/no-turns': {
    happened: 'Den siste datoen er før den første vakten.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en senere dato.',
  },
  'duty/too-many-turns': {
    happened: 'Det blir mer enn {{limit}} vakter.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en tidligere sluttdato.',
  },
};
