import type { WarningRefusal } from '../../../../shared/domain/warning/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const warning: TextsOf<WarningRefusal> = {
  'warning/file-unknown': {
    happened: 'Filen er ikke et farevarsel i formatet CAP 1.2.',
    safe: 'Ingenting er lest inn.',
    todo: 'Hent varselet på nytt fra MET eller NVE, som CAP-fil.',
  },
  'warning/file-broken': {
    happened: 'Filen er ødelagt eller kuttet av.',
    safe: 'Ingenting er lest inn.',
    todo: 'Hent varselet på nytt.',
  },
  'warning/file-external': {
    happened: 'Filen viser til noe utenfor seg selv. Det gjør ikke et ekte varsel.',
    safe: 'Ingenting er lest inn, og ingenting er hentet.',
    todo: 'Ikke bruk filen. Hent varselet fra MET eller NVE.',
  },
  'warning/file-encoding': {
    happened: 'Filen har et annet tegnsett enn UTF-8.',
    safe: 'Ingenting er lest inn.',
    todo: 'Hent varselet på nytt; filen kan være lagret om av et annet program.',
  },
  'warning/file-too-large': {
    happened: 'Filen er større enn {{most}} kB. Så store er ikke farevarsler.',
    safe: 'Ingenting er lest inn.',
    todo: 'Se om det er rett fil.',
  },
  'warning/field-missing': {
    happened: 'Varselet mangler feltet «{{field}}».',
    safe: 'Ingenting er lest inn.',
    todo: 'Hent varselet på nytt. Er det likt, si fra til avsenderen.',
  },
  'warning/field-wrong': {
    happened: 'Feltet «{{field}}» i varselet kan ikke stemme.',
    safe: 'Ingenting er lest inn.',
    todo: 'Hent varselet på nytt. Er det likt, si fra til avsenderen.',
  },
  'warning/not-a-warning': {
    happened: 'Meldingen er en kladd, en kvittering eller en melding mellom datasystemer, ikke et varsel.',
    safe: 'Ingenting er lest inn.',
    todo: 'Velg filen med selve varselet.',
  },
  'warning/differs': {
    happened: 'Varselet {{identifier}} er alt lest inn, med et annet innhold.',
    safe: 'Det som kom først, står.',
    todo: 'Hør med avsenderen hvilket som er ekte.',
  },
  'warning/not-found': {
    happened: 'Varselet finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg et varsel i listen.',
  },
  'warning/already-tied': {
    happened: 'Varselet står alt i loggen for denne hendelsen.',
    safe: 'Linjen står som den er.',
    todo: 'Skriv en ny linje hvis det er noe å legge til.',
  },
  'warning/folder-missing': {
    happened: 'Mappen {{folder}} finnes ikke på denne maskinen.',
    safe: 'Ingen mappe er endret.',
    todo: 'Skriv hele stien til en mappe på maskinen eller på en minnepinne.',
  },
  'warning/folder-inside-data': {
    happened: 'Mappen {{folder}} er Beredts egen.',
    safe: 'Ingen mappe er endret.',
    todo: 'Velg en annen mappe.',
  },
};
