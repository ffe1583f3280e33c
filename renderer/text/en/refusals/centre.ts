import type { centreRefusals } from '../../../../shared/domain/cardRun/centre.ts';
import type { TextsOf } from '../../refusalText.ts';

export const centre: TextsOf<(typeof centreRefusals)[number]> = {
  'centre/no-card': {
    happened: 'No action card was made for a next-of-kin centre.',
    safe: 'Nothing was opened.',
    todo: 'Publish a card for the centre under Action cards, or open another card now.',
  },
  'centre/already-open': {
    happened: '“{{title}}” is already open in the incident.',
    safe: 'What was acknowledged stands.',
    todo: 'Go on in the card that is open.',
  },
  'centre/not-open': {
    happened: 'The centre is not open.',
    safe: 'Nothing was changed.',
    todo: 'See under Cards what is in use.',
  },
};
