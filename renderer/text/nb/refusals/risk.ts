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
  'risk/merge-into-itself': {
    happened: 'En hendelse kan ikke slås sammen med seg selv.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en annen hendelse.',
  },
  'risk/already-part': {
    happened: '«{{title}}» er allerede slått sammen med en annen.',
    safe: 'Ingenting er endret.',
    todo: 'Velg hendelsen den er slått sammen med, eller skill dem først.',
  },
  'risk/has-parts': {
    happened: 'Andre er slått sammen med «{{title}}».',
    safe: 'Ingenting er endret.',
    todo: 'Slå sammen den andre veien, eller skill dem først.',
  },
  'risk/not-part': {
    happened: '«{{title}}» er ikke slått sammen med noen.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'risk/card-tied': {
    happened: '«{{title}}» er allerede knyttet til hendelsen.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'risk/card-not-tied': {
    happened: 'Kortet er ikke knyttet til hendelsen.',
    safe: 'Ingenting er endret.',
    todo: 'Last listen på nytt og velg igjen.',
  },
};
