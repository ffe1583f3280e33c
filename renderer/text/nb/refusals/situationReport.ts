import type { situationReportRefusals } from '../../../../shared/domain/situationReport/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const situationReport: TextsOf<(typeof situationReportRefusals)[number]> = {
  'situationReport/text-empty': {
    happened: 'Rapporten er tom.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv rapporten, eller hent den fra bildet på nytt.',
  },
  'situationReport/to-missing': {
    happened: 'Det er ikke sagt hvem rapporten er sendt til.',
    safe: 'Teksten står.',
    todo: 'Skriv mottakeren, for eksempel Statsforvalteren.',
  },
  'situationReport/channel-missing': {
    happened: 'Det er ikke sagt hvordan rapporten er sendt.',
    safe: 'Teksten står.',
    todo: 'Skriv kanalen, for eksempel e-post eller nødnett.',
  },
  'situationReport/not-found': {
    happened: 'Rapporten finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en rapport i listen.',
  },
  'situationReport/withdrawn': {
    happened: 'Rapport {{number}} er trukket tilbake.',
    safe: 'Den kan fortsatt leses.',
    todo: 'Send en ny rapport.',
  },
  'situationReport/reader-missing': {
    happened: 'Det er ikke sagt hvem som leste tilbake.',
    safe: 'Rapporten står som sendt.',
    todo: 'Skriv navnet på den som tok imot.',
  },
  'situationReport/already-read-back': {
    happened: 'Rapport {{number}} er alt lest tilbake av {{by}}.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'situationReport/reason-missing': {
    happened: 'Grunnen mangler.',
    safe: 'Rapporten står.',
    todo: 'Skriv hvorfor den ikke gjelder.',
  },
};
