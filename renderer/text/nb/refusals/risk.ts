import type { riskRefusals } from '../../../../shared/domain/risk/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const risk: TextsOf<(typeof riskRefusals)[number]> = {
  'risk/title-empty': {
    happened: 'Hendelsen har ingen tittel.',
    safe: 'Alt som er skrevet, står.',
    todo: 'Skriv kort hva som kan skje.',
  },
  'risk/not-found': {
    happened: 'Hendelsen finnes ikke i ROS-analysen.',
    safe: 'Ingenting er endret.',
    todo: 'Gå til listen og velg på nytt.',
  },
  'risk/retired': {
    happened: '«{{title}}» er tatt ut av analysen.',
    safe: 'Ingenting er endret. Den kan leses.',
    todo: 'Ta hendelsen inn igjen før du endrer den.',
  },
  'risk/not-retired': {
    happened: 'Hendelsen står allerede i analysen.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'risk/nothing-changed': {
    happened: 'Det er ikke sagt noe nytt.',
    safe: 'Ingenting er endret.',
    todo: 'Endre minst ett felt.',
  },
  'risk/reason-missing': {
    happened: 'Grunnen mangler.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hvorfor hendelsen tas ut.',
  },
};
