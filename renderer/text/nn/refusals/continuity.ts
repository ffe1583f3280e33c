import type { continuityRefusals } from '../../../../shared/domain/continuity/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const continuity: TextsOf<(typeof continuityRefusals)[number]> = {
  'continuity/name-empty': {
    happened: 'Det er ikkje skrive noko.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv kva det er, i få ord.',
  },
  'continuity/already-there': {
    happened: '«{{name}}» finst frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Bruk den som finst, eller gi denne eit namn som skil dei.',
  },
  'continuity/not-found': {
    happened: 'Det finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel noko anna i lista.',
  },
  'continuity/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endra.',
    todo: 'Endre noko, eller lukk.',
  },
  'continuity/not-removed': {
    happened: 'Det er ikkje teke bort.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'continuity/leans-on-itself': {
    happened: 'Noko kan ikkje vere avhengig av seg sjølv.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv det andre den treng.',
  },
  'continuity/already-leans': {
    happened: 'Den avhengnaden står der frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Legg alternativet på den som står der.',
  },
};
