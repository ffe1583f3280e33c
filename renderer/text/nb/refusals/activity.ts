import type { activityRefusals } from '../../../../shared/domain/activity/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const activity: TextsOf<(typeof activityRefusals)[number]> = {
  'activity/title-empty': {
    happened: 'Det står ikke hva som er planlagt.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hva det er.',
  },
  'activity/not-found': {
    happened: 'Dette finnes ikke i kalenderen.',
    safe: 'Ingenting er endret.',
    todo: 'Se kalenderen på nytt.',
  },
  'activity/dropped': {
    happened: '«{{title}}» er tatt bort fra kalenderen.',
    safe: 'Ingenting er endret.',
    todo: 'Planlegg det på nytt om det likevel skal skje.',
  },
  'activity/not-dropped': {
    happened: '«{{title}}» står i kalenderen.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'activity/held': {
    happened: '«{{title}}» er alt gjennomført.',
    safe: 'Ingenting er endret.',
    todo: 'Planlegg en ny om det skal skje igjen.',
  },
  'activity/not-held': {
    happened: '«{{title}}» er ikke gjennomført.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'activity/in-future': {
    happened: 'Datoen er ikke kommet ennå.',
    safe: 'Ingenting er endret.',
    todo: 'Rett datoen, eller vent til det er gjort.',
  },
  'activity/nothing-changed': {
    happened: 'Det står slik fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
};
