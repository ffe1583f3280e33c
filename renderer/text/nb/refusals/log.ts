import type { attestRefusals } from '../../../../shared/domain/log/attest.ts';
import type { logRefusals } from '../../../../shared/domain/log/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const log: TextsOf<(typeof logRefusals)[number] | (typeof attestRefusals)[number]> = {
  'log/text-empty': {
    happened: 'Linjen er tom.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv noe, og trykk Enter.',
  },
  'log/text-too-long': {
    happened: 'Teksten er lengre enn {{max}} tegn.',
    safe: 'Hele teksten står fortsatt i feltet.',
    todo: 'Del den i flere innføringer, eller legg den ved som fil.',
  },
  'log/entry-not-found': {
    happened: 'Innføringen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Vent til loggen er hentet, og prøv igjen.',
  },
  'log/entry-withdrawn': {
    happened: 'Innføring {{number}} er trukket tilbake.',
    safe: 'Den står fortsatt i loggen, med strek over.',
    todo: 'Før en ny innføring i stedet.',
  },
  'log/nothing-changed': {
    happened: 'Rettelsen er lik det som står.',
    safe: 'Ingenting er endret.',
    todo: 'Endre tekst eller klokkeslett, eller lukk rettelsen.',
  },
  'log/attest-nameless': {
    happened: 'Ingen har sagt hvem som sitter her.',
    safe: 'Loggen er som den var.',
    todo: 'Velg hvem du er under Innstillinger, og bekreft på nytt.',
  },
  'log/attest-nothing': {
    happened: 'Alle innføringer er alt lest opp og bekreftet.',
    safe: 'Loggen er som den var.',
    todo: 'Fortsett; nye innføringer bekreftes neste gang.',
  },
  'log/attest-other-lines': {
    happened: 'Det er kommet innføringer mens du leste: {{now}} mot {{read}}.',
    safe: 'Ingenting er bekreftet, og ingenting er borte.',
    todo: 'Les de nye høyt også, og bekreft på nytt.',
  },
};
