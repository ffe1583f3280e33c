import type { fileRefusals } from '../../../../shared/contract/errors.ts';
import type { TextsOf } from '../../refusalText.ts';

export const file: TextsOf<(typeof fileRefusals)[number]> = {
  'file/too-large': {
    happened: 'Fila er større enn det er plass til.',
    safe: 'Ingenting er lese inn.',
    todo: 'Vel ei mindre fil.',
  },
  'file/out-of-order': {
    happened: 'Ein del av fila kom ikkje fram.',
    safe: 'Ingenting er lese inn.',
    todo: 'Vel fila på nytt.',
  },
  'file/not-found': {
    happened: 'Fila er ikkje lenger i minnet.',
    safe: 'Ingenting er lese inn.',
    todo: 'Vel fila på nytt.',
  },
  'file/too-many': {
    happened: 'For mange filer vert lesne inn samstundes.',
    safe: 'Ingenting er lese inn.',
    todo: 'Vent litt, eller lukk ei innlesing, og prøv igjen.',
  },
  'file/too-heavy': {
    happened: 'Fila tok for lang tid eller for mykje minne å lese, og lesinga vart stansa.',
    safe: 'Ingenting er lese inn.',
    todo: 'Lagre lista på nytt som Excel eller CSV med berre det som trengst.',
  },
};
