import type { helperRefusals } from '../../../../shared/domain/helper/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const helper: TextsOf<(typeof helperRefusals)[number]> = {
  'helper/name-empty': {
    happened: 'Det er ikke sagt hvem som kan hjelpe.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv hvem det er.',
  },
  'helper/not-found': {
    happened: 'Hjelperen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en i listen.',
  },
  'helper/no-way': {
    happened: '{{name}} er ikke kommet så langt, eller er det alt.',
    safe: 'Det som er ført, står.',
    todo: 'Angre det siste steget hvis det er feil.',
  },
  'helper/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endret.',
    todo: 'Endre noe, eller lukk.',
  },
  'helper/nothing-to-undo': {
    happened: 'Det er ikke mer å angre.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'helper/time-order': {
    happened: 'Klokkeslettet er ikke kommet ennå.',
    safe: 'Ingenting er ført.',
    todo: 'Rett klokkeslettet, eller la det stå tomt for nå.',
  },
};
