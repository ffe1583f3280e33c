import type { noticeRefusals } from '../../../../shared/domain/notice/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const notice: TextsOf<(typeof noticeRefusals)[number]> = {
  'notice/rule-not-found': {
    happened: 'Rada finst ikkje i varslingsrutinen.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei rad i lista.',
  },
  'notice/rule-twice': {
    happened: 'Varslingsrutinen har alt ei rad for same mottakar i same tilfelle.',
    safe: 'Den rada gjeld.',
    todo: 'Endre den rada, eller vel eit anna tilfelle.',
  },
  'notice/rule-retired': {
    happened: 'Rada er teken ut av varslingsrutinen.',
    safe: 'Ingenting er endra.',
    todo: 'Ta henne i bruk att først.',
  },
  'notice/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endra.',
    todo: 'Endre noko, eller lukk.',
  },
  'notice/not-found': {
    happened: 'Varselet finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel eit varsel i lista.',
  },
  'notice/settled': {
    happened: 'Varselet til {{recipient}} er alt ført.',
    safe: 'Det som er ført, står.',
    todo: 'Angre det først om det er feil.',
  },
  'notice/not-settled': {
    happened: 'Varselet til {{recipient}} ventar framleis.',
    safe: 'Fristen gjeld.',
    todo: 'Ingenting treng å angrast.',
  },
  'notice/receiver-missing': {
    happened: 'Det er ikkje sagt kven som kvitterte hos {{recipient}}.',
    safe: 'Varselet ventar framleis.',
    todo: 'Skriv kven som svara, til dømes «beredskapsvakta».',
  },
  'notice/reason-missing': {
    happened: 'Grunnen manglar.',
    safe: 'Varselet til {{recipient}} ventar framleis.',
    todo: 'Skriv kvifor det ikkje skal gjevast.',
  },
  'notice/time-order': {
    happened: 'Klokkeslettet er ikkje kome enno.',
    safe: 'Varselet ventar framleis.',
    todo: 'Rett klokkeslettet, eller lat det stå tomt for no.',
  },
};
