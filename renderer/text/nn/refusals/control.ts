import type { controlRefusals } from '../../../../shared/domain/control/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const control: TextsOf<(typeof controlRefusals)[number]> = {
  'control/text-empty': {
    happened: 'Det er ikkje skrive noko.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv kva det er, i få ord.',
  },
  'control/identity-number': {
    happened: 'Det står eit fødselsnummer i teksten.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Ta bort nummeret. Skriv saksnummeret i fagsystemet om du må vise til nokon.',
  },
  'control/not-found': {
    happened: 'Leddet finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel eit anna i strukturen.',
  },
  'control/wrong-place': {
    happened: 'Dette leddet kan ikkje henge der.',
    safe: 'Ingenting er endra.',
    todo: 'Eit mål står øvst; elles heng kvart ledd på det førre i kjeda.',
  },
  'control/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endra.',
    todo: 'Endre noko, eller lukk.',
  },
  'control/at-the-end': {
    happened: 'Leddet kan ikkje flyttast lenger den vegen.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'control/not-removed': {
    happened: 'Leddet er ikkje teke bort.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
};
