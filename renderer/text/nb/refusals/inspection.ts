import type { inspectionRefusals } from '../../../../shared/domain/inspection/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const inspection: TextsOf<(typeof inspectionRefusals)[number]> = {
  'inspection/text-empty': {
    happened: 'Det står ikke hva som ble funnet.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv funnet.',
  },
  'inspection/date-order': {
    happened: 'Fristen er før funnet.',
    safe: 'Ingenting er endret.',
    todo: 'Rett en av datoene.',
  },
  'inspection/not-found': {
    happened: 'Funnet finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Se listen på nytt.',
  },
  'inspection/closed': {
    happened: 'Funnet er alt lukket.',
    safe: 'Ingenting er endret.',
    todo: 'Åpne det igjen først.',
  },
  'inspection/not-closed': {
    happened: 'Funnet er ikke lukket.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'inspection/how-missing': {
    happened: 'Det står ikke hva som er gjort.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hva som er rettet.',
  },
  'inspection/withdrawn': {
    happened: 'Funnet er tatt bort.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv det på nytt om det likevel gjelder.',
  },
  'inspection/not-withdrawn': {
    happened: 'Funnet står.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'inspection/nothing-changed': {
    happened: 'Det står slik fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
};
