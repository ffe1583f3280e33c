import type { unownedTaskRefusals } from '../../../../shared/domain/unowned/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const unownedTask: TextsOf<(typeof unownedTaskRefusals)[number]> = {
  'unownedTask/text-empty': {
    happened: 'Oppgåva er ikkje beskriven.',
    safe: 'Ingenting er lagra.',
    todo: 'Skriv kva som må gjerast.',
  },
  'unownedTask/identity-number': {
    happened: 'Det står eit fødselsnummer i teksten.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Ta bort nummeret. Skriv saksnummeret i fagsystemet om du må vise til nokon.',
  },
  'unownedTask/sectors-missing': {
    happened: 'Det er ikkje sagt kven oppgåva ligg mellom.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv minst éin sektor.',
  },
  'unownedTask/not-found': {
    happened: 'Oppgåva finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei anna i lista.',
  },
  'unownedTask/decided': {
    happened: 'Oppgåva er avgjord.',
    safe: 'Ingenting er endra.',
    todo: 'Opne ho att om avgjerda ikkje held.',
  },
  'unownedTask/not-decided': {
    happened: 'Oppgåva er ikkje avgjord.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'unownedTask/not-the-leader': {
    happened: 'Ein annan leiar er sett til å avgjere dette.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Berre leiaren som er namngjeven, eller ein stadfortredar i rolla, kan seie kven som eig oppgåva.',
  },
  'unownedTask/reason-missing': {
    happened: 'Grunngivinga manglar.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv kvifor, i éi setning.',
  },
  'unownedTask/not-withdrawn': {
    happened: 'Oppgåva er ikkje teken bort.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
};
