import type { LearningPointRefusal } from '../../../../shared/domain/learningPoint/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const learningPoint: TextsOf<LearningPointRefusal> = {
  'learningPoint/not-found': {
    happened: 'Læringspunktet finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Gå til Læringspunkter og åpne det derfra.',
  },
  'learningPoint/text-empty': {
    happened: 'Læringspunktet har ingen tekst.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hva som skal bli annerledes.',
  },
  'learningPoint/target-empty': {
    happened: 'Det står ikke hva som skal endres.',
    safe: 'Teksten din er tatt vare på som utkast.',
    todo: 'Skriv hvilken plan, ROS, kort, rutine, liste eller rolle læringen skal inn i.',
  },
  'learningPoint/nothing-changed': {
    happened: 'Det var ingen endring å lagre.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'learningPoint/closed': {
    happened: 'Læringspunktet er lukket.',
    safe: 'Teksten din er tatt vare på som utkast.',
    todo: 'Åpne det igjen først.',
  },
  'learningPoint/not-closed': {
    happened: 'Læringspunktet er ikke lukket.',
    safe: 'Ingenting er endret.',
    todo: 'Du kan arbeide med det som før.',
  },
  'learningPoint/not-recipient': {
    happened: 'Vedkommende står ikke som mottaker.',
    safe: 'Ingenting er endret.',
    todo: 'Legg vedkommende til som mottaker først.',
  },
  'learningPoint/already-acknowledged': {
    happened: 'Mottakeren har bekreftet fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'learningPoint/not-acknowledged': {
    happened: 'Mottakeren har ikke bekreftet.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'learningPoint/not-tried': {
    happened: 'Tiltaket er bare foreslått, så det har ikke hatt noen virkning ennå.',
    safe: 'Teksten din er tatt vare på som utkast.',
    todo: 'Prøv det ut først, og sett steget til prøves, evaluert eller standard.',
  },
  'learningPoint/change-missing': {
    happened: 'Det står ikke hva som er endret.',
    safe: 'Teksten din er tatt vare på som utkast.',
    todo: 'Skriv hva dere har gjort annerledes, for eksempel «nytt punkt 3 i kortet».',
  },
  'learningPoint/target-not-pointed-at': {
    happened: 'Læringspunktet peker ikke på noe i Beredt, så ingen kan se at det er endret.',
    safe: 'Teksten din er tatt vare på som utkast.',
    todo: 'Velg Endre og pek på planen, kortet, listen, rollen eller hendelsen i ROS. Ligger det ikke i Beredt, velg «Rutine».',
  },
  'learningPoint/effect-missing': {
    happened: 'Det står ikke hvilken virkning endringen har hatt.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hva dere så, og hvordan dere vet det.',
  },
  'learningPoint/reason-missing': {
    happened: 'Begrunnelsen mangler.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hvorfor læringspunktet legges bort.',
  },
};
