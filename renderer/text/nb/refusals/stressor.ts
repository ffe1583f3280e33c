import type { stressorRefusals } from '../../../../shared/domain/stressor/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const stressor: TextsOf<(typeof stressorRefusals)[number]> = {
  'stressor/text-empty': {
    happened: 'Det står ikke hva belastningen er.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Skriv den med noen ord.',
  },
  'stressor/unit-empty': {
    happened: 'Det står ikke hvilken enhet det gjelder.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Skriv enheten.',
  },
  'stressor/not-found': {
    happened: 'Belastningen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Gå tilbake og velg på nytt.',
  },
  'stressor/removed': {
    happened: 'Belastningen er tatt bort.',
    safe: 'Ingenting er endret.',
    todo: 'Angre at den ble tatt bort.',
  },
  'stressor/not-removed': {
    happened: 'Belastningen står i listen.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'stressor/nothing-changed': {
    happened: 'Det er ikke sagt noe nytt.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
};
