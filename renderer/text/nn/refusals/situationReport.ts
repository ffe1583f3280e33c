import type { situationReportRefusals } from '../../../../shared/domain/situationReport/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const situationReport: TextsOf<(typeof situationReportRefusals)[number]> = {
  'situationReport/text-empty': {
    happened: 'Rapporten er tom.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv rapporten, eller hent han frå biletet på nytt.',
  },
  'situationReport/to-missing': {
    happened: 'Det er ikkje sagt kven rapporten er send til.',
    safe: 'Teksten står.',
    todo: 'Skriv mottakaren, til dømes Statsforvaltaren.',
  },
  'situationReport/channel-missing': {
    happened: 'Det er ikkje sagt korleis rapporten er send.',
    safe: 'Teksten står.',
    todo: 'Skriv kanalen, til dømes e-post eller naudnett.',
  },
  'situationReport/not-found': {
    happened: 'Rapporten finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ein rapport i lista.',
  },
  'situationReport/withdrawn': {
    happened: 'Rapport {{number}} er trekt tilbake.',
    safe: 'Han kan framleis lesast.',
    todo: 'Send ein ny rapport.',
  },
  'situationReport/reader-missing': {
    happened: 'Det er ikkje sagt kven som las tilbake.',
    safe: 'Rapporten står som send.',
    todo: 'Skriv namnet på den som tok imot.',
  },
  'situationReport/already-read-back': {
    happened: 'Rapport {{number}} er alt lesen tilbake av {{by}}.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'situationReport/reason-missing': {
    happened: 'Grunnen manglar.',
    safe: 'Rapporten står.',
    todo: 'Skriv kvifor han ikkje gjeld.',
  },
};
