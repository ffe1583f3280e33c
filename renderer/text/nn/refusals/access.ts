import type { accessRefusals } from '../../../../shared/domain/access/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const access: TextsOf<(typeof accessRefusals)[number]> = {
  'access/last-administrator': {
    happened: '{{name}} er den einaste administratoren.',
    safe: 'Ingenting er endra.',
    todo: 'Gje ein annan rettigheita først, så nokon alltid kan dele ut rettigheiter.',
  },
  'access/nothing-changed': {
    happened: '{{name}} har desse rettigheitene frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
};
