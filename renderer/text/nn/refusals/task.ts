import type { taskRefusals } from '../../../../shared/domain/task/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const task: TextsOf<(typeof taskRefusals)[number]> = {
  'task/text-empty': {
    happened: 'Tiltaket har ingen tekst.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv kva som skal gjerast.',
  },
  'task/not-found': {
    happened: 'Tiltaket finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vent til tiltaka er henta, og prøv igjen.',
  },
  'task/goal-not-found': {
    happened: 'Målet finst ikkje i denne hendinga.',
    safe: 'Tiltaket er ikkje endra. Teksten står i feltet.',
    todo: 'Vel eit anna mål, eller la feltet stå tomt.',
  },
  'task/reason-missing': {
    happened: 'Grunnen manglar.',
    safe: 'Tiltaket står som før.',
    todo: 'Skriv kort kvifor tiltaket blir droppa.',
  },
  'task/nothing-changed': {
    happened: 'Tiltaket er slik frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'task/owner-shielded': {
    happened: '{{name}} er skjerma og kan ikkje få ei ny oppgåve no.',
    safe: 'Oppgåva er ikkje gitt til nokon.',
    todo: 'Gi henne til ein annan, eller la ein leiar stadfeste under Oppfølging at personen er klar.',
  },
  'task/resource-put': {
    happened: '{{name}} er alt sett på tiltaket.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'task/resource-not-put': {
    happened: 'Ressursen står ikkje på tiltaket.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
};
