import type { inspectionRefusals } from '../../../../shared/domain/inspection/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const inspection: TextsOf<(typeof inspectionRefusals)[number]> = {
  'inspection/text-empty': {
    happened: 'Det står ikkje kva som vart funne.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv funnet.',
  },
  'inspection/date-order': {
    happened: 'Fristen er før funnet.',
    safe: 'Ingenting er endra.',
    todo: 'Rett ein av datoane.',
  },
  'inspection/not-found': {
    happened: 'Funnet finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå lista på nytt.',
  },
  'inspection/closed': {
    happened: 'Funnet er alt lukka.',
    safe: 'Ingenting er endra.',
    todo: 'Opne det att først.',
  },
  'inspection/not-closed': {
    happened: 'Funnet er ikkje lukka.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'inspection/how-missing': {
    happened: 'Det står ikkje kva som er gjort.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kva som er retta.',
  },
  'inspection/withdrawn': {
    happened: 'Funnet er teke bort.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv det på nytt om det likevel gjeld.',
  },
  'inspection/not-withdrawn': {
    happened: 'Funnet står.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'inspection/nothing-changed': {
    happened: 'Det står slik frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
};
