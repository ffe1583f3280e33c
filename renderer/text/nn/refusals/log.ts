import type { attestRefusals } from '../../../../shared/domain/log/attest.ts';
import type { logRefusals } from '../../../../shared/domain/log/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const log: TextsOf<(typeof logRefusals)[number] | (typeof attestRefusals)[number]> = {
  'log/text-empty': {
    happened: 'Linja er tom.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv noko, og trykk Enter.',
  },
  'log/text-too-long': {
    happened: 'Teksten er lengre enn {{max}} teikn.',
    safe: 'Heile teksten står framleis i feltet.',
    todo: 'Del han i fleire innføringar, eller legg han ved som fil.',
  },
  'log/entry-not-found': {
    happened: 'Innføringa finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vent til loggen er henta, og prøv igjen.',
  },
  'log/entry-withdrawn': {
    happened: 'Innføring {{number}} er trekt tilbake.',
    safe: 'Ho står framleis i loggen, med strek over.',
    todo: 'Før ei ny innføring i staden.',
  },
  'log/nothing-changed': {
    happened: 'Rettinga er lik det som står.',
    safe: 'Ingenting er endra.',
    todo: 'Endre tekst eller klokkeslett, eller lukk rettinga.',
  },
  'log/attest-nameless': {
    happened: 'Ingen har sagt kven som sit her.',
    safe: 'Loggen er som han var.',
    todo: 'Vel kven du er under Innstillingar, og stadfest på nytt.',
  },
  'log/attest-nothing': {
    happened: 'Alle innføringar er alt lesne opp og stadfesta.',
    safe: 'Loggen er som han var.',
    todo: 'Hald fram; nye innføringar blir stadfesta neste gong.',
  },
  'log/attest-other-lines': {
    happened: 'Det er komne innføringar medan du las: {{now}} mot {{read}}.',
    safe: 'Ingenting er stadfesta, og ingenting er borte.',
    todo: 'Les dei nye høgt òg, og stadfest på nytt.',
  },
};
