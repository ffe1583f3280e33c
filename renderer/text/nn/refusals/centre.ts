import type { centreRefusals } from '../../../../shared/domain/cardRun/centre.ts';
import type { TextsOf } from '../../refusalText.ts';

export const centre: TextsOf<(typeof centreRefusals)[number]> = {
  'centre/no-card': {
    happened: 'Ingen tiltakskort er laga for pårørandesenter.',
    safe: 'Ingenting er opna.',
    todo: 'Gi ut eit kort for senteret under Tiltakskort, eller opne eit anna kort no.',
  },
  'centre/already-open': {
    happened: '«{{title}}» er alt opna i hendinga.',
    safe: 'Det som er kvittert, står.',
    todo: 'Hald fram i kortet som er opna.',
  },
  'centre/not-open': {
    happened: 'Senteret er ikkje ope.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå under Kort kva som er i bruk.',
  },
};
