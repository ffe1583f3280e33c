import type { resourceRefusals } from '../../../../shared/domain/resource/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const resource: TextsOf<(typeof resourceRefusals)[number]> = {
  'resource/name-empty': {
    happened: 'Det står ikkje kva det er.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv eit namn, i få ord.',
  },
  'resource/already-there': {
    happened: '«{{name}}» står i registeret frå før, på same stad.',
    safe: 'Ingenting er endra.',
    todo: 'Finn han i lista, eller skriv kva som skil dei.',
  },
  'resource/not-found': {
    happened: 'Ressursen står ikkje i registeret.',
    safe: 'Ingenting er endra.',
    todo: 'Søk etter ein annan.',
  },
  'resource/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endra.',
    todo: 'Endre noko, eller lukk.',
  },
  'resource/not-removed': {
    happened: 'Ressursen er ikkje teken ut.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'resource/verified-in-future': {
    happened: 'Datoen er ikkje komen enno.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv dagen nokon såg han.',
  },
};
