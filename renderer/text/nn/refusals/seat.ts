import type { seatRefusals } from '../../../../shared/domain/seat/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const seat: TextsOf<(typeof seatRefusals)[number]> = {
  'network/already-open': {
    happened: 'Nettverket er alt ope for plassar.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'network/already-closed': {
    happened: 'Nettverket er alt lukka.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'network/not-listening': {
    happened: 'Maskina tek ikkje imot plassar frå nettverket no.',
    safe: 'Ingen kode er laga.',
    todo: 'Slå på «Plassar på nettverket» først, og sjå om maskina er på eit nett.',
  },
  'network/offers-full': {
    happened: 'Det ligg alt mange ubrukte kodar ute.',
    safe: 'Ingen ny kode er laga.',
    todo: 'Vent fem minutt, eller trekk tilbake kodane.',
  },
  'seat/label-empty': {
    happened: 'Plassen har ikkje noko namn.',
    safe: 'Ingen kode er laga.',
    todo: 'Skriv kva plassen er, til dømes «nettbrettet på kontoret».',
  },
  'seat/not-found': {
    happened: 'Det finst ingen slik plass.',
    safe: 'Ingenting er endra.',
    todo: 'Last sida på nytt.',
  },
  'seat/already-revoked': {
    happened: '{{label}} er alt stengd ute.',
    safe: 'Plassen kjem ikkje inn.',
    todo: 'Du treng ikkje gjere noko.',
  },
};
