import type { announcementRefusals } from '../../../../shared/domain/announcement/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const announcement: TextsOf<(typeof announcementRefusals)[number]> = {
  'announcement/text-empty': {
    happened: 'Meldinga er tom.',
    safe: 'Ingenting er skrive.',
    todo: 'Skriv kva folk skal få vite.',
  },
  'announcement/not-found': {
    happened: 'Meldinga finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei melding i lista.',
  },
  'announcement/channel-missing': {
    happened: 'Det er ikkje sagt kvar meldinga er send ut.',
    safe: 'Teksten og godkjenninga står.',
    todo: 'Før opp minst éin kanal, og publiser på nytt.',
  },
  'announcement/not-approved': {
    happened: 'Ingen har godkjent melding {{number}}.',
    safe: 'Ho er ikkje ført som send ut.',
    todo: 'Lat den som har fullmakt, godkjenne ho først.',
  },
  'announcement/approver-missing': {
    happened: 'Det er ikkje sagt kven som godkjenner.',
    safe: 'Meldinga er framleis eit utkast.',
    todo: 'Oppgi kven som godkjenner, eller sei kven du er under Innstillingar.',
  },
  'announcement/published': {
    happened: 'Melding {{number}} er alt send ut.',
    safe: 'Ho står som ho vart send.',
    todo: 'Skriv ei ny melding som avløyser ho.',
  },
  'announcement/not-published': {
    happened: 'Melding {{number}} er ikkje send ut.',
    safe: 'Ingenting er endra.',
    todo: 'Send ho ut først.',
  },
  'announcement/withdrawn': {
    happened: 'Melding {{number}} er trekt tilbake.',
    safe: 'Ho kan framleis lesast.',
    todo: 'Skriv ei ny melding.',
  },
  'announcement/reason-missing': {
    happened: 'Grunnen manglar.',
    safe: 'Meldinga står.',
    todo: 'Skriv kvifor ho ikkje gjeld lenger.',
  },
  'announcement/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endra.',
    todo: 'Endre noko, eller lukk.',
  },
  'announcement/question-empty': {
    happened: 'Spørsmålet er tomt.',
    safe: 'Ingenting er skrive.',
    todo: 'Skriv spørsmålet slik folk stiller det.',
  },
  'announcement/answer-not-found': {
    happened: 'Svaret finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel eit svar i lista.',
  },
};
