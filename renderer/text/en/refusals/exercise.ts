import type { exerciseRefusals } from '../../../../shared/domain/exercise/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const exercise: TextsOf<(typeof exerciseRefusals)[number]> = {
  'exercise/title-empty': {
    happened: 'The exercise has no name.',
    safe: 'Nothing is changed.',
    todo: 'Write what it is called.',
  },
  'exercise/goal-empty': {
    happened: 'The exercise has no goal.',
    safe: 'Nothing is changed.',
    todo: 'Write what is to be learnt or proved.',
  },
  'exercise/basis-unknown': {
    happened: 'What the exercise is built on is not there.',
    safe: 'Nothing is changed.',
    todo: 'Choose an event of the risk analysis or an own incident.',
  },
  'exercise/person-unknown': {
    happened: 'Some of those who take part are not in the register.',
    safe: 'Nothing is changed.',
    todo: 'Choose them again.',
  },
  'exercise/inject-empty': {
    happened: 'An inject is empty.',
    safe: 'Nothing is changed.',
    todo: 'Write what it says, or take it out.',
  },
  'exercise/inject-given': {
    happened: 'The inject has been given.',
    safe: 'Its line in the log stands.',
    todo: 'Let it stand, or take it back first.',
  },
  'exercise/inject-not-found': {
    happened: 'The inject does not exist.',
    safe: 'Nothing is changed.',
    todo: 'Look at the exercise again.',
  },
  'exercise/inject-not-given': {
    happened: 'The inject has not been given.',
    safe: 'Nothing is changed.',
    todo: 'You need not do anything.',
  },
  'exercise/not-found': {
    happened: 'The exercise does not exist.',
    safe: 'Nothing is changed.',
    todo: 'Look at the exercises again.',
  },
  'exercise/not-dropped': {
    happened: 'The exercise is planned.',
    safe: 'Nothing is changed.',
    todo: 'You need not do anything.',
  },
  'exercise/nothing-changed': {
    happened: 'Nothing is different.',
    safe: 'All stands as before.',
    todo: 'You need not do anything.',
  },
  'exercise/started': {
    happened: 'The exercise has started.',
    safe: 'Nothing is changed.',
    todo: 'Open its log.',
  },
  'exercise/not-started': {
    happened: 'The exercise has not started.',
    safe: 'Nothing is changed.',
    todo: 'Start it first.',
  },
  'exercise/not-closed': {
    happened: 'The exercise is running.',
    safe: 'Nothing is changed.',
    todo: 'Close it in its log first.',
  },
  'exercise/nobody-took-part': {
    happened: 'Nobody took part.',
    safe: 'Nothing is changed.',
    todo: 'Put those who did on it.',
  },
  'exercise/completed': {
    happened: 'The exercise is completed.',
    safe: 'Nothing is changed.',
    todo: 'Undo that to change it.',
  },
  'exercise/not-completed': {
    happened: 'The exercise is not completed.',
    safe: 'Nothing is changed.',
    todo: 'You need not do anything.',
  },
};
