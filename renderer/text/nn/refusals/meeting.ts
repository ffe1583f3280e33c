import type { meetingRefusals } from '../../../../shared/domain/meeting/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const meeting: TextsOf<(typeof meetingRefusals)[number]> = {
  'meeting/not-found': {
    happened: 'Møtet finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vent til møta er henta, og prøv igjen.',
  },
  'meeting/already-running': {
    happened: 'Eit møte går føre seg allereie.',
    safe: 'Referatet i det møtet er teke vare på.',
    todo: 'Avslutt møtet som går føre seg, før eit nytt byrjar.',
  },
  'meeting/ended': {
    happened: 'Møtet er avslutta.',
    safe: 'Referatet er ført. Teksten din står i feltet.',
    todo: 'Opne møtet igjen, eller skriv i loggen.',
  },
  'meeting/not-ended': {
    happened: 'Møtet går framleis føre seg.',
    safe: 'Ingenting er endra.',
    todo: 'Du kan skrive i referatet som før.',
  },
  'meeting/text-empty': {
    happened: 'Linja er tom.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv noko, eller gå til neste punkt.',
  },
  'meeting/item-unknown': {
    happened: 'Punktet står ikkje på denne saklista.',
    safe: 'Ingenting er ført.',
    todo: 'Vel eit punkt på saklista til møtet.',
  },
  'meeting/nothing-changed': {
    happened: 'Tidspunkta er slik frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Set eit anna tidspunkt, eller lukk.',
  },
  'meeting/reason-missing': {
    happened: 'Å utsetje krev ein grunn.',
    safe: 'Tidspunktet står som før.',
    todo: 'Skriv kort kvifor det blir utsett.',
  },
};
