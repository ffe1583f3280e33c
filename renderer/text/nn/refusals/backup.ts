import type { workRefusals } from '../../../../shared/contract/errors.ts';
import type { BackupRefusalCode } from '../../../../shared/domain/backup/refusals.ts';
import type { journalRefusals } from '../../../../shared/domain/journal/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

type Code = BackupRefusalCode | (typeof journalRefusals)[number] | (typeof workRefusals)[number];

export const backup: TextsOf<Code> = {
  'backup/not-configured': {
    happened: 'Det er ikkje vald noka mappe for tryggingskopiar.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei mappe på ein annan disk under Innstillingar.',
  },
  'backup/folder-missing': {
    happened: 'Mappa {{folder}} finst ikkje.',
    safe: 'Det som er lagra, er trygt på denne maskina, men det blir ikkje teke tryggingskopi.',
    todo: 'Kople til disken eller vel ei anna mappe.',
  },
  'backup/folder-not-writable': {
    happened: 'Beredt får ikkje skrive i mappa {{folder}}.',
    safe: 'Det som er lagra, er trygt på denne maskina, men det blir ikkje teke tryggingskopi.',
    todo: 'Be den som driftar maskina om skrivetilgang, eller vel ei anna mappe.',
  },
  'backup/folder-inside-data': {
    happened: 'Mappa {{folder}} ligg saman med dataa ho skal sikre.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei mappe på ein annan disk: eitt uhell skal ikkje ta begge.',
  },
  'backup/disk-full': {
    happened: 'Det er ikkje plass til tryggingskopien i {{folder}}.',
    safe: 'Det som er lagra, er trygt på denne maskina. Eldre kopiar er urørte.',
    todo: 'Gjer plass på disken eller vel ei anna mappe.',
  },
  'backup/disk-failed': {
    happened: 'Disken i {{folder}} svara med feil.',
    safe: 'Det som er lagra, er trygt på denne maskina. Eldre kopiar er urørte.',
    todo: 'Vel ei mappe på ein annan disk.',
  },
  'backup/copy-damaged': {
    happened: 'Tryggingskopien er skadd.',
    safe: 'Han er ikkje brukt, og dataa på maskina er urørte.',
    todo: 'Bruk ein annan kopi. Gjeld det ein ny kopi, vel ein annan disk og ta ein til.',
  },
  'backup/not-found': {
    happened: 'Det finst ingen tryggingskopi som heiter {{name}}.',
    safe: 'Ingenting er endra.',
    todo: 'Hent lista over kopiar på nytt, og vel ein som står der.',
  },
  'backup/other-key': {
    happened: 'Tryggingskopien er låst med ein annan nøkkel.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv passordet eller gjenopprettingsnøkkelen som gjaldt då kopien vart teken.',
  },
  'backup/busy': {
    happened: 'Ein tryggingskopi eller ei gjenoppretting er alt i gang.',
    safe: 'Ingenting er endra.',
    todo: 'Vent til det er ferdig, og prøv igjen.',
  },
  'journal/file-exists': {
    happened: 'Fila {{file}} finst frå før.',
    safe: 'Ho er ikkje skriven over.',
    todo: 'Vel eit anna namn.',
  },
  'journal/file-not-writable': {
    happened: 'Beredt kan ikkje skrive fila {{file}}.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei mappe du har skrivetilgang til, med full sti.',
  },
  'journal/disk-full': {
    happened: 'Det er ikkje plass til fila {{file}}.',
    safe: 'Det som var byrja på, er teke bort. Alt som er lagra, er trygt.',
    todo: 'Gjer plass på disken eller vel ein annan.',
  },
  'work/stopped': {
    happened: 'Arbeidet vart stansa.',
    safe: 'Det som var byrja på, er teke bort. Alt som er lagra, er trygt.',
    todo: 'Start det på nytt når det passar.',
  },
};
