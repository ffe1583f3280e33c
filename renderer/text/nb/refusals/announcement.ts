import type { announcementRefusals } from '../../../../shared/domain/announcement/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const announcement: TextsOf<(typeof announcementRefusals)[number]> = {
  'announcement/text-empty': {
    happened: 'Meldingen er tom.',
    safe: 'Ingenting er skrevet.',
    todo: 'Skriv hva folk skal få vite.',
  },
  'announcement/not-found': {
    happened: 'Meldingen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en melding i listen.',
  },
  'announcement/channel-missing': {
    happened: 'Det er ikke sagt hvor meldingen er sendt ut.',
    safe: 'Teksten og godkjenningen står.',
    todo: 'Før opp minst én kanal, og publiser på nytt.',
  },
  'announcement/not-approved': {
    happened: 'Ingen har godkjent melding {{number}}.',
    safe: 'Den er ikke ført som sendt ut.',
    todo: 'La den som har fullmakt, godkjenne den først.',
  },
  'announcement/approver-missing': {
    happened: 'Det er ikke sagt hvem som godkjenner.',
    safe: 'Meldingen er fortsatt et utkast.',
    todo: 'Oppgi hvem som godkjenner, eller si hvem du er under Innstillinger.',
  },
  'announcement/published': {
    happened: 'Melding {{number}} er alt sendt ut.',
    safe: 'Den står som den ble sendt.',
    todo: 'Skriv en ny melding som avløser den.',
  },
  'announcement/not-published': {
    happened: 'Melding {{number}} er ikke sendt ut.',
    safe: 'Ingenting er endret.',
    todo: 'Send den ut først.',
  },
  'announcement/withdrawn': {
    happened: 'Melding {{number}} er trukket tilbake.',
    safe: 'Den kan fortsatt leses.',
    todo: 'Skriv en ny melding.',
  },
  'announcement/reason-missing': {
    happened: 'Grunnen mangler.',
    safe: 'Meldingen står.',
    todo: 'Skriv hvorfor den ikke gjelder lenger.',
  },
  'announcement/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endret.',
    todo: 'Endre noe, eller lukk.',
  },
  'announcement/question-empty': {
    happened: 'Spørsmålet er tomt.',
    safe: 'Ingenting er skrevet.',
    todo: 'Skriv spørsmålet slik folk stiller det.',
  },
  'announcement/answer-not-found': {
    happened: 'Svaret finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg et svar i listen.',
  },
};
