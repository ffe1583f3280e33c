import type { upwardRefusals } from '../../../../shared/domain/upward/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const upward: TextsOf<(typeof upwardRefusals)[number]> = {
  'upward/text-empty': {
    happened: 'Det er ikkje skrive kva saka gjeld.',
    safe: 'Ingenting er lagra.',
    todo: 'Skriv kva som trengst eller må avgjerast.',
  },
  'upward/identity-number': {
    happened: 'Det står eit fødselsnummer i teksten.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Ta bort nummeret. Skriv saksnummeret i fagsystemet om du må vise til nokon.',
  },
  'upward/not-found': {
    happened: 'Saka finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei anna i lista.',
  },
  'upward/already-there': {
    happened: 'Saka er alt motteken.',
    safe: 'Ingenting er endra.',
    todo: 'Sei kva som blir vurdert, eller avgjer ho.',
  },
  'upward/decided': {
    happened: 'Saka er avgjord.',
    safe: 'Ingenting er endra.',
    todo: 'Angre siste steg om det var feil.',
  },
  'upward/note-missing': {
    happened: 'Det er ikkje skrive kva som blir vurdert.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv éi setning til avsendaren.',
  },
  'upward/reason-missing': {
    happened: 'Grunngivinga manglar.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv kvifor, i éi setning. Avsendaren les ho.',
  },
  'upward/nameless': {
    happened: 'Ingen har sagt kven som sit her.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Vel kven du er under Innstillingar. Ei avgjerd har eit namn.',
  },
  'upward/nothing-to-undo': {
    happened: 'Det er ikkje meir å angre.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'upward/not-withdrawn': {
    happened: 'Saka er ikkje trekt.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
};
