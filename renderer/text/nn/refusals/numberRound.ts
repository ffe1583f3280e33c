import type { numberRoundRefusals } from '../../../../shared/domain/numberRound/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const numberRound: TextsOf<(typeof numberRoundRefusals)[number]> = {
  'numberRound/nobody': {
    happened: 'Ingen er spurde.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei liste med folk på, eller fyll på registeret.',
  },
  'numberRound/already-open': {
    happened: 'Ein slik runde går alt føre seg.',
    safe: 'Ingenting er endra.',
    todo: 'Før svara der, eller lukk han først.',
  },
  'numberRound/due-past': {
    happened: 'Svarfristen er passert.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ein dato fram i tid.',
  },
  'numberRound/not-found': {
    happened: 'Runden finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå rundane på nytt.',
  },
  'numberRound/closed': {
    happened: 'Runden er lukka.',
    safe: 'Ingenting er endra.',
    todo: 'Opne han att for å føre fleire svar.',
  },
  'numberRound/not-closed': {
    happened: 'Runden er open.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'numberRound/withdrawn': {
    happened: 'Runden er teken bort.',
    safe: 'Ingenting er endra.',
    todo: 'Start ein ny.',
  },
  'numberRound/answered': {
    happened: 'Nokon har svart i runden.',
    safe: 'Svara står.',
    todo: 'Lukk runden i staden.',
  },
  'numberRound/person-not-found': {
    happened: 'Personen er ikkje med i runden.',
    safe: 'Ingenting er endra.',
    todo: 'Rett nummeret i registeret.',
  },
  'numberRound/already-answered': {
    happened: 'Svaret frå {{name}} er ført.',
    safe: 'Svaret står.',
    todo: 'Ta det tilbake med A før du fører eit anna.',
  },
  'numberRound/nothing-to-undo': {
    happened: 'Det er ikkje ført noko svar.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'numberRound/no-number': {
    happened: '{{name}} står utan telefonnummer.',
    safe: 'Ingenting er endra.',
    todo: 'Vel Endra og skriv nummeret.',
  },
};
