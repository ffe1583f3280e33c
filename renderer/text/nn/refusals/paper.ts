import type { paperRefusals } from '../../../../shared/domain/paper/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const paper: TextsOf<(typeof paperRefusals)[number]> = {
  'paper/sheet-wrong': {
    happened: 'Arknummeret er ikkje eit nummer Beredt skriv ut.',
    safe: 'Ingenting er ført inn.',
    todo: 'Skriv det som står øvst på arket, til dømes A-S0001.',
  },
  'paper/sheet-unprinted': {
    happened: 'Ark {{sheet}} er ikkje skrive ut herfrå.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå etter om nummeret er rett.',
  },
  'paper/rows-empty': {
    happened: 'Ingen rader er skrivne av.',
    safe: 'Ingenting er ført inn.',
    todo: 'Skriv av minst éi rad.',
  },
  'paper/row-wrong': {
    happened: 'Rad {{row}} finst ikkje på arket.',
    safe: 'Ingenting er ført inn.',
    todo: 'Eit ark har rad 1 til {{most}}.',
  },
  'paper/row-twice': {
    happened: 'Rad {{row}} på ark {{sheet}} står alt i loggen.',
    safe: 'Ingenting er ført inn på nytt.',
    todo: 'Sjå i loggen, og ta bort rada her.',
  },
  'paper/text-empty': {
    happened: 'Rad {{row}} er utan tekst.',
    safe: 'Ingenting er ført inn.',
    todo: 'Skriv kva som står på rada.',
  },
  'paper/text-too-long': {
    happened: 'Rad {{row}} er for lang.',
    safe: 'Ingenting er ført inn.',
    todo: 'Del ho i to.',
  },
  'paper/printed-meanwhile': {
    happened: 'Nokon andre laga ei pakke i same augneblink.',
    safe: 'Den pakka gjeld.',
    todo: 'Lag pakka på nytt om du framleis treng ei.',
  },
};
