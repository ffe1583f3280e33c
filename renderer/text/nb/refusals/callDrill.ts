import type { callDrillRefusals } from '../../../../shared/domain/callDrill/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const callDrill: TextsOf<(typeof callDrillRefusals)[number]> = {
  'callDrill/list-superseded': {
    happened: '«{{title}}» er ikke i bruk lenger.',
    safe: 'Øvelsen er ikke startet.',
    todo: 'Øv på den gyldige listen.',
  },
  'callDrill/already-running': {
    happened: 'Det øves allerede på «{{title}}».',
    safe: 'Den øvelsen går videre.',
    todo: 'Åpne den, eller avslutt den først.',
  },
  'callDrill/not-found': {
    happened: 'Øvelsen finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Se listene på nytt.',
  },
  'callDrill/withdrawn': {
    happened: 'Øvelsen teller ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Start en ny.',
  },
  'callDrill/not-withdrawn': {
    happened: 'Øvelsen teller.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'callDrill/finished': {
    happened: 'Øvelsen er avsluttet.',
    safe: 'Resultatet står.',
    todo: 'Fortsett øvelsen for å føre mer.',
  },
  'callDrill/not-finished': {
    happened: 'Øvelsen pågår.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'callDrill/nobody-called': {
    happened: 'Ingen er ringt.',
    safe: 'Klokken går videre.',
    todo: 'Før minst ett resultat, eller ta bort øvelsen.',
  },
  'callDrill/member-not-found': {
    happened: 'Raden finnes ikke på listen.',
    safe: 'Ingenting er endret.',
    todo: 'Se listen på nytt.',
  },
  'callDrill/nobody-to-call': {
    happened: 'Ingen fyller {{title}} nå.',
    safe: 'Ingenting er endret.',
    todo: 'Sett noen til rollen.',
  },
  'callDrill/nothing-changed': {
    happened: 'Dette resultatet står allerede.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'callDrill/nothing-to-undo': {
    happened: 'Raden har ikke noe resultat.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
};
