import type { handlingRefusals } from '../../../../shared/domain/handling/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const handling: TextsOf<(typeof handlingRefusals)[number]> = {
  'handling/already-in-step': {
    happened: 'Dere er alt inne i dette steget.',
    safe: 'Tidspunktet dere gikk inn, står.',
    todo: 'Kryss av på sjekklisten, eller gå ut først.',
  },
  'handling/visit-not-found': {
    happened: 'Steget er ikke begynt her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg et steg i listen.',
  },
  'handling/already-left': {
    happened: 'Steget er alt forlatt.',
    safe: 'Tidspunktet står.',
    todo: 'Gå inn igjen om dere er tilbake i det.',
  },
  'handling/not-left': {
    happened: 'Steget er ikke forlatt.',
    safe: 'Det er i gang.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'handling/time-order': {
    happened: 'Tidspunktet ligger fram i tid.',
    safe: 'Ingenting er endret.',
    todo: 'Rett klokkeslettet.',
  },
  'handling/line-not-found': {
    happened: 'Punktet finnes ikke på sjekklisten.',
    safe: 'Ingenting er endret.',
    todo: 'Velg et punkt i listen.',
  },
  'handling/line-removed': {
    happened: 'Punktet er tatt av sjekklisten.',
    safe: 'Det som ble svart på det, er tatt vare på.',
    todo: 'Sett det tilbake med Angre, eller skriv et nytt.',
  },
  'handling/line-not-removed': {
    happened: 'Punktet står på sjekklisten.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'handling/text-empty': {
    happened: 'Punktet har ingen tekst.',
    safe: 'Ingenting er lagret.',
    todo: 'Skriv hva som må gjøres.',
  },
  'handling/reason-missing': {
    happened: 'Det mangler hvorfor punktet ikke gjelder.',
    safe: 'Punktet står som før.',
    todo: 'Skriv grunnen i én setning.',
  },
  'handling/nothing-changed': {
    happened: 'Punktet er alt svart slik.',
    safe: 'Svaret står.',
    todo: 'Ingenting trenger å gjøres.',
  },
};
