import type { incidentRefusals } from '../../../../shared/domain/incident/decide.ts';
import type { incidentLinkRefusals } from '../../../../shared/domain/incident/decideLink.ts';
import type { TextsOf } from '../../refusalText.ts';

export const incident: TextsOf<(typeof incidentRefusals | typeof incidentLinkRefusals)[number]> = {
  'incident/not-found': {
    happened: 'Hendelsen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Gå til Hendelser og åpne den derfra.',
  },
  'incident/closed': {
    happened: 'Hendelsen er avsluttet, så den kan ikke skrives i.',
    safe: 'Teksten din er tatt vare på som utkast.',
    todo: 'Åpne hendelsen igjen, eller start en ny.',
  },
  'incident/already-closed': {
    happened: 'Hendelsen er avsluttet fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'incident/not-closed': {
    happened: 'Hendelsen er ikke avsluttet.',
    safe: 'Ingenting er endret.',
    todo: 'Du kan skrive i den som før.',
  },
  'incident/reason-missing': {
    happened: 'Begrunnelsen mangler.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv en kort grunn, og prøv igjen.',
  },
  'incident/nothing-said': {
    happened: 'Det var ingen endring å lagre.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv tittel, type eller nivå først.',
  },
  'incident/same': {
    happened: 'En hendelse kan ikke knyttes til seg selv.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en annen hendelse.',
  },
  'incident/kinds-differ': {
    happened: 'En øvelse kan ikke knyttes til en virkelig hendelse.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en av samme slag.',
  },
  'incident/already-linked': {
    happened: 'Hendelsene er alt knyttet sammen.',
    safe: 'Det står i begge loggene.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'incident/not-linked': {
    happened: 'Hendelsene er ikke knyttet sammen.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
};
