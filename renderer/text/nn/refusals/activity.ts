import type { activityRefusals } from '../../../../shared/domain/activity/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const activity: TextsOf<(typeof activityRefusals)[number]> = {
  'activity/title-empty': {
    happened: 'Det står ikkje kva som er planlagt.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kva det er.',
  },
  'activity/not-found': {
    happened: 'Dette finst ikkje i kalenderen.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå kalenderen på nytt.',
  },
  'activity/dropped': {
    happened: '«{{title}}» er teke bort frå kalenderen.',
    safe: 'Ingenting er endra.',
    todo: 'Planlegg det på nytt om det likevel skal skje.',
  },
  'activity/not-dropped': {
    happened: '«{{title}}» står i kalenderen.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'activity/held': {
    happened: '«{{title}}» er alt gjennomført.',
    safe: 'Ingenting er endra.',
    todo: 'Planlegg ein ny om det skal skje att.',
  },
  'activity/not-held': {
    happened: '«{{title}}» er ikkje gjennomført.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'activity/in-future': {
    happened: 'Datoen er ikkje komen enno.',
    safe: 'Ingenting er endra.',
    todo: 'Rett datoen, eller vent til det er gjort.',
  },
  'activity/nothing-changed': {
    happened: 'Det står slik frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
};
