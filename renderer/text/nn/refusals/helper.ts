import type { helperRefusals } from '../../../../shared/domain/helper/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const helper: TextsOf<(typeof helperRefusals)[number]> = {
  'helper/name-empty': {
    happened: 'Det er ikkje sagt kven som kan hjelpe.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv kven det er.',
  },
  'helper/not-found': {
    happened: 'Hjelparen finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ein i lista.',
  },
  'helper/no-way': {
    happened: '{{name}} er ikkje komen så langt, eller er det alt.',
    safe: 'Det som er ført, står.',
    todo: 'Angre det siste steget om det er feil.',
  },
  'helper/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endra.',
    todo: 'Endre noko, eller lukk.',
  },
  'helper/nothing-to-undo': {
    happened: 'Det er ikkje meir å angre.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'helper/time-order': {
    happened: 'Klokkeslettet er ikkje kome enno.',
    safe: 'Ingenting er ført.',
    todo: 'Rett klokkeslettet, eller lat det stå tomt for no.',
  },
};
