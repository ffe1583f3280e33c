import type { EvaluationRefusal } from '../../../../shared/domain/evaluation/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const evaluation: TextsOf<EvaluationRefusal> = {
  'evaluation/not-found': {
    happened: 'Evalueringa finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Gå til Evalueringar og opne ho derfrå.',
  },
  'evaluation/discarded': {
    happened: 'Evalueringa er forkasta.',
    safe: 'Alt som vart samla i ho, er teke vare på.',
    todo: 'Hent ho tilbake om ho skal brukast.',
  },
  'evaluation/not-discarded': {
    happened: 'Evalueringa er ikkje forkasta.',
    safe: 'Ingenting er endra.',
    todo: 'Du kan bruke ho som før.',
  },
  'evaluation/already-open': {
    happened: 'Hendinga har alt ei slik evaluering.',
    safe: 'Mandatet du skreiv, er teke vare på som utkast.',
    todo: 'Opne den som finst, eller gi delevalueringa ein eigen tittel.',
  },
  'evaluation/incident-open': {
    happened: 'Hendinga er ikkje avslutta.',
    safe: 'Mandatet du skreiv, er teke vare på som utkast.',
    todo: 'Avslutt hendinga først, eller skriv kvifor evalueringa byrjar no.',
  },
  'evaluation/charter-incomplete': {
    happened: 'Mandatet er ikkje fullstendig.',
    safe: 'Det du skreiv, er teke vare på som utkast.',
    todo: 'Fyll ut føremål, tid, ressursar og metodestøtte før evalueringa byrjar.',
  },
  'evaluation/nothing-changed': {
    happened: 'Det var inga endring å lagre.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'evaluation/too-few-contributors': {
    happened: 'Evalueringa er ikkje gjord ferdig: {{contributors}} har bidrege, og ho treng minst {{needed}}.',
    safe: 'Alt som er skrive i evalueringa, er lagra.',
    todo: 'Hent inn fleire bidrag, eller skriv kvifor det berre er eitt. Grunnen blir ført i loggen.',
  },
  'evaluation/reason-missing': {
    happened: 'Grunngivinga manglar.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv ein kort grunn, og prøv igjen.',
  },
  'evaluation/finished': {
    happened: 'Evalueringa er ferdig, så ho kan ikkje skrivast i.',
    safe: 'Teksten din er teken vare på som utkast.',
    todo: 'Opne evalueringa igjen først.',
  },
  'evaluation/not-finished': {
    happened: 'Evalueringa er ikkje ferdig.',
    safe: 'Ingenting er endra.',
    todo: 'Du kan skrive i ho som før.',
  },
  'evaluation/purpose-missing': {
    happened: 'Det står ikkje kva bidraget skal brukast til.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv føremålet, så den som blir invitert veit kva orda blir brukte til.',
  },
  'evaluation/already-invited': {
    happened: 'Vedkomande er alt invitert.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå i lista over inviterte.',
  },
  'evaluation/invitation-not-found': {
    happened: 'Invitasjonen finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Han kan vere trekt tilbake frå ein annan plass. Sjå i lista.',
  },
  'evaluation/already-declined': {
    happened: 'Invitasjonen er avslått frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'evaluation/not-declined': {
    happened: 'Invitasjonen er ikkje avslått.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'evaluation/question-not-found': {
    happened: 'Spørsmålet finst ikkje i evalueringa.',
    safe: 'Teksten din er teken vare på som utkast.',
    todo: 'Vel eit av spørsmåla i lista.',
  },
  'evaluation/question-answered': {
    happened: 'Nokon har svart på spørsmålet.',
    safe: 'Spørsmålet og svara står.',
    todo: 'Trekk tilbake svara først om spørsmålet skal bort.',
  },
  'evaluation/text-empty': {
    happened: 'Det står ingen tekst.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv noko først.',
  },
  'evaluation/contribution-not-found': {
    happened: 'Bidraget finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Det kan vere trekt tilbake frå ein annan plass.',
  },
  'evaluation/finding-not-found': {
    happened: 'Funnet finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Det kan vere trekt tilbake frå ein annan plass. Sjå i lista.',
  },
  'evaluation/evidence-not-found': {
    happened: 'Eitt av belegga er ikkje ei innføring i loggen til denne hendinga.',
    safe: 'Teksten din er teken vare på som utkast.',
    todo: 'Vel innføringar frå loggen til hendinga.',
  },
};
