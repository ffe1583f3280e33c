import type { smallIncidentRefusals } from '../../../../shared/domain/smallIncident/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const smallIncident: TextsOf<(typeof smallIncidentRefusals)[number]> = {
  'smallIncident/not-found': {
    happened: 'Den lille hendelsen finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Åpne lista på nytt.',
  },
  'smallIncident/what-empty': {
    happened: 'Det står ikke hva som skjedde.',
    safe: 'Det du har skrevet, står.',
    todo: 'Skriv kort hva som skjedde.',
  },
  'smallIncident/done-empty': {
    happened: 'Det står ikke hva som ble gjort.',
    safe: 'Det du har skrevet, står.',
    todo: 'Skriv kort hva som ble gjort.',
  },
  'smallIncident/time-order': {
    happened: 'Tidspunktet har ikke vært ennå.',
    safe: 'Det du har skrevet, står.',
    todo: 'Skriv når det skjedde, eller la feltet stå tomt.',
  },
  'smallIncident/nothing-changed': {
    happened: 'Det var ingen endring å lagre.',
    safe: 'Ingenting er endret.',
    todo: 'Endre et av feltene først.',
  },
  'smallIncident/withdrawn': {
    happened: 'Den er tatt bort fra lista.',
    safe: 'Det som ble ført, står i loggen.',
    todo: 'Angre, eller før den opp på nytt.',
  },
  'smallIncident/not-withdrawn': {
    happened: 'Den står på lista.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'smallIncident/evaluated': {
    happened: 'Den er evaluert, og blir stående.',
    safe: 'Ingenting er endret.',
    todo: 'Rett feltene hvis noe er feil.',
  },
  'smallIncident/raised': {
    happened: 'Den er alt hevet til full hendelse.',
    safe: 'Alt som er ført, står der.',
    todo: 'Åpne den under Hendelser.',
  },
  'smallIncident/not-raised': {
    happened: 'Den er ikke hevet.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'smallIncident/written-in': {
    happened: 'Det er ført mer i hendelsen etter at den ble hevet.',
    safe: 'Alt som er ført, står.',
    todo: 'Avslutt den som en vanlig hendelse.',
  },
};
