import type { incidentRefusals } from '../../../../shared/domain/incident/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const incident: TextsOf<(typeof incidentRefusals)[number]> = {
  'incident/not-found': {
    happened: 'Hendelsen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Gå til Hendelser og åpne den derfra.',
  },
  'incident/closed': {
    happened: 'Hendelsen er avsluttet, så den kan ikke skrives i.',
    safe: 'Teksten din er tatt vare på som utkast.',
    todo: 'Åpne hendelsen igjen, eller start en ny.',
  },
  'incident/already-closed': {
    happened: 'Hendelsen er avsluttet fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'incident/not-closed': {
    happened: 'Hendelsen er ikke avsluttet.',
    safe: 'Ingenting er endret.',
    todo: 'Du kan skrive i den som før.',
  },
  'incident/reason-missing': {
    happened: 'Begrunnelsen mangler.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv en kort grunn, og prøv igjen.',
  },
  'incident/nothing-said': {
    happened: 'Det var ingen endring å lagre.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv tittel, type eller nivå først.',
  },
};
