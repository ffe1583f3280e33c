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
};
