import type { callOutRefusals } from '../../../../shared/domain/callOut/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const callOut: TextsOf<(typeof callOutRefusals)[number]> = {
  'callOut/list-superseded': {
    happened: '«{{title}}» er avløyst og kan ikkje brukast til varsling.',
    safe: 'Ingenting er endra.',
    todo: 'Start varslinga frå lista som gjeld no.',
  },
  'callOut/already-running': {
    happened: 'Varslinga over «{{title}}» er alt i gang.',
    safe: 'Ingenting er endra.',
    todo: 'Hald fram på den som er starta.',
  },
  'callOut/not-found': {
    happened: 'Varslinga finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Gå til Varsling og vel ho på nytt.',
  },
  'callOut/withdrawn': {
    happened: 'Varslinga er teken tilbake.',
    safe: 'Ingenting er endra.',
    todo: 'Start ho på nytt om nokon skal ringjast.',
  },
  'callOut/member-not-found': {
    happened: 'Personen står ikkje på denne varslinga.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei rad på arket.',
  },
  'callOut/nobody-to-call': {
    happened: 'Det er ingen å ringje på denne rada.',
    safe: 'Ingenting er endra.',
    todo: 'Set inn ein innehavar eller stadfortredar, eller ring nokon utanom lista.',
  },
  'callOut/nothing-changed': {
    happened: 'Rada har dette svaret frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'callOut/nothing-to-undo': {
    happened: 'Det er ikkje noko svar å angre på denne rada.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'callOut/already-called': {
    happened: 'Nokon er alt ringde på denne varslinga.',
    safe: 'Ingenting er endra.',
    todo: 'Angre svara først om heile varslinga var ein feil.',
  },
};
