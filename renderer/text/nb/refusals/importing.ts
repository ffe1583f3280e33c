import type { importRefusals } from '../../../../shared/domain/contact/importRefusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const importing: TextsOf<(typeof importRefusals)[number]> = {
  'import/file-empty': {
    happened: 'Filen er tom.',
    safe: 'Ingenting er lest inn.',
    todo: 'Velg en fil med kontakter.',
  },
  'import/file-too-large': {
    happened: 'Filen er større enn Beredt leser.',
    safe: 'Ingenting er lest inn.',
    todo: 'Ta bort ark og kolonner som ikke trengs, og prøv igjen.',
  },
  'import/unknown-format': {
    happened: 'Filen er ikke en kontaktliste Beredt kan lese ({{found}}).',
    safe: 'Ingenting er lest inn.',
    todo: 'Lagre listen som Excel (.xlsx), CSV eller vCard.',
  },
  'import/old-excel': {
    happened: 'Filen er i et gammelt Excel-format (.xls).',
    safe: 'Ingenting er lest inn.',
    todo: 'Åpne den i Excel og lagre som .xlsx.',
  },
  'import/password-protected': {
    happened: 'Filen er beskyttet med passord.',
    safe: 'Ingenting er lest inn.',
    todo: 'Åpne den, ta bort passordet, lagre og prøv igjen.',
  },
  'import/zip-bomb': {
    happened: 'Filen pakker seg ut til mer enn en kontaktliste kan være.',
    safe: 'Ingenting er lest inn.',
    todo: 'Ikke åpne den. Spør den du fikk den fra.',
  },
  'import/xlsx-damaged': {
    happened: 'Excel-filen er skadet.',
    safe: 'Ingenting er lest inn.',
    todo: 'Åpne den i Excel og lagre på nytt, eller be om en ny kopi.',
  },
  'import/sheet-missing': {
    happened: 'Arket «{{sheet}}» finnes ikke i filen.',
    safe: 'Ingenting er lest inn.',
    todo: 'Velg et annet ark.',
  },
  'import/too-many-sheets': {
    happened: 'Filen har flere enn {{limit}} ark.',
    safe: 'Ingenting er lest inn.',
    todo: 'Lagre arket med kontakter som en egen fil.',
  },
  'import/too-many-rows': {
    happened: 'Filen har flere enn {{limit}} rader.',
    safe: 'Ingenting er lest inn.',
    todo: 'Del den i flere filer.',
  },
  'import/too-many-columns': {
    happened: 'Filen har flere enn {{limit}} kolonner.',
    safe: 'Ingenting er lest inn.',
    todo: 'Ta bort kolonner som ikke trengs.',
  },
  'import/too-many-cells': {
    happened: 'Filen har flere enn {{limit}} celler.',
    safe: 'Ingenting er lest inn.',
    todo: 'Ta bort rader og kolonner som ikke trengs.',
  },
  'import/quotes-broken': {
    happened: 'Et anførselstegn i rad {{row}} blir aldri lukket, så resten av filen kan ikke leses sikkert.',
    safe: 'Ingenting er lest inn.',
    todo: 'Rett raden, eller lagre listen som Excel i stedet.',
  },
  'import/no-rows': {
    happened: 'Filen har ingen rader med kontakter.',
    safe: 'Ingenting er lest inn.',
    todo: 'Velg en annen fil eller et annet ark.',
  },
};
