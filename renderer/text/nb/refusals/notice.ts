import type { noticeRefusals } from '../../../../shared/domain/notice/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const notice: TextsOf<(typeof noticeRefusals)[number]> = {
  'notice/rule-not-found': {
    happened: 'Raden finnes ikke i varslingsrutinen.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en rad i listen.',
  },
  'notice/rule-twice': {
    happened: 'Varslingsrutinen har alt en rad for samme mottaker i samme tilfelle.',
    safe: 'Den raden gjelder.',
    todo: 'Endre den raden, eller velg et annet tilfelle.',
  },
  'notice/rule-retired': {
    happened: 'Raden er tatt ut av varslingsrutinen.',
    safe: 'Ingenting er endret.',
    todo: 'Ta den i bruk igjen først.',
  },
  'notice/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endret.',
    todo: 'Endre noe, eller lukk.',
  },
  'notice/not-found': {
    happened: 'Varselet finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg et varsel i listen.',
  },
  'notice/settled': {
    happened: 'Varselet til {{recipient}} er alt ført.',
    safe: 'Det som er ført, står.',
    todo: 'Angre det først hvis det er feil.',
  },
  'notice/not-settled': {
    happened: 'Varselet til {{recipient}} venter fortsatt.',
    safe: 'Fristen gjelder.',
    todo: 'Ingenting trenger å angres.',
  },
  'notice/receiver-missing': {
    happened: 'Det er ikke sagt hvem som kvitterte hos {{recipient}}.',
    safe: 'Varselet venter fortsatt.',
    todo: 'Skriv hvem som svarte, for eksempel «beredskapsvakten».',
  },
  'notice/reason-missing': {
    happened: 'Grunnen mangler.',
    safe: 'Varselet til {{recipient}} venter fortsatt.',
    todo: 'Skriv hvorfor det ikke skal gis.',
  },
  'notice/time-order': {
    happened: 'Klokkeslettet er ikke kommet ennå.',
    safe: 'Varselet venter fortsatt.',
    todo: 'Rett klokkeslettet, eller la det stå tomt for nå.',
  },
};
