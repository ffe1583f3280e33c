import type { smallIncidentRefusals } from '../../../../shared/domain/smallIncident/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const smallIncident: TextsOf<(typeof smallIncidentRefusals)[number]> = {
  'smallIncident/not-found': {
    happened: 'Den vesle hendinga finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Opne lista på nytt.',
  },
  'smallIncident/what-empty': {
    happened: 'Det står ikkje kva som hende.',
    safe: 'Det du har skrive, står.',
    todo: 'Skriv kort kva som hende.',
  },
  'smallIncident/done-empty': {
    happened: 'Det står ikkje kva som vart gjort.',
    safe: 'Det du har skrive, står.',
    todo: 'Skriv kort kva som vart gjort.',
  },
  'smallIncident/time-order': {
    happened: 'Tidspunktet har ikkje vore enno.',
    safe: 'Det du har skrive, står.',
    todo: 'Skriv når det hende, eller lat feltet stå tomt.',
  },
  'smallIncident/nothing-changed': {
    happened: 'Det var inga endring å lagre.',
    safe: 'Ingenting er endra.',
    todo: 'Endre eit av felta først.',
  },
  'smallIncident/withdrawn': {
    happened: 'Ho er teken bort frå lista.',
    safe: 'Det som vart ført, står i loggen.',
    todo: 'Angre, eller før ho opp på nytt.',
  },
  'smallIncident/not-withdrawn': {
    happened: 'Ho står på lista.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'smallIncident/evaluated': {
    happened: 'Ho er evaluert, og blir ståande.',
    safe: 'Ingenting er endra.',
    todo: 'Rett felta om noko er feil.',
  },
  'smallIncident/raised': {
    happened: 'Ho er alt heva til full hending.',
    safe: 'Alt som er ført, står der.',
    todo: 'Opne ho under Hendingar.',
  },
  'smallIncident/not-raised': {
    happened: 'Ho er ikkje heva.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'smallIncident/written-in': {
    happened: 'Det er ført meir i hendinga etter at ho vart heva.',
    safe: 'Alt som er ført, står.',
    todo: 'Avslutt ho som ei vanleg hending.',
  },
};
