import type { riskFlagRefusals } from '../../../../shared/domain/riskFlag/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const riskFlag: TextsOf<(typeof riskFlagRefusals)[number]> = {
  'riskFlag/label-empty': {
    happened: 'Det er ikke sagt hvor eller for hvilken funksjon det gjelder.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv adressen eller funksjonen. Ikke navn.',
  },
  'riskFlag/identity-number': {
    happened: 'Det står et fødselsnummer i teksten.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Ta bort nummeret. Skriv saksnummeret i fagsystemet om du må vise til noen.',
  },
  'riskFlag/needs-empty': {
    happened: 'Det er ikke valgt hva andre må gjøre.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Velg minst ett behov i listen.',
  },
  'riskFlag/authority-empty': {
    happened: 'Grunnlaget for å dele mangler.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv lov, samtykke eller hvem som har besluttet det, og når.',
  },
  'riskFlag/roles-empty': {
    happened: 'Det er ikke valgt hvem som kan åpne flagget.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Velg minst én rolle.',
  },
  'riskFlag/until-passed': {
    happened: 'Datoen er passert.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv en dato fra i dag av.',
  },
  'riskFlag/not-found': {
    happened: 'Flagget finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg et annet i listen.',
  },
  'riskFlag/ended': {
    happened: 'Flagget på {{label}} gjelder ikke lenger.',
    safe: 'Ingenting er endret.',
    todo: 'Spør sektoren som satte det.',
  },
  'riskFlag/not-ended': {
    happened: 'Flagget gjelder alt.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'riskFlag/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endret.',
    todo: 'Endre noe, eller lukk.',
  },
  'riskFlag/reason-missing': {
    happened: 'Begrunnelsen mangler.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv hvorfor det ikke gjelder lenger.',
  },
  'riskFlag/purpose-missing': {
    happened: 'Formålet mangler.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv hvorfor du må se det. Visningen føres.',
  },
  'riskFlag/nameless': {
    happened: 'Ingen har sagt hvem som sitter her.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Velg hvem du er under Innstillinger. Hver visning har et navn.',
  },
  'riskFlag/not-shared-with-you': {
    happened: 'Flagget på {{label}} er ikke delt med en rolle du har.',
    safe: 'Ingenting er endret.',
    todo: 'Be den som har rollen, eller sektoren som satte det.',
  },
};
