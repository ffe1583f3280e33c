import type { paperRefusals } from '../../../../shared/domain/paper/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const paper: TextsOf<(typeof paperRefusals)[number]> = {
  'paper/sheet-wrong': {
    happened: 'Arknummeret er ikke et nummer Beredt skriver ut.',
    safe: 'Ingenting er ført inn.',
    todo: 'Skriv det som står øverst på arket, for eksempel A-S0001.',
  },
  'paper/sheet-unprinted': {
    happened: 'Ark {{sheet}} er ikke skrevet ut herfra.',
    safe: 'Ingenting er endret.',
    todo: 'Se etter om nummeret er riktig.',
  },
  'paper/rows-empty': {
    happened: 'Ingen rader er skrevet av.',
    safe: 'Ingenting er ført inn.',
    todo: 'Skriv av minst én rad.',
  },
  'paper/row-wrong': {
    happened: 'Rad {{row}} finnes ikke på arket.',
    safe: 'Ingenting er ført inn.',
    todo: 'Et ark har rad 1 til {{most}}.',
  },
  'paper/row-twice': {
    happened: 'Rad {{row}} på ark {{sheet}} står alt i loggen.',
    safe: 'Ingenting er ført inn på nytt.',
    todo: 'Se i loggen, og ta bort raden her.',
  },
  'paper/text-empty': {
    happened: 'Rad {{row}} er uten tekst.',
    safe: 'Ingenting er ført inn.',
    todo: 'Skriv hva som står på raden.',
  },
  'paper/text-too-long': {
    happened: 'Rad {{row}} er for lang.',
    safe: 'Ingenting er ført inn.',
    todo: 'Del den i to.',
  },
  'paper/printed-meanwhile': {
    happened: 'Noen andre laget en pakke i samme øyeblikk.',
    safe: 'Den pakken gjelder.',
    todo: 'Lag pakken på nytt hvis du fortsatt trenger en.',
  },
};
