import type { shiftRefusals } from '../../../../shared/domain/shift/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const shift: TextsOf<(typeof shiftRefusals)[number]> = {
  'shift/not-found': {
    happened: 'Vakten finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en vakt i listen.',
  },
  'shift/already-on-duty': {
    happened: '{{name}} er alt på vakt i denne funksjonen.',
    safe: 'Vakten løper videre.',
    todo: 'Avslutt den først, eller velg en annen funksjon.',
  },
  'shift/ended': {
    happened: 'Vakten er alt avsluttet.',
    safe: 'Ingenting er endret.',
    todo: 'Start en ny vakt om noen går på igjen.',
  },
  'shift/not-ended': {
    happened: 'Vakten er ikke avsluttet.',
    safe: 'Den løper videre.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'shift/time-order': {
    happened: 'Tidspunktet passer ikke: vakten kan verken begynne eller slutte etter nå, eller slutte før den begynte.',
    safe: 'Ingenting er endret.',
    todo: 'Rett klokkeslettet.',
  },
  'shift/handover-not-found': {
    happened: 'Vaktskiftet finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Start vaktskiftet på nytt fra vaktlisten.',
  },
  'shift/handover-settled': {
    happened: 'Vaktskiftet er alt avgjort.',
    safe: 'Det som er signert, står.',
    todo: 'Se vaktlisten for hvem som er på vakt.',
  },
  'shift/same-person': {
    happened: 'Den som går av og den som går på, er samme person.',
    safe: 'Vakten løper videre.',
    todo: 'Velg hvem som overtar.',
  },
  'shift/not-yours': {
    happened: 'Bare {{name}} kan signere her.',
    safe: 'Ingenting er signert, og teksten står.',
    todo: 'La {{name}} velge seg selv under Innstillinger på denne plassen, eller signere fra sin egen.',
  },
};
