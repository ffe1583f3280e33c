import type { emergencyRefusals } from '../../../../shared/domain/emergency/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const emergency: TextsOf<(typeof emergencyRefusals)[number]> = {
  'emergency/text-empty': {
    happened: 'Linja er tom.',
    safe: 'Ingenting er skrive.',
    todo: 'Skriv kva som hender.',
  },
  'emergency/no-key': {
    happened: 'Denne maskina har ikkje noko å forsegle naudloggen med.',
    safe: 'Linja står i vindauget.',
    todo: 'Skriv på papir. Når Beredt har vore låst opp éin gong, kan naudlogg brukast.',
  },
  'emergency/full': {
    happened: 'Naudloggen er full.',
    safe: 'Alt som er skrive, ligg trygt.',
    todo: 'Lås opp Beredt, eller hald fram på papir.',
  },
  'emergency/disk-failed': {
    happened: 'Disken tok ikkje imot naudloggen.',
    safe: 'Det som var skrive før, ligg der.',
    todo: 'Linja står i vindauget. Skriv ho på papir òg, og sjå etter plass på disken.',
  },
  'emergency/nothing-waits': {
    happened: 'Ingenting i naudloggen ventar på å bli ført inn.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå i loggen: linjene kan vere førte inn frå ein annan plass.',
  },
};
