import type { DocumentRefusal } from '../../../../shared/domain/document/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const document: TextsOf<DocumentRefusal> = {
  'document/no-pdf-printer': {
    happened: 'Det er ikke noe program på maskinen som kan lage PDF.',
    safe: 'Ingenting er endret.',
    todo:
      'Lag rapporten som Word i stedet, og lagre som PDF derfra. Den som drifter Beredt kan installere Chromium, Chrome eller Edge.',
  },
  'document/pdf-failed': {
    happened: 'PDF-filen ble ikke ferdig.',
    safe: 'Ingenting er endret.',
    todo: 'Prøv igjen. Går det ikke, lag rapporten som Word i stedet.',
  },
  'document/too-heavy': {
    happened: 'Dokumentet er for stort til å lages på én gang.',
    safe: 'Ingenting er endret.',
    todo: 'Hent loggen som regneark, eller eksporter journalen.',
  },
  'document/not-found': {
    happened: 'Dokumentet er ikke klart lenger.',
    safe: 'Ingenting er endret.',
    todo: 'Lag det på nytt.',
  },
};
