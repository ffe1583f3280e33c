import type { measureRefusals } from '../../../../shared/domain/measure/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const measure: TextsOf<(typeof measureRefusals)[number]> = {
  'measure/text-empty': {
    happened: 'Det står ikkje kva som skal gjerast.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Skriv tiltaket.',
  },
  'measure/not-found': {
    happened: 'Tiltaket finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Gå tilbake og vel på nytt.',
  },
  'measure/removed': {
    happened: 'Tiltaket er teke bort.',
    safe: 'Ingenting er endra.',
    todo: 'Angre at det vart teke bort.',
  },
  'measure/not-removed': {
    happened: 'Tiltaket står i lista.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'measure/nothing-changed': {
    happened: 'Det er ikkje sagt noko nytt.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'measure/barrier-elsewhere': {
    happened: 'Barrieren høyrer til ei anna hending.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Vel ein barriere i same sløyfediagram.',
  },
  'measure/note-missing': {
    happened: 'Det står ikkje kvifor tiltaket er stoppa.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Skriv kvifor.',
  },
  'measure/ask-missing': {
    happened: 'Det er ikkje sagt når eigaren skal spørjast igjen.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Vel ein dato. Eit tiltak vert følgt til nokon har sagt kva verknad det fekk.',
  },
  'measure/ask-past': {
    happened: 'Datoen for neste spørsmål er passert.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Vel i dag eller seinare.',
  },
  'measure/not-reported': {
    happened: 'Svaret er ikkje det siste, eller det er alt trekt.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå på tiltaket på nytt.',
  },
  'measure/carried': {
    happened: 'Tiltaket blir alt følgt som T{{number}} i ei hending.',
    safe: 'Ingenting er endra.',
    todo: 'Opne tiltaket i hendinga.',
  },
  'measure/ended': {
    happened: 'Tiltaket er ferdig.',
    safe: 'Ingenting er endra.',
    todo: 'Lag eit nytt tiltak om meir skal gjerast.',
  },
  'measure/task-says': {
    happened: 'T{{number}} i hendinga seier kor langt tiltaket er kome, og det er endra sidan.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå kor langt det er kome, og svar på verknaden.',
  },
};
