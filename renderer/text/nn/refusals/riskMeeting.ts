import type { riskMeetingRefusals } from '../../../../shared/domain/riskMeeting/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const riskMeeting: TextsOf<(typeof riskMeetingRefusals)[number]> = {
  'riskMeeting/title-empty': {
    happened: 'Møtet har ingen tittel.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Skriv kva møtet handlar om.',
  },
  'riskMeeting/not-found': {
    happened: 'Møtet finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Gå tilbake og vel på nytt.',
  },
  'riskMeeting/removed': {
    happened: 'Møtet er teke bort.',
    safe: 'Ingenting er endra.',
    todo: 'Angre at det vart teke bort.',
  },
  'riskMeeting/not-removed': {
    happened: 'Møtet står i lista.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'riskMeeting/nothing-changed': {
    happened: 'Det er ikkje sagt noko nytt.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
};
