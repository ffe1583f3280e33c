import type { handlingChecklistRefusals } from '../../../../shared/domain/handling/decideChecklist.ts';
import type { TextsOf } from '../../refusalText.ts';

export const handlingChecklist: TextsOf<(typeof handlingChecklistRefusals)[number]> = {
  'handlingChecklist/empty': {
    happened: 'Sjekklista er tom.',
    safe: 'Den som galdt, gjeld.',
    todo: 'Skriv minst eitt punkt.',
  },
  'handlingChecklist/line-twice': {
    happened: 'Eit punkt står to gonger.',
    safe: 'Det du har skrive, står.',
    todo: 'Ta bort det eine.',
  },
  'handlingChecklist/line-not-found': {
    happened: 'Eitt av punkta finst ikkje lenger.',
    safe: 'Den som galdt, gjeld.',
    todo: 'Opne sjekklista på nytt, og prøv igjen.',
  },
  'handlingChecklist/nothing-changed': {
    happened: 'Det var inga endring å lagre.',
    safe: 'Den som galdt, gjeld.',
    todo: 'Endre eit punkt først.',
  },
};
