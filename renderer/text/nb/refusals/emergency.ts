import type { emergencyRefusals } from '../../../../shared/domain/emergency/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const emergency: TextsOf<(typeof emergencyRefusals)[number]> = {
  'emergency/text-empty': {
    happened: 'Linjen er tom.',
    safe: 'Ingenting er skrevet.',
    todo: 'Skriv hva som skjer.',
  },
  'emergency/no-key': {
    happened: 'Denne maskinen har ikke noe å forsegle nødloggen med.',
    safe: 'Linjen står i vinduet.',
    todo: 'Skriv på papir. Når Beredt har vært låst opp én gang, kan nødlogg brukes.',
  },
  'emergency/full': {
    happened: 'Nødloggen er full.',
    safe: 'Alt som er skrevet, ligger trygt.',
    todo: 'Lås opp Beredt, eller fortsett på papir.',
  },
  'emergency/disk-failed': {
    happened: 'Disken tok ikke imot nødloggen.',
    safe: 'Det som var skrevet før, ligger der.',
    todo: 'Linjen står i vinduet. Skriv den på papir også, og se etter plass på disken.',
  },
  'emergency/nothing-waits': {
    happened: 'Ingenting i nødloggen venter på å bli ført inn.',
    safe: 'Ingenting er endret.',
    todo: 'Se i loggen: linjene kan være ført inn fra en annen plass.',
  },
};
