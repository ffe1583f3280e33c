import type { staffCareRefusals } from '../../../../shared/domain/staffCare/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const staffCare: TextsOf<(typeof staffCareRefusals)[number]> = {
  'staffCare/not-found': {
    happened: 'Personen står ikkje på lista over involverte.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ein person på lista, eller set personen på den.',
  },
  'staffCare/already-involved': {
    happened: '{{name}} står alt på lista.',
    safe: 'Det som er ført, står.',
    todo: 'Hald fram på rada som er der.',
  },
  'staffCare/nothing-changed': {
    happened: 'Slik er det alt.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'staffCare/informed-only': {
    happened: 'Om kollegastøtte blir det berre ført at det er informert, aldri om nokon bruker ho.',
    safe: 'Ingenting er ført.',
    todo: 'Vel «informert» for kollegastøtte, og eit svar for det andre.',
  },
  'staffCare/not-shielded': {
    happened: 'Personen er ikkje skjerma.',
    safe: 'Ingenting er endra.',
    todo: 'Det trengst inga stadfesting.',
  },
  'staffCare/leader-unnamed': {
    happened: 'Stadfestinga må ha namnet på den leiaren som gir henne.',
    safe: 'Skjerminga står.',
    todo: 'Sei kven du er under Innstillingar, og stadfest på nytt.',
  },
  'staffCare/own-confirmation': {
    happened: 'Ingen kan stadfeste at dei sjølve er klare.',
    safe: 'Skjerminga står.',
    todo: 'La ein annan leiar snakke med deg og stadfeste.',
  },
  'staffCare/not-alone': {
    happened: '{{name}} er skjerma og skal ikkje gå åleine heim.',
    safe: 'Ingenting er ført.',
    todo: 'Finn nokon som kan følgje, eller la ein leiar stadfeste at det er trygt.',
  },
};
