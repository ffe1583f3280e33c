import type { situationRefusals } from '../../../../shared/domain/situation/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const situation: TextsOf<(typeof situationRefusals)[number]> = {
  'situation/text-empty': {
    happened: 'Feltet er tomt.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv noe, og prøv igjen.',
  },
  'situation/statement-not-found': {
    happened: 'Punktet finnes ikke i bildet.',
    safe: 'Ingenting er endret.',
    todo: 'Vent til bildet er hentet, og prøv igjen.',
  },
  'situation/statement-retired': {
    happened: 'Punktet er tatt ut av bildet.',
    safe: 'Det kan fortsatt leses i tidligere runder.',
    todo: 'Sett punktet inn igjen først.',
  },
  'situation/statement-not-retired': {
    happened: 'Punktet står allerede i bildet.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'situation/nothing-changed': {
    happened: 'Punktet er likt det som står.',
    safe: 'Ingenting er endret.',
    todo: 'Endre noe, eller lukk.',
  },
  'situation/number-not-found': {
    happened: 'Tallet finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Vent til bildet er hentet, og prøv igjen.',
  },
  'situation/assessment-not-found': {
    happened: 'Vurderingen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Vent til bildet er hentet, og prøv igjen.',
  },
  'situation/already-withdrawn': {
    happened: 'Dette er trukket tilbake fra før.',
    safe: 'Det står fortsatt i loggen.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'situation/round-not-latest': {
    happened: 'Runden er ikke den siste, eller finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Bare den runden som pågår, kan tas tilbake.',
  },
  'situation/not-scored': {
    happened: 'Vurderingen har ingen fasit å trekke tilbake.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
};
