import type { importRefusals } from '../../../../shared/domain/contact/importRefusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const importing: TextsOf<(typeof importRefusals)[number]> = {
  'import/file-empty': {
    happened: 'Fila er tom.',
    safe: 'Ingenting er lese inn.',
    todo: 'Vel ei fil med kontaktar.',
  },
  'import/file-too-large': {
    happened: 'Fila er større enn Beredt les.',
    safe: 'Ingenting er lese inn.',
    todo: 'Ta bort ark og kolonnar som ikkje trengst, og prøv igjen.',
  },
  'import/unknown-format': {
    happened: 'Fila er ikkje ei kontaktliste Beredt kan lese ({{found}}).',
    safe: 'Ingenting er lese inn.',
    todo: 'Lagre lista som Excel (.xlsx), CSV eller vCard.',
  },
  'import/old-excel': {
    happened: 'Fila er i eit gammalt Excel-format (.xls).',
    safe: 'Ingenting er lese inn.',
    todo: 'Opne ho i Excel og lagre som .xlsx.',
  },
  'import/password-protected': {
    happened: 'Fila er verna med passord.',
    safe: 'Ingenting er lese inn.',
    todo: 'Opne ho, ta bort passordet, lagre og prøv igjen.',
  },
  'import/zip-bomb': {
    happened: 'Fila pakkar seg ut til meir enn ei kontaktliste kan vere.',
    safe: 'Ingenting er lese inn.',
    todo: 'Ikkje opne ho. Spør den du fekk ho frå.',
  },
  'import/xlsx-damaged': {
    happened: 'Excel-fila er skadd.',
    safe: 'Ingenting er lese inn.',
    todo: 'Opne ho i Excel og lagre på nytt, eller be om ein ny kopi.',
  },
  'import/sheet-missing': {
    happened: 'Arket «{{sheet}}» finst ikkje i fila.',
    safe: 'Ingenting er lese inn.',
    todo: 'Vel eit anna ark.',
  },
  'import/too-many-sheets': {
    happened: 'Fila har fleire enn {{limit}} ark.',
    safe: 'Ingenting er lese inn.',
    todo: 'Lagre arket med kontaktar som ei eiga fil.',
  },
  'import/too-many-rows': {
    happened: 'Fila har fleire enn {{limit}} rader.',
    safe: 'Ingenting er lese inn.',
    todo: 'Del ho i fleire filer.',
  },
  'import/too-many-columns': {
    happened: 'Fila har fleire enn {{limit}} kolonnar.',
    safe: 'Ingenting er lese inn.',
    todo: 'Ta bort kolonnar som ikkje trengst.',
  },
  'import/too-many-cells': {
    happened: 'Fila har fleire enn {{limit}} celler.',
    safe: 'Ingenting er lese inn.',
    todo: 'Ta bort rader og kolonnar som ikkje trengst.',
  },
  'import/quotes-broken': {
    happened: 'Eit hermeteikn i rad {{row}} vert aldri lukka, så resten av fila kan ikkje lesast sikkert.',
    safe: 'Ingenting er lese inn.',
    todo: 'Rett rada, eller lagre lista som Excel i staden.',
  },
  'import/no-rows': {
    happened: 'Fila har inga rad med kontaktar.',
    safe: 'Ingenting er lese inn.',
    todo: 'Vel ei anna fil eller eit anna ark.',
  },
};
