import type { starterRefusals } from '../../../../shared/domain/starter/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const starter: TextsOf<(typeof starterRefusals)[number]> = {
  'starter/nothing-chosen': {
    happened: 'Ingenting er valt.',
    safe: 'Ingenting er endra.',
    todo: 'Kryss av det de vil ta inn.',
  },
  'starter/already-taken': {
    happened: '«{{title}}» er teke inn før.',
    safe: 'Ingenting er teke inn no, og det de har frå før, er ikkje rørt.',
    todo: 'Ta bort krysset for det som er teke inn, og prøv att.',
  },
  'starter/not-found': {
    happened: 'Det er teke tilbake allereie.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
};
