import type { callOutRefusals } from '../../../../shared/domain/callOut/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const callOut: TextsOf<(typeof callOutRefusals)[number]> = {
  'callOut/list-superseded': {
    happened: '«{{title}}» er avløst og kan ikke brukes til varsling.',
    safe: 'Ingenting er endret.',
    todo: 'Start varslingen fra listen som gjelder nå.',
  },
  'callOut/already-running': {
    happened: 'Varslingen over «{{title}}» er alt i gang.',
    safe: 'Ingenting er endret.',
    todo: 'Fortsett på den som er startet.',
  },
  'callOut/not-found': {
    happened: 'Varslingen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Gå til Varsling og velg den på nytt.',
  },
  'callOut/withdrawn': {
    happened: 'Varslingen er tatt tilbake.',
    safe: 'Ingenting er endret.',
    todo: 'Start den på nytt hvis noen skal ringes.',
  },
  'callOut/member-not-found': {
    happened: 'Personen står ikke på denne varslingen.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en rad på arket.',
  },
  'callOut/nobody-to-call': {
    happened: 'Det er ingen å ringe på denne raden.',
    safe: 'Ingenting er endret.',
    todo: 'Sett inn en innehaver eller stedfortreder, eller ring noen utenom listen.',
  },
  'callOut/nothing-changed': {
    happened: 'Raden har dette svaret fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'callOut/nothing-to-undo': {
    happened: 'Det er ikke noe svar å angre på denne raden.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'callOut/already-called': {
    happened: 'Noen er alt ringt på denne varslingen.',
    safe: 'Ingenting er endret.',
    todo: 'Angre svarene først hvis hele varslingen var en feil.',
  },
};
