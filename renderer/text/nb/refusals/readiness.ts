import type { readinessRefusals } from '../../../../shared/domain/readiness/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const readiness: TextsOf<(typeof readinessRefusals)[number]> = {
  'readiness/answer-missing': {
    happened: 'Et spørsmål må ha et svar i ord.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv svaret, eller la spørsmålet stå ubesvart.',
  },
  'readiness/document-empty': {
    happened: 'Dokumentet er ikke beskrevet.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hva det er og hvor det ligger.',
  },
  'readiness/tied-unknown': {
    happened: 'Det du vil knytte til, finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg noe annet, eller beskriv det som et dokument.',
  },
  'readiness/tied-twice': {
    happened: 'Det samme er knyttet til to ganger.',
    safe: 'Ingenting er endret.',
    todo: 'Ta bort den ene.',
  },
  'readiness/in-future': {
    happened: 'Ingen kan ha vurdert noe i morgen.',
    safe: 'Ingenting er endret.',
    todo: 'Rett datoen.',
  },
  'readiness/nothing-changed': {
    happened: 'Det står slik fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'readiness/interval-wrong': {
    happened: 'Et intervall må være fra 1 til {{months}} hele måneder.',
    safe: 'Ingenting er endret.',
    todo: 'Rett tallet.',
  },
};
