import type { fileRefusals } from '../../../../shared/contract/errors.ts';
import type { TextsOf } from '../../refusalText.ts';

export const file: TextsOf<(typeof fileRefusals)[number]> = {
  'file/too-large': {
    happened: 'Filen er større enn det er plass til.',
    safe: 'Ingenting er lest inn.',
    todo: 'Velg en mindre fil.',
  },
  'file/out-of-order': {
    happened: 'En del av filen kom ikke fram.',
    safe: 'Ingenting er lest inn.',
    todo: 'Velg filen på nytt.',
  },
  'file/not-found': {
    happened: 'Filen er ikke lenger i minnet.',
    safe: 'Ingenting er lest inn.',
    todo: 'Velg filen på nytt.',
  },
  'file/too-many': {
    happened: 'For mange filer leses inn samtidig.',
    safe: 'Ingenting er lest inn.',
    todo: 'Vent litt, eller lukk en innlesing, og prøv igjen.',
  },
  'file/too-heavy': {
    happened: 'Filen tok for lang tid eller for mye minne å lese, og lesingen ble stanset.',
    safe: 'Ingenting er lest inn.',
    todo: 'Lagre listen på nytt som Excel eller CSV med bare det som trengs.',
  },
};
