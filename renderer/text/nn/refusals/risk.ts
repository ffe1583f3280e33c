import type { riskRefusals } from '../../../../shared/domain/risk/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const risk: TextsOf<(typeof riskRefusals)[number]> = {
  'risk/title-empty': {
    happened: 'Hendinga har ingen tittel.',
    safe: 'Alt som er skrive, står.',
    todo: 'Skriv kort kva som kan skje.',
  },
  'risk/not-found': {
    happened: 'Hendinga finst ikkje i ROS-analysen.',
    safe: 'Ingenting er endra.',
    todo: 'Gå til lista og vel på nytt.',
  },
  'risk/retired': {
    happened: '«{{title}}» er teken ut av analysen.',
    safe: 'Ingenting er endra. Ho kan lesast.',
    todo: 'Ta hendinga inn att før du endrar ho.',
  },
  'risk/not-retired': {
    happened: 'Hendinga står alt i analysen.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'risk/nothing-changed': {
    happened: 'Det er ikkje sagt noko nytt.',
    safe: 'Ingenting er endra.',
    todo: 'Endre minst eitt felt.',
  },
  'risk/reason-missing': {
    happened: 'Grunnen manglar.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kvifor hendinga blir teken ut.',
  },
  'risk/merge-into-itself': {
    happened: 'Ei hending kan ikkje slåast saman med seg sjølv.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei anna hending.',
  },
  'risk/already-part': {
    happened: '«{{title}}» er alt slått saman med ei anna.',
    safe: 'Ingenting er endra.',
    todo: 'Vel hendinga ho er slått saman med, eller skil dei først.',
  },
  'risk/has-parts': {
    happened: 'Andre er slått saman med «{{title}}».',
    safe: 'Ingenting er endra.',
    todo: 'Slå saman den andre vegen, eller skil dei først.',
  },
  'risk/not-part': {
    happened: '«{{title}}» er ikkje slått saman med nokon.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'risk/card-tied': {
    happened: '«{{title}}» er alt knytt til hendinga.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'risk/card-not-tied': {
    happened: 'Kortet er ikkje knytt til hendinga.',
    safe: 'Ingenting er endra.',
    todo: 'Last lista på nytt og vel igjen.',
  },
};
