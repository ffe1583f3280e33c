import type { riskFlagRefusals } from '../../../../shared/domain/riskFlag/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const riskFlag: TextsOf<(typeof riskFlagRefusals)[number]> = {
  'riskFlag/label-empty': {
    happened: 'Det er ikkje sagt kvar eller for kva funksjon det gjeld.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv adressa eller funksjonen. Ikkje namn.',
  },
  'riskFlag/identity-number': {
    happened: 'Det står eit fødselsnummer i teksten.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Ta bort nummeret. Skriv saksnummeret i fagsystemet om du må vise til nokon.',
  },
  'riskFlag/needs-empty': {
    happened: 'Det er ikkje valt kva andre må gjere.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Vel minst eitt behov i lista.',
  },
  'riskFlag/authority-empty': {
    happened: 'Grunnlaget for å dele manglar.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv lov, samtykke eller kven som har avgjort det, og når.',
  },
  'riskFlag/roles-empty': {
    happened: 'Det er ikkje valt kven som kan opne flagget.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Vel minst éi rolle.',
  },
  'riskFlag/until-passed': {
    happened: 'Datoen er passert.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv ein dato frå i dag av.',
  },
  'riskFlag/not-found': {
    happened: 'Flagget finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel eit anna i lista.',
  },
  'riskFlag/ended': {
    happened: 'Flagget på {{label}} gjeld ikkje lenger.',
    safe: 'Ingenting er endra.',
    todo: 'Spør sektoren som sette det.',
  },
  'riskFlag/not-ended': {
    happened: 'Flagget gjeld alt.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'riskFlag/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endra.',
    todo: 'Endre noko, eller lukk.',
  },
  'riskFlag/reason-missing': {
    happened: 'Grunngivinga manglar.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv kvifor det ikkje gjeld lenger.',
  },
  'riskFlag/purpose-missing': {
    happened: 'Formålet manglar.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Skriv kvifor du må sjå det. Visinga blir ført.',
  },
  'riskFlag/nameless': {
    happened: 'Ingen har sagt kven som sit her.',
    safe: 'Det du skreiv, står i skjemaet.',
    todo: 'Vel kven du er under Innstillingar. Kvar vising har eit namn.',
  },
  'riskFlag/not-shared-with-you': {
    happened: 'Flagget på {{label}} er ikkje delt med ei rolle du har.',
    safe: 'Ingenting er endra.',
    todo: 'Be den som har rolla, eller sektoren som sette det.',
  },
};
