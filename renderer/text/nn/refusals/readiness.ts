import type { readinessRefusals } from '../../../../shared/domain/readiness/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const readiness: TextsOf<(typeof readinessRefusals)[number]> = {
  'readiness/answer-missing': {
    happened: 'Eit spørsmål må ha eit svar i ord.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv svaret, eller lat spørsmålet stå utan svar.',
  },
  'readiness/document-empty': {
    happened: 'Dokumentet er ikkje skildra.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kva det er og kvar det ligg.',
  },
  'readiness/tied-unknown': {
    happened: 'Det du vil knyte til, finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel noko anna, eller skildre det som eit dokument.',
  },
  'readiness/tied-twice': {
    happened: 'Det same er knytt til to gonger.',
    safe: 'Ingenting er endra.',
    todo: 'Ta bort den eine.',
  },
  'readiness/in-future': {
    happened: 'Ingen kan ha vurdert noko i morgon.',
    safe: 'Ingenting er endra.',
    todo: 'Rett datoen.',
  },
  'readiness/nothing-changed': {
    happened: 'Det står slik frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'readiness/interval-wrong': {
    happened: 'Eit intervall må vere frå 1 til {{months}} heile månader.',
    safe: 'Ingenting er endra.',
    todo: 'Rett talet.',
  },
};
