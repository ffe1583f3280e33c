import type { quickRiskRefusals } from '../../../../shared/domain/quickRisk/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const quickRisk: TextsOf<(typeof quickRiskRefusals)[number]> = {
  'quickRisk/about-empty': {
    happened: 'Det er ikkje sagt kva vi held på å gjere.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv det i éi linje.',
  },
  'quickRisk/no-danger': {
    happened: 'Det er ikkje sagt kva som kan gå gale.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv minst éin ting som kan gå gale.',
  },
  'quickRisk/no-measure': {
    happened: '«Gjer det med tiltak» er valt, men ingen tiltak er skrivne.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv eit tiltak, eller vel noko anna.',
  },
  'quickRisk/not-found': {
    happened: 'Vurderinga finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei i lista.',
  },
  'quickRisk/withdrawn': {
    happened: 'Vurderinga av «{{about}}» er trekt tilbake.',
    safe: 'Ho kan framleis lesast.',
    todo: 'Gjer ei ny.',
  },
};
