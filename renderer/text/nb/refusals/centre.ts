import type { centreRefusals } from '../../../../shared/domain/cardRun/centre.ts';
import type { TextsOf } from '../../refusalText.ts';

export const centre: TextsOf<(typeof centreRefusals)[number]> = {
  'centre/no-card': {
    happened: 'Ingen tiltakskort er laget for pårørendesenter.',
    safe: 'Ingenting er åpnet.',
    todo: 'Gi ut et kort for senteret under Tiltakskort, eller åpne et annet kort nå.',
  },
  'centre/already-open': {
    happened: '«{{title}}» er allerede åpnet i hendelsen.',
    safe: 'Det som er kvittert, står.',
    todo: 'Fortsett i kortet som er åpnet.',
  },
  'centre/not-open': {
    happened: 'Senteret er ikke åpent.',
    safe: 'Ingenting er endret.',
    todo: 'Se under Kort hva som er i bruk.',
  },
};
