import type { cardRunRefusals } from '../../../../shared/domain/cardRun/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const cardRun: TextsOf<(typeof cardRunRefusals)[number]> = {
  'cardRun/not-found': {
    happened: 'Kortet er ikke åpnet i denne hendelsen.',
    safe: 'Ingenting er endret.',
    todo: 'Åpne kortet fra kortlisten.',
  },
  'cardRun/already-running': {
    happened: 'Kortet «{{title}}» er allerede åpnet i hendelsen.',
    safe: 'Det som er kvittert, står.',
    todo: 'Fortsett i kortet som er åpnet.',
  },
  'cardRun/ended': {
    happened: 'Kortet «{{title}}» er lagt bort.',
    safe: 'Det som er kvittert, står.',
    todo: 'Ta kortet fram igjen før du kvitterer mer.',
  },
  'cardRun/not-ended': {
    happened: 'Kortet er allerede i bruk.',
    safe: 'Det som er kvittert, står.',
    todo: 'Fortsett der du er.',
  },
  'cardRun/step-not-found': {
    happened: 'Punktet finnes ikke på dette kortet.',
    safe: 'Ingenting er endret.',
    todo: 'Velg et punkt på kortet.',
  },
  'cardRun/value-missing': {
    happened: 'Punkt {{step}} kvitteres med det du ser, ikke med et kryss.',
    safe: 'Ingenting er kvittert.',
    todo: 'Skriv tallet, stedet, navnet eller tiden.',
  },
  'cardRun/reason-missing': {
    happened: 'Grunnen mangler.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv kort hvorfor.',
  },
  'cardRun/already-answered': {
    happened: 'Punkt {{step}} er allerede kvittert.',
    safe: 'Det som er kvittert, står.',
    todo: 'Angre kvitteringen først hvis svaret er et annet nå.',
  },
  'cardRun/not-answered': {
    happened: 'Punkt {{step}} er ikke kvittert.',
    safe: 'Ingenting er endret.',
    todo: 'Kvitter punktet når det er gjort.',
  },
  'cardRun/hard-stop': {
    happened: 'Punkt {{step}} er et stoppunkt: «{{text}}».',
    safe: 'Ingenting er kvittert forbi det.',
    todo: 'Bare kriseleder kan åpne stoppunktet, med en beslutning og en grunn.',
  },
  'cardRun/no-hard-stop': {
    happened: 'Punkt {{step}} er ikke et stoppunkt.',
    safe: 'Ingenting er endret.',
    todo: 'Kvitter punktet på vanlig måte.',
  },
  'cardRun/pause-point-not-found': {
    happened: 'Pausepunktet finnes ikke på dette kortet.',
    safe: 'Ingenting er endret.',
    todo: 'Velg et pausepunkt på kortet.',
  },
  'cardRun/active-threat': {
    happened: 'Et kort for ut av bygget, «{{title}}», passer ikke når noen truer folk på stedet. Ute kan de gå rett mot faren.',
    safe: 'Kortet er ikke åpnet.',
    todo: 'Åpne kortet for å låse inn. Er det brann i tillegg, åpner du brannkortet likevel.',
  },
  'cardRun/superseded': {
    happened: 'Versjonen du valgte av «{{title}}», er avløst av versjon {{version}}.',
    safe: 'Kortet er ikke åpnet.',
    todo: 'Åpne versjonen som gjelder.',
  },
};
