import type { riskMeetingRefusals } from '../../../../shared/domain/riskMeeting/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const riskMeeting: TextsOf<(typeof riskMeetingRefusals)[number]> = {
  'riskMeeting/title-empty': {
    happened: 'Møtet har ingen tittel.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Skriv hva møtet handler om.',
  },
  'riskMeeting/not-found': {
    happened: 'Møtet finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Gå tilbake og velg på nytt.',
  },
  'riskMeeting/removed': {
    happened: 'Møtet er tatt bort.',
    safe: 'Ingenting er endret.',
    todo: 'Angre at det ble tatt bort.',
  },
  'riskMeeting/not-removed': {
    happened: 'Møtet står i listen.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'riskMeeting/nothing-changed': {
    happened: 'Det er ikke sagt noe nytt.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
};
