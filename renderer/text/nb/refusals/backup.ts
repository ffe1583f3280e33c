import type { workRefusals } from '../../../../shared/contract/errors.ts';
import type { BackupRefusalCode } from '../../../../shared/domain/backup/refusals.ts';
import type { journalRefusals } from '../../../../shared/domain/journal/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

type Code = BackupRefusalCode | (typeof journalRefusals)[number] | (typeof workRefusals)[number];

export const backup: TextsOf<Code> = {
  'backup/not-configured': {
    happened: 'Det er ikke valgt noen mappe for sikkerhetskopier.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en mappe på en annen disk under Innstillinger.',
  },
  'backup/folder-missing': {
    happened: 'Mappen {{folder}} finnes ikke.',
    safe: 'Det som er lagret, er trygt på denne maskinen, men det tas ingen sikkerhetskopi.',
    todo: 'Koble til disken eller velg en annen mappe.',
  },
  'backup/folder-not-writable': {
    happened: 'Beredt får ikke skrive i mappen {{folder}}.',
    safe: 'Det som er lagret, er trygt på denne maskinen, men det tas ingen sikkerhetskopi.',
    todo: 'Be den som drifter maskinen om skrivetilgang, eller velg en annen mappe.',
  },
  'backup/folder-inside-data': {
    happened: 'Mappen {{folder}} ligger sammen med dataene den skal sikre.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en mappe på en annen disk: ett uhell skal ikke ta begge.',
  },
  'backup/disk-full': {
    happened: 'Det er ikke plass til sikkerhetskopien i {{folder}}.',
    safe: 'Det som er lagret, er trygt på denne maskinen. Eldre kopier er urørt.',
    todo: 'Gjør plass på disken eller velg en annen mappe.',
  },
  'backup/disk-failed': {
    happened: 'Disken i {{folder}} svarte med feil.',
    safe: 'Det som er lagret, er trygt på denne maskinen. Eldre kopier er urørt.',
    todo: 'Velg en mappe på en annen disk.',
  },
  'backup/copy-damaged': {
    happened: 'Sikkerhetskopien er skadet.',
    safe: 'Den er ikke brukt, og dataene på maskinen er urørt.',
    todo: 'Bruk en annen kopi. Gjelder det en ny kopi, velg en annen disk og ta en til.',
  },
  'backup/not-found': {
    happened: 'Det finnes ingen sikkerhetskopi som heter {{name}}.',
    safe: 'Ingenting er endret.',
    todo: 'Hent listen over kopier på nytt, og velg en som står der.',
  },
  'backup/other-key': {
    happened: 'Sikkerhetskopien er låst med en annen nøkkel.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv passfrasen eller gjenopprettingsnøkkelen som gjaldt da kopien ble tatt.',
  },
  'backup/busy': {
    happened: 'En sikkerhetskopi eller gjenoppretting er allerede i gang.',
    safe: 'Ingenting er endret.',
    todo: 'Vent til den er ferdig, og prøv igjen.',
  },
  'journal/file-exists': {
    happened: 'Filen {{file}} finnes fra før.',
    safe: 'Den er ikke skrevet over.',
    todo: 'Velg et annet navn.',
  },
  'journal/file-not-writable': {
    happened: 'Beredt kan ikke skrive filen {{file}}.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en mappe du har skrivetilgang til, med full sti.',
  },
  'journal/disk-full': {
    happened: 'Det er ikke plass til filen {{file}}.',
    safe: 'Det som var begynt, er tatt bort. Alt som er lagret, er trygt.',
    todo: 'Gjør plass på disken eller velg en annen.',
  },
  'work/stopped': {
    happened: 'Arbeidet ble stanset.',
    safe: 'Det som var begynt, er tatt bort. Alt som er lagret, er trygt.',
    todo: 'Start det på nytt når det passer.',
  },
};
