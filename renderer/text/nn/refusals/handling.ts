import type { handlingRefusals } from '../../../../shared/domain/handling/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const handling: TextsOf<(typeof handlingRefusals)[number]> = {
  'handling/already-in-step': {
    happened: 'De er alt inne i dette steget.',
    safe: 'Tidspunktet de gjekk inn, står.',
    todo: 'Kryss av på sjekklista, eller gå ut først.',
  },
  'handling/visit-not-found': {
    happened: 'Steget er ikkje byrja her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel eit steg i lista.',
  },
  'handling/already-left': {
    happened: 'Steget er alt forlate.',
    safe: 'Tidspunktet står.',
    todo: 'Gå inn igjen om de er tilbake i det.',
  },
  'handling/not-left': {
    happened: 'Steget er ikkje forlate.',
    safe: 'Det er i gang.',
    todo: 'Ingenting treng å gjerast.',
  },
  'handling/time-order': {
    happened: 'Tidspunktet ligg fram i tid.',
    safe: 'Ingenting er endra.',
    todo: 'Rett klokkeslettet.',
  },
  'handling/line-not-found': {
    happened: 'Punktet finst ikkje på sjekklista.',
    safe: 'Ingenting er endra.',
    todo: 'Vel eit punkt i lista.',
  },
  'handling/line-removed': {
    happened: 'Punktet er teke av sjekklista.',
    safe: 'Det som vart svart på det, er teke vare på.',
    todo: 'Set det tilbake med Angre, eller skriv eit nytt.',
  },
  'handling/line-not-removed': {
    happened: 'Punktet står på sjekklista.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'handling/text-empty': {
    happened: 'Punktet har ingen tekst.',
    safe: 'Ingenting er lagra.',
    todo: 'Skriv kva som må gjerast.',
  },
  'handling/reason-missing': {
    happened: 'Det manglar kvifor punktet ikkje gjeld.',
    safe: 'Punktet står som før.',
    todo: 'Skriv grunnen i éi setning.',
  },
  'handling/nothing-changed': {
    happened: 'Punktet er alt svart slik.',
    safe: 'Svaret står.',
    todo: 'Ingenting treng å gjerast.',
  },
};
