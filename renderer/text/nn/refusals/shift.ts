import type { shiftRefusals } from '../../../../shared/domain/shift/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const shift: TextsOf<(typeof shiftRefusals)[number]> = {
  'shift/not-found': {
    happened: 'Vakta finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei vakt i lista.',
  },
  'shift/already-on-duty': {
    happened: '{{name}} er alt på vakt i denne funksjonen.',
    safe: 'Vakta går vidare.',
    todo: 'Avslutt ho først, eller vel ein annan funksjon.',
  },
  'shift/ended': {
    happened: 'Vakta er alt avslutta.',
    safe: 'Ingenting er endra.',
    todo: 'Start ei ny vakt om nokon går på igjen.',
  },
  'shift/not-ended': {
    happened: 'Vakta er ikkje avslutta.',
    safe: 'Ho går vidare.',
    todo: 'Ingenting treng å gjerast.',
  },
  'shift/time-order': {
    happened: 'Tidspunktet passar ikkje: vakta kan korkje byrje eller slutte etter no, eller slutte før ho byrja.',
    safe: 'Ingenting er endra.',
    todo: 'Rett klokkeslettet.',
  },
  'shift/handover-not-found': {
    happened: 'Vaktskiftet finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Start vaktskiftet på nytt frå vaktlista.',
  },
  'shift/handover-settled': {
    happened: 'Vaktskiftet er alt avgjort.',
    safe: 'Det som er signert, står.',
    todo: 'Sjå vaktlista for kven som er på vakt.',
  },
  'shift/same-person': {
    happened: 'Den som går av og den som går på, er same person.',
    safe: 'Vakta går vidare.',
    todo: 'Vel kven som tek over.',
  },
  'shift/not-yours': {
    happened: 'Berre {{name}} kan signere her.',
    safe: 'Ingenting er signert, og teksten står.',
    todo: 'Lat {{name}} velje seg sjølv under Innstillingar på denne plassen, eller signere frå sin eigen.',
  },
};
