import type { numberRoundRefusals } from '../../../../shared/domain/numberRound/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const numberRound: TextsOf<(typeof numberRoundRefusals)[number]> = {
  'numberRound/nobody': {
    happened: 'Ingen er spurt.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en liste med folk på, eller fyll på registeret.',
  },
  'numberRound/already-open': {
    happened: 'En slik runde pågår allerede.',
    safe: 'Ingenting er endret.',
    todo: 'Før svarene der, eller lukk den først.',
  },
  'numberRound/due-past': {
    happened: 'Svarfristen er passert.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en dato fram i tid.',
  },
  'numberRound/not-found': {
    happened: 'Runden finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Se rundene på nytt.',
  },
  'numberRound/closed': {
    happened: 'Runden er lukket.',
    safe: 'Ingenting er endret.',
    todo: 'Åpne den igjen for å føre flere svar.',
  },
  'numberRound/not-closed': {
    happened: 'Runden er åpen.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'numberRound/withdrawn': {
    happened: 'Runden er tatt bort.',
    safe: 'Ingenting er endret.',
    todo: 'Start en ny.',
  },
  'numberRound/answered': {
    happened: 'Noen har svart i runden.',
    safe: 'Svarene står.',
    todo: 'Lukk runden i stedet.',
  },
  'numberRound/person-not-found': {
    happened: 'Personen er ikke med i runden.',
    safe: 'Ingenting er endret.',
    todo: 'Rett nummeret i registeret.',
  },
  'numberRound/already-answered': {
    happened: 'Svaret fra {{name}} er ført.',
    safe: 'Svaret står.',
    todo: 'Ta det tilbake med A før du fører et annet.',
  },
  'numberRound/nothing-to-undo': {
    happened: 'Det er ikke ført noe svar.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'numberRound/no-number': {
    happened: '{{name}} står uten telefonnummer.',
    safe: 'Ingenting er endret.',
    todo: 'Velg Endret og skriv nummeret.',
  },
};
