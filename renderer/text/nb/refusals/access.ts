import type { accessRefusals } from '../../../../shared/domain/access/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const access: TextsOf<(typeof accessRefusals)[number]> = {
  'access/last-administrator': {
    happened: '{{name}} er den eneste administratoren.',
    safe: 'Ingenting er endret.',
    todo: 'Gi en annen rettigheten først, så noen alltid kan dele ut rettigheter.',
  },
  'access/nothing-changed': {
    happened: '{{name}} har disse rettighetene fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
};
