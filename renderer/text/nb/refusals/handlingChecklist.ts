import type { handlingChecklistRefusals } from '../../../../shared/domain/handling/decideChecklist.ts';
import type { TextsOf } from '../../refusalText.ts';

export const handlingChecklist: TextsOf<(typeof handlingChecklistRefusals)[number]> = {
  'handlingChecklist/empty': {
    happened: 'Sjekklisten er tom.',
    safe: 'Den som gjaldt, gjelder.',
    todo: 'Skriv minst ett punkt.',
  },
  'handlingChecklist/line-twice': {
    happened: 'Et punkt står to ganger.',
    safe: 'Det du har skrevet, står.',
    todo: 'Ta bort det ene.',
  },
  'handlingChecklist/line-not-found': {
    happened: 'Et av punktene finnes ikke lenger.',
    safe: 'Den som gjaldt, gjelder.',
    todo: 'Åpne sjekklisten på nytt, og prøv igjen.',
  },
  'handlingChecklist/nothing-changed': {
    happened: 'Det var ingen endring å lagre.',
    safe: 'Den som gjaldt, gjelder.',
    todo: 'Endre et punkt først.',
  },
};
