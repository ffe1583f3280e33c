import type { incidentRefusals } from '../../../../shared/domain/incident/decide.ts';
import type { incidentLinkRefusals } from '../../../../shared/domain/incident/decideLink.ts';
import type { TextsOf } from '../../refusalText.ts';

export const incident: TextsOf<(typeof incidentRefusals | typeof incidentLinkRefusals)[number]> = {
  'incident/not-found': {
    happened: 'Hendinga finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Gå til Hendingar og opne ho derifrå.',
  },
  'incident/closed': {
    happened: 'Hendinga er avslutta, så ein kan ikkje skrive i ho.',
    safe: 'Teksten din er teken vare på som utkast.',
    todo: 'Opne hendinga igjen, eller start ei ny.',
  },
  'incident/already-closed': {
    happened: 'Hendinga er avslutta frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'incident/not-closed': {
    happened: 'Hendinga er ikkje avslutta.',
    safe: 'Ingenting er endra.',
    todo: 'Du kan skrive i ho som før.',
  },
  'incident/reason-missing': {
    happened: 'Grunngivinga manglar.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv ein kort grunn, og prøv igjen.',
  },
  'incident/nothing-said': {
    happened: 'Det var inga endring å lagre.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv tittel, type eller nivå først.',
  },
  'incident/same': {
    happened: 'Ei hending kan ikkje knytast til seg sjølv.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei anna hending.',
  },
  'incident/kinds-differ': {
    happened: 'Ei øving kan ikkje knytast til ei verkeleg hending.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei av same slag.',
  },
  'incident/already-linked': {
    happened: 'Hendingane er alt knytte saman.',
    safe: 'Det står i begge loggane.',
    todo: 'Ingenting treng å gjerast.',
  },
  'incident/not-linked': {
    happened: 'Hendingane er ikkje knytte saman.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
};
