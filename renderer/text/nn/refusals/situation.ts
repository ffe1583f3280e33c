import type { situationRefusals } from '../../../../shared/domain/situation/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const situation: TextsOf<(typeof situationRefusals)[number]> = {
  'situation/text-empty': {
    happened: 'Feltet er tomt.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv noko, og prøv igjen.',
  },
  'situation/statement-not-found': {
    happened: 'Punktet finst ikkje i biletet.',
    safe: 'Ingenting er endra.',
    todo: 'Vent til biletet er henta, og prøv igjen.',
  },
  'situation/statement-retired': {
    happened: 'Punktet er teke ut av biletet.',
    safe: 'Det kan framleis lesast i tidlegare rundar.',
    todo: 'Set punktet inn igjen først.',
  },
  'situation/statement-not-retired': {
    happened: 'Punktet står allereie i biletet.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'situation/nothing-changed': {
    happened: 'Punktet er likt det som står.',
    safe: 'Ingenting er endra.',
    todo: 'Endre noko, eller lukk.',
  },
  'situation/number-not-found': {
    happened: 'Talet finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vent til biletet er henta, og prøv igjen.',
  },
  'situation/assessment-not-found': {
    happened: 'Vurderinga finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vent til biletet er henta, og prøv igjen.',
  },
  'situation/already-withdrawn': {
    happened: 'Dette er trekt tilbake frå før.',
    safe: 'Det står framleis i loggen.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'situation/round-not-latest': {
    happened: 'Runden er ikkje den siste, eller finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Berre den runden som går føre seg, kan takast tilbake.',
  },
  'situation/not-scored': {
    happened: 'Vurderinga har ingen fasit å trekkje tilbake.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
};
