import type { EvaluationRefusal } from '../../../../shared/domain/evaluation/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const evaluation: TextsOf<EvaluationRefusal> = {
  'evaluation/not-found': {
    happened: 'Evalueringen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Gå til Evalueringer og åpne den derfra.',
  },
  'evaluation/discarded': {
    happened: 'Evalueringen er forkastet.',
    safe: 'Alt som ble samlet i den er tatt vare på.',
    todo: 'Hent den tilbake hvis den skal brukes.',
  },
  'evaluation/not-discarded': {
    happened: 'Evalueringen er ikke forkastet.',
    safe: 'Ingenting er endret.',
    todo: 'Du kan bruke den som før.',
  },
  'evaluation/already-open': {
    happened: 'Hendelsen har allerede en slik evaluering.',
    safe: 'Mandatet du skrev er tatt vare på som utkast.',
    todo: 'Åpne den som finnes, eller gi delevalueringen en egen tittel.',
  },
  'evaluation/incident-open': {
    happened: 'Hendelsen er ikke avsluttet.',
    safe: 'Mandatet du skrev er tatt vare på som utkast.',
    todo: 'Avslutt hendelsen først, eller oppgi hvorfor evalueringen begynner nå.',
  },
  'evaluation/charter-incomplete': {
    happened: 'Mandatet er ikke fullstendig.',
    safe: 'Det du skrev er tatt vare på som utkast.',
    todo: 'Fyll ut formål, tid, ressurser og metodestøtte før evalueringen begynner.',
  },
  'evaluation/nothing-changed': {
    happened: 'Det var ingen endring å lagre.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'evaluation/too-few-contributors': {
    happened: 'Evalueringen er ikke gjort ferdig: {{contributors}} har bidratt, og den trenger minst {{needed}}.',
    safe: 'Alt som er skrevet i evalueringen er lagret.',
    todo: 'Hent inn flere bidrag, eller oppgi hvorfor det bare er ett. Grunnen føres i loggen.',
  },
  'evaluation/reason-missing': {
    happened: 'Begrunnelsen mangler.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv en kort grunn, og prøv igjen.',
  },
  'evaluation/finished': {
    happened: 'Evalueringen er ferdig, så den kan ikke skrives i.',
    safe: 'Teksten din er tatt vare på som utkast.',
    todo: 'Åpne evalueringen igjen først.',
  },
  'evaluation/not-finished': {
    happened: 'Evalueringen er ikke ferdig.',
    safe: 'Ingenting er endret.',
    todo: 'Du kan skrive i den som før.',
  },
  'evaluation/purpose-missing': {
    happened: 'Det står ikke hva bidraget skal brukes til.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv formålet, så den som inviteres vet hva ordene brukes til.',
  },
  'evaluation/already-invited': {
    happened: 'Vedkommende er allerede invitert.',
    safe: 'Ingenting er endret.',
    todo: 'Se i listen over inviterte.',
  },
  'evaluation/invitation-not-found': {
    happened: 'Invitasjonen finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Den kan være trukket tilbake fra en annen plass. Se i listen.',
  },
  'evaluation/already-declined': {
    happened: 'Invitasjonen er avslått fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'evaluation/not-declined': {
    happened: 'Invitasjonen er ikke avslått.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'evaluation/question-not-found': {
    happened: 'Spørsmålet finnes ikke i evalueringen.',
    safe: 'Teksten din er tatt vare på som utkast.',
    todo: 'Velg et av spørsmålene i listen.',
  },
  'evaluation/question-answered': {
    happened: 'Noen har svart på spørsmålet.',
    safe: 'Spørsmålet og svarene står.',
    todo: 'Trekk tilbake svarene først hvis spørsmålet skal bort.',
  },
  'evaluation/text-empty': {
    happened: 'Det står ingen tekst.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv noe først.',
  },
  'evaluation/contribution-not-found': {
    happened: 'Bidraget finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Det kan være trukket tilbake fra en annen plass.',
  },
  'evaluation/finding-not-found': {
    happened: 'Funnet finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Det kan være trukket tilbake fra en annen plass. Se i listen.',
  },
  'evaluation/evidence-not-found': {
    happened: 'Et av beleggene er ikke en innføring i denne hendelsens logg.',
    safe: 'Teksten din er tatt vare på som utkast.',
    todo: 'Velg innføringer fra loggen til hendelsen.',
  },
};
