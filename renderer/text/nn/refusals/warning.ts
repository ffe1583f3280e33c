import type { WarningRefusal } from '../../../../shared/domain/warning/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const warning: TextsOf<WarningRefusal> = {
  'warning/file-unknown': {
    happened: 'Fila er ikkje eit farevarsel i formatet CAP 1.2.',
    safe: 'Ingenting er lese inn.',
    todo: 'Hent varselet på nytt frå MET eller NVE, som CAP-fil.',
  },
  'warning/file-broken': {
    happened: 'Fila er øydelagd eller kutta av.',
    safe: 'Ingenting er lese inn.',
    todo: 'Hent varselet på nytt.',
  },
  'warning/file-external': {
    happened: 'Fila viser til noko utanfor seg sjølv. Det gjer ikkje eit ekte varsel.',
    safe: 'Ingenting er lese inn, og ingenting er henta.',
    todo: 'Ikkje bruk fila. Hent varselet frå MET eller NVE.',
  },
  'warning/file-encoding': {
    happened: 'Fila har eit anna teiknsett enn UTF-8.',
    safe: 'Ingenting er lese inn.',
    todo: 'Hent varselet på nytt; fila kan vere lagra om av eit anna program.',
  },
  'warning/file-too-large': {
    happened: 'Fila er større enn {{most}} kB. Så store er ikkje farevarsel.',
    safe: 'Ingenting er lese inn.',
    todo: 'Sjå om det er rett fil.',
  },
  'warning/field-missing': {
    happened: 'Varselet manglar feltet «{{field}}».',
    safe: 'Ingenting er lese inn.',
    todo: 'Hent varselet på nytt. Er det likt, sei frå til avsendaren.',
  },
  'warning/field-wrong': {
    happened: 'Feltet «{{field}}» i varselet kan ikkje stemme.',
    safe: 'Ingenting er lese inn.',
    todo: 'Hent varselet på nytt. Er det likt, sei frå til avsendaren.',
  },
  'warning/not-a-warning': {
    happened: 'Meldinga er ein kladd, ei kvittering eller ei melding mellom datasystem, ikkje eit varsel.',
    safe: 'Ingenting er lese inn.',
    todo: 'Vel fila med sjølve varselet.',
  },
  'warning/differs': {
    happened: 'Varselet {{identifier}} er alt lese inn, med eit anna innhald.',
    safe: 'Det som kom først, står.',
    todo: 'Høyr med avsendaren kva for eit som er ekte.',
  },
  'warning/not-found': {
    happened: 'Varselet finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel eit varsel i lista.',
  },
  'warning/already-tied': {
    happened: 'Varselet står alt i loggen for denne hendinga.',
    safe: 'Linja står som ho er.',
    todo: 'Skriv ei ny linje om det er noko å leggje til.',
  },
  'warning/folder-missing': {
    happened: 'Mappa {{folder}} finst ikkje på denne maskina.',
    safe: 'Inga mappe er endra.',
    todo: 'Skriv heile stien til ei mappe på maskina eller på ein minnepinne.',
  },
  'warning/folder-inside-data': {
    happened: 'Mappa {{folder}} er Beredt si eiga.',
    safe: 'Inga mappe er endra.',
    todo: 'Vel ei anna mappe.',
  },
};
