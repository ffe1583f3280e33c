import type { callDrillRefusals } from '../../../../shared/domain/callDrill/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const callDrill: TextsOf<(typeof callDrillRefusals)[number]> = {
  'callDrill/list-superseded': {
    happened: '«{{title}}» er ikkje i bruk lenger.',
    safe: 'Øvinga er ikkje starta.',
    todo: 'Øv på den gyldige lista.',
  },
  'callDrill/already-running': {
    happened: 'Det blir alt øvd på «{{title}}».',
    safe: 'Den øvinga går vidare.',
    todo: 'Opne henne, eller avslutt henne først.',
  },
  'callDrill/not-found': {
    happened: 'Øvinga finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå listene på nytt.',
  },
  'callDrill/withdrawn': {
    happened: 'Øvinga tel ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Start ei ny.',
  },
  'callDrill/not-withdrawn': {
    happened: 'Øvinga tel.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'callDrill/finished': {
    happened: 'Øvinga er avslutta.',
    safe: 'Resultatet står.',
    todo: 'Hald fram med øvinga for å føre meir.',
  },
  'callDrill/not-finished': {
    happened: 'Øvinga går føre seg.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'callDrill/nobody-called': {
    happened: 'Ingen er ringde.',
    safe: 'Klokka går vidare.',
    todo: 'Før minst eitt resultat, eller ta bort øvinga.',
  },
  'callDrill/member-not-found': {
    happened: 'Rada finst ikkje på lista.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå lista på nytt.',
  },
  'callDrill/nobody-to-call': {
    happened: 'Ingen fyller {{title}} no.',
    safe: 'Ingenting er endra.',
    todo: 'Set nokon til rolla.',
  },
  'callDrill/nothing-changed': {
    happened: 'Dette resultatet står alt.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'callDrill/nothing-to-undo': {
    happened: 'Rada har ikkje noko resultat.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
};
