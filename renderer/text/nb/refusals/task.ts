import type { taskRefusals } from '../../../../shared/domain/task/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const task: TextsOf<(typeof taskRefusals)[number]> = {
  'task/text-empty': {
    happened: 'Tiltaket har ingen tekst.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv hva som skal gjøres.',
  },
  'task/not-found': {
    happened: 'Tiltaket finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Vent til tiltakene er hentet, og prøv igjen.',
  },
  'task/goal-not-found': {
    happened: 'Målet finnes ikke i denne hendelsen.',
    safe: 'Tiltaket er ikke endret. Teksten står i feltet.',
    todo: 'Velg et annet mål, eller la feltet stå tomt.',
  },
  'task/reason-missing': {
    happened: 'Grunnen mangler.',
    safe: 'Tiltaket står som før.',
    todo: 'Skriv kort hvorfor tiltaket droppes.',
  },
  'task/nothing-changed': {
    happened: 'Tiltaket er slik fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'task/owner-shielded': {
    happened: '{{name}} er skjermet og kan ikke få en ny oppgave nå.',
    safe: 'Oppgaven er ikke gitt til noen.',
    todo: 'Gi den til en annen, eller la en leder bekrefte under Oppfølging at personen er klar.',
  },
  'task/resource-put': {
    happened: '{{name}} er allerede satt på tiltaket.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'task/resource-not-put': {
    happened: 'Ressursen står ikke på tiltaket.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
};
