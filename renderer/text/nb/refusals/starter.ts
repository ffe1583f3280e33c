import type { starterRefusals } from '../../../../shared/domain/starter/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const starter: TextsOf<(typeof starterRefusals)[number]> = {
  'starter/nothing-chosen': {
    happened: 'Ingenting er valgt.',
    safe: 'Ingenting er endret.',
    todo: 'Kryss av det dere vil ta inn.',
  },
  'starter/already-taken': {
    happened: '«{{title}}» er tatt inn før.',
    safe: 'Ingenting er tatt inn nå, og det dere har fra før, er ikke rørt.',
    todo: 'Ta bort krysset for det som er tatt inn, og prøv igjen.',
  },
  'starter/not-found': {
    happened: 'Det er tatt tilbake allerede.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
};
