import type { deviationRefusals } from '../../../../shared/domain/deviation/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const deviation: TextsOf<(typeof deviationRefusals)[number]> = {
  'deviation/patient-data': {
    happened: 'Det gjelder én pasient eller bruker.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Meld det i fagsystemet for journal. Skriv her bare det som handler om rutine, utstyr eller ressurser.',
  },
  'deviation/identity-number': {
    happened: 'Det står et fødselsnummer i teksten.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Ta bort nummeret. Skriv saksnummeret i fagsystemet om du må vise til noen.',
  },
  'deviation/text-empty': {
    happened: 'Det er ikke skrevet noe.',
    safe: 'Ingenting er lagret.',
    todo: 'Skriv hva som skjedde, i én setning.',
  },
  'deviation/prompts-empty': {
    happened: 'Ett av de fire svarene mangler.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv planen, hva dere gjorde, hvorfor det virket og hvem som kan bruke det.',
  },
  'deviation/person-alone': {
    happened: 'Bare «person» er valgt som årsak.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Velg også hva i rammer, organisering, arbeidsmåte eller teknologi som gjorde det mulig.',
  },
  'deviation/time-order': {
    happened: 'Tidspunktet er ikke kommet ennå.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Rett tidspunktet, eller la det stå tomt for nå.',
  },
  'deviation/copier-missing': {
    happened: 'Det er ikke sagt hvem som skriver av papiret.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv navnet ditt.',
  },
  'deviation/not-found': {
    happened: 'Avviket finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Gå til registeret og velg et annet.',
  },
  'deviation/closed': {
    happened: '{{number}} er lukket.',
    safe: 'Ingenting er endret.',
    todo: 'Gjenåpne det hvis det ikke holdt.',
  },
  'deviation/not-closed': {
    happened: '{{number}} er ikke lukket.',
    safe: 'Ingenting er endret.',
    todo: 'Lukk det først.',
  },
  'deviation/not-withdrawn': {
    happened: 'Avviket er ikke trukket.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'deviation/not-yours': {
    happened: '{{number}} er meldt av en annen.',
    safe: 'Ingenting er endret.',
    todo: 'Bare den som meldte, kan trekke det. Lukk det med en begrunnelse.',
  },
  'deviation/already-received': {
    happened: '{{number}} er alt tatt imot.',
    safe: 'Ingenting er endret.',
    todo: 'Lukk det når det er gjort noe med.',
  },
  'deviation/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endret.',
    todo: 'Endre noe, eller lukk.',
  },
  'deviation/at-the-top': {
    happened: '{{number}} ligger alt hos toppledelsen.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Det må avgjøres her.',
  },
  'deviation/at-the-bottom': {
    happened: '{{number}} ligger alt i enheten.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Det kan ikke sendes lenger ned.',
  },
  'deviation/reason-missing': {
    happened: 'Begrunnelsen mangler.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv hvorfor, i én setning. Avsenderen leser den.',
  },
  'deviation/measure-missing': {
    happened: 'Det er ikke sagt hva som er gjort.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv hva som er endret.',
  },
  'deviation/proof-missing': {
    happened: 'Det er ikke vist at det virker.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv hva som viser det: prøvd når, av hvem, med hvilket resultat.',
  },
  'deviation/nameless': {
    happened: 'Ingen har sagt hvem som sitter her.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Velg hvem du er under Innstillinger. Et alvorlig avvik lukkes av to personer med navn.',
  },
  'deviation/needs-two': {
    happened: '{{number}} er eller har vært alvorlig.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Foreslå lukking med dokumentasjon. En annen person godkjenner.',
  },
  'deviation/not-serious': {
    happened: '{{number}} er ikke alvorlig.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Det kan lukkes her, av én.',
  },
  'deviation/same-person': {
    happened: 'Du har foreslått lukkingen av {{number}} selv.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'En annen person må godkjenne eller avvise.',
  },
  'deviation/not-proposed': {
    happened: 'Ingen har foreslått å lukke {{number}}.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Foreslå lukking først.',
  },
  'deviation/already-proposed': {
    happened: 'Et forslag om å lukke {{number}} venter alt.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Godkjenn eller avvis det først.',
  },
  'deviation/already-seen': {
    happened: '{{number}} er alt sett av toppledelsen.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
};
