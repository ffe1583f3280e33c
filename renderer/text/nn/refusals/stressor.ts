import type { stressorRefusals } from '../../../../shared/domain/stressor/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const stressor: TextsOf<(typeof stressorRefusals)[number]> = {
  'stressor/text-empty': {
    happened: 'Det står ikkje kva belastninga er.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Skriv ho med nokre ord.',
  },
  'stressor/unit-empty': {
    happened: 'Det står ikkje kva eining det gjeld.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Skriv eininga.',
  },
  'stressor/not-found': {
    happened: 'Belastninga finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Gå tilbake og vel på nytt.',
  },
  'stressor/removed': {
    happened: 'Belastninga er teken bort.',
    safe: 'Ingenting er endra.',
    todo: 'Angre at ho vart teken bort.',
  },
  'stressor/not-removed': {
    happened: 'Belastninga står i lista.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'stressor/nothing-changed': {
    happened: 'Det er ikkje sagt noko nytt.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
};
