import type { bowTieRefusals } from '../../../../shared/domain/risk/bowTieDecide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const bowTie: TextsOf<(typeof bowTieRefusals)[number]> = {
  'bowTie/text-empty': {
    happened: 'Det står ingenting i feltet.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv noen ord.',
  },
  'bowTie/branch-not-found': {
    happened: 'Årsaken eller konsekvensen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Gå tilbake og velg på nytt.',
  },
  'bowTie/barrier-not-found': {
    happened: 'Barrieren finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Gå tilbake og velg på nytt.',
  },
  'bowTie/removed': {
    happened: 'Den er tatt ut av sløyfediagrammet.',
    safe: 'Ingenting er endret.',
    todo: 'Angre at den ble tatt ut, eller legg den inn på nytt.',
  },
  'bowTie/not-removed': {
    happened: 'Den står i sløyfediagrammet.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'bowTie/nothing-changed': {
    happened: 'Det er ikke sagt noe nytt.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
};
