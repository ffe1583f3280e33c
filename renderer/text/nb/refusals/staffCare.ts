import type { staffCareRefusals } from '../../../../shared/domain/staffCare/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const staffCare: TextsOf<(typeof staffCareRefusals)[number]> = {
  'staffCare/not-found': {
    happened: 'Personen står ikke på listen over involverte.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en person på listen, eller sett personen på den.',
  },
  'staffCare/already-involved': {
    happened: '{{name}} står allerede på listen.',
    safe: 'Det som er ført, står.',
    todo: 'Fortsett på raden som er der.',
  },
  'staffCare/nothing-changed': {
    happened: 'Slik er det allerede.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'staffCare/informed-only': {
    happened: 'Om kollegastøtte føres bare at det er informert, aldri om noen bruker den.',
    safe: 'Ingenting er ført.',
    todo: 'Velg «informert» for kollegastøtte, og et svar for det andre.',
  },
  'staffCare/not-shielded': {
    happened: 'Personen er ikke skjermet.',
    safe: 'Ingenting er endret.',
    todo: 'Det trengs ingen bekreftelse.',
  },
  'staffCare/leader-unnamed': {
    happened: 'Bekreftelsen må ha navnet på den lederen som gir den.',
    safe: 'Skjermingen står.',
    todo: 'Si hvem du er under Innstillinger, og bekreft på nytt.',
  },
  'staffCare/own-confirmation': {
    happened: 'Ingen kan bekrefte sin egen klarhet.',
    safe: 'Skjermingen står.',
    todo: 'La en annen leder snakke med deg og bekrefte.',
  },
  'staffCare/not-alone': {
    happened: '{{name}} er skjermet og skal ikke gå alene hjem.',
    safe: 'Ingenting er ført.',
    todo: 'Finn noen som kan følge, eller la en leder bekrefte at det er trygt.',
  },
};
