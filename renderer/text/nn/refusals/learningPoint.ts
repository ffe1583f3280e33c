import type { LearningPointRefusal } from '../../../../shared/domain/learningPoint/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const learningPoint: TextsOf<LearningPointRefusal> = {
  'learningPoint/not-found': {
    happened: 'Læringspunktet finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Gå til Læringspunkt og opne det derfrå.',
  },
  'learningPoint/text-empty': {
    happened: 'Læringspunktet har ingen tekst.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kva som skal bli annleis.',
  },
  'learningPoint/target-empty': {
    happened: 'Det står ikkje kva som skal endrast.',
    safe: 'Teksten din er teken vare på som utkast.',
    todo: 'Skriv kva plan, ROS, kort, rutine, liste eller rolle læringa skal inn i.',
  },
  'learningPoint/nothing-changed': {
    happened: 'Det var inga endring å lagre.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'learningPoint/closed': {
    happened: 'Læringspunktet er lukka.',
    safe: 'Teksten din er teken vare på som utkast.',
    todo: 'Opne det igjen først.',
  },
  'learningPoint/not-closed': {
    happened: 'Læringspunktet er ikkje lukka.',
    safe: 'Ingenting er endra.',
    todo: 'Du kan arbeide med det som før.',
  },
  'learningPoint/not-recipient': {
    happened: 'Vedkomande står ikkje som mottakar.',
    safe: 'Ingenting er endra.',
    todo: 'Legg vedkomande til som mottakar først.',
  },
  'learningPoint/already-acknowledged': {
    happened: 'Mottakaren har stadfesta frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'learningPoint/not-acknowledged': {
    happened: 'Mottakaren har ikkje stadfesta.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'learningPoint/not-tried': {
    happened: 'Tiltaket er berre føreslått, så det har ikkje hatt nokon verknad enno.',
    safe: 'Teksten din er teken vare på som utkast.',
    todo: 'Prøv det ut først, og set steget til blir prøvd, evaluert eller standard.',
  },
  'learningPoint/change-missing': {
    happened: 'Det står ikkje kva som er endra.',
    safe: 'Teksten din er teken vare på som utkast.',
    todo: 'Skriv kva de har gjort annleis, til dømes «nytt punkt 3 i kortet».',
  },
  'learningPoint/target-not-pointed-at': {
    happened: 'Læringspunktet peikar ikkje på noko i Beredt, så ingen kan sjå at det er endra.',
    safe: 'Teksten din er teken vare på som utkast.',
    todo: 'Vel Endre og peik på planen, kortet, lista, rolla eller hendinga i ROS. Ligg det ikkje i Beredt, vel «Rutine».',
  },
  'learningPoint/effect-missing': {
    happened: 'Det står ikkje kva verknad endringa har hatt.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kva de såg, og korleis de veit det.',
  },
  'learningPoint/reason-missing': {
    happened: 'Grunngivinga manglar.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kvifor læringspunktet blir lagt bort.',
  },
};
