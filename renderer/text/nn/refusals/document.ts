import type { DocumentRefusal } from '../../../../shared/domain/document/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const document: TextsOf<DocumentRefusal> = {
  'document/no-pdf-printer': {
    happened: 'Det er ikkje noko program på maskina som kan lage PDF.',
    safe: 'Ingenting er endra.',
    todo:
      'Lag rapporten som Word i staden, og lagre som PDF derfrå. Den som driftar Beredt, kan installere Chromium, Chrome eller Edge.',
  },
  'document/pdf-failed': {
    happened: 'PDF-fila vart ikkje ferdig.',
    safe: 'Ingenting er endra.',
    todo: 'Prøv igjen. Går det ikkje, lag rapporten som Word i staden.',
  },
  'document/too-heavy': {
    happened: 'Dokumentet er for stort til å lagast på ein gong.',
    safe: 'Ingenting er endra.',
    todo: 'Hent loggen som rekneark, eller eksporter journalen.',
  },
  'document/not-found': {
    happened: 'Dokumentet er ikkje klart lenger.',
    safe: 'Ingenting er endra.',
    todo: 'Lag det på nytt.',
  },
};
