import type { measureRefusals } from '../../../../shared/domain/measure/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const measure: TextsOf<(typeof measureRefusals)[number]> = {
  'measure/text-empty': {
    happened: 'Det står ikke hva som skal gjøres.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Skriv tiltaket.',
  },
  'measure/not-found': {
    happened: 'Tiltaket finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Gå tilbake og velg på nytt.',
  },
  'measure/removed': {
    happened: 'Tiltaket er tatt bort.',
    safe: 'Ingenting er endret.',
    todo: 'Angre at det ble tatt bort.',
  },
  'measure/not-removed': {
    happened: 'Tiltaket står i listen.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'measure/nothing-changed': {
    happened: 'Det er ikke sagt noe nytt.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'measure/barrier-elsewhere': {
    happened: 'Barrieren hører til en annen hendelse.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Velg en barriere i samme sløyfediagram.',
  },
  'measure/note-missing': {
    happened: 'Det står ikke hvorfor tiltaket er stoppet.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Skriv hvorfor.',
  },
  'measure/ask-missing': {
    happened: 'Det er ikke sagt når eieren skal spørres igjen.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Velg en dato. Et tiltak følges til noen har sagt hvilken virkning det fikk.',
  },
  'measure/ask-past': {
    happened: 'Datoen for neste spørsmål er passert.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Velg i dag eller senere.',
  },
  'measure/not-reported': {
    happened: 'Svaret er ikke det siste, eller det er allerede trukket.',
    safe: 'Ingenting er endret.',
    todo: 'Se på tiltaket på nytt.',
  },
  'measure/carried': {
    happened: 'Tiltaket følges allerede som T{{number}} i en hendelse.',
    safe: 'Ingenting er endret.',
    todo: 'Åpne tiltaket i hendelsen.',
  },
  'measure/ended': {
    happened: 'Tiltaket er ferdig.',
    safe: 'Ingenting er endret.',
    todo: 'Lag et nytt tiltak hvis mer skal gjøres.',
  },
  'measure/task-says': {
    happened: 'T{{number}} i hendelsen sier hvor langt tiltaket er kommet, og det er endret siden.',
    safe: 'Ingenting er endret.',
    todo: 'Se hvor langt det er kommet, og svar på virkningen.',
  },
};
