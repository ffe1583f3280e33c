import type { cardRunRefusals } from '../../../../shared/domain/cardRun/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const cardRun: TextsOf<(typeof cardRunRefusals)[number]> = {
  'cardRun/not-found': {
    happened: 'Kortet er ikkje opna i denne hendinga.',
    safe: 'Ingenting er endra.',
    todo: 'Opne kortet frå kortlista.',
  },
  'cardRun/already-running': {
    happened: 'Kortet «{{title}}» er alt opna i hendinga.',
    safe: 'Det som er kvittert, står.',
    todo: 'Hald fram i kortet som er opna.',
  },
  'cardRun/ended': {
    happened: 'Kortet «{{title}}» er lagt bort.',
    safe: 'Det som er kvittert, står.',
    todo: 'Ta kortet fram att før du kvitterer meir.',
  },
  'cardRun/not-ended': {
    happened: 'Kortet er alt i bruk.',
    safe: 'Det som er kvittert, står.',
    todo: 'Hald fram der du er.',
  },
  'cardRun/step-not-found': {
    happened: 'Punktet finst ikkje på dette kortet.',
    safe: 'Ingenting er endra.',
    todo: 'Vel eit punkt på kortet.',
  },
  'cardRun/value-missing': {
    happened: 'Punkt {{step}} blir kvittert med det du ser, ikkje med eit kryss.',
    safe: 'Ingenting er kvittert.',
    todo: 'Skriv talet, staden, namnet eller tida.',
  },
  'cardRun/reason-missing': {
    happened: 'Grunnen manglar.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kort kvifor.',
  },
  'cardRun/already-answered': {
    happened: 'Punkt {{step}} er alt kvittert.',
    safe: 'Det som er kvittert, står.',
    todo: 'Angre kvitteringa først om svaret er eit anna no.',
  },
  'cardRun/not-answered': {
    happened: 'Punkt {{step}} er ikkje kvittert.',
    safe: 'Ingenting er endra.',
    todo: 'Kvitter punktet når det er gjort.',
  },
  'cardRun/hard-stop': {
    happened: 'Punkt {{step}} er eit stoppunkt: «{{text}}».',
    safe: 'Ingenting er kvittert forbi det.',
    todo: 'Berre kriseleiaren kan opne stoppunktet, med ei avgjerd og ein grunn.',
  },
  'cardRun/no-hard-stop': {
    happened: 'Punkt {{step}} er ikkje eit stoppunkt.',
    safe: 'Ingenting er endra.',
    todo: 'Kvitter punktet på vanleg måte.',
  },
  'cardRun/pause-point-not-found': {
    happened: 'Pausepunktet finst ikkje på dette kortet.',
    safe: 'Ingenting er endra.',
    todo: 'Vel eit pausepunkt på kortet.',
  },
  'cardRun/active-threat': {
    happened: 'Eit kort for ut av bygget, «{{title}}», passar ikkje når nokon trugar folk på staden. Ute kan dei gå rett mot faren.',
    safe: 'Kortet er ikkje opna.',
    todo: 'Opne kortet for å låse inn. Er det brann i tillegg, opnar du brannkortet likevel.',
  },
  'cardRun/superseded': {
    happened: 'Versjonen du valde av «{{title}}», er avløyst av versjon {{version}}.',
    safe: 'Kortet er ikkje opna.',
    todo: 'Opne versjonen som gjeld.',
  },
};
