import type { meetingRefusals } from '../../../../shared/domain/meeting/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const meeting: TextsOf<(typeof meetingRefusals)[number]> = {
  'meeting/not-found': {
    happened: 'Møtet finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Vent til møtene er hentet, og prøv igjen.',
  },
  'meeting/already-running': {
    happened: 'Et møte pågår allerede.',
    safe: 'Referatet i det møtet er tatt vare på.',
    todo: 'Avslutt møtet som pågår, før et nytt begynner.',
  },
  'meeting/ended': {
    happened: 'Møtet er avsluttet.',
    safe: 'Referatet er ført. Teksten din står i feltet.',
    todo: 'Åpne møtet igjen, eller skriv i loggen.',
  },
  'meeting/not-ended': {
    happened: 'Møtet pågår fortsatt.',
    safe: 'Ingenting er endret.',
    todo: 'Du kan skrive i referatet som før.',
  },
  'meeting/text-empty': {
    happened: 'Linjen er tom.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv noe, eller gå til neste punkt.',
  },
  'meeting/item-unknown': {
    happened: 'Punktet står ikke på denne agendaen.',
    safe: 'Ingenting er ført.',
    todo: 'Velg et punkt på møtets agenda.',
  },
  'meeting/nothing-changed': {
    happened: 'Tidspunktene er slik fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Sett et annet tidspunkt, eller lukk.',
  },
  'meeting/reason-missing': {
    happened: 'Å utsette krever en grunn.',
    safe: 'Tidspunktet står som før.',
    todo: 'Skriv kort hvorfor det utsettes.',
  },
};
