import type { LearningPointRefusal } from '../../../../shared/domain/learningPoint/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const learningPoint: TextsOf<LearningPointRefusal> = {
  'learningPoint/not-found': {
    happened: 'The learning point is not here.',
    safe: 'Nothing has changed.',
    todo: 'Go to Learning points and open it from there.',
  },
  'learningPoint/text-empty': {
    happened: 'The learning point has no text.',
    safe: 'Nothing has changed.',
    todo: 'Write what is to be different.',
  },
  'learningPoint/target-empty': {
    happened: 'It does not say what is to be changed.',
    safe: 'Your text is kept as a draft.',
    todo: 'Write which plan, risk analysis, card, routine, list or role the learning goes into.',
  },
  'learningPoint/nothing-changed': {
    happened: 'There was no change to save.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'learningPoint/closed': {
    happened: 'The learning point is closed.',
    safe: 'Your text is kept as a draft.',
    todo: 'Reopen it first.',
  },
  'learningPoint/not-closed': {
    happened: 'The learning point is not closed.',
    safe: 'Nothing has changed.',
    todo: 'You can work on it as before.',
  },
  'learningPoint/not-recipient': {
    happened: 'They are not a recipient.',
    safe: 'Nothing has changed.',
    todo: 'Add them as a recipient first.',
  },
  'learningPoint/already-acknowledged': {
    happened: 'The recipient has acknowledged already.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'learningPoint/not-acknowledged': {
    happened: 'The recipient has not acknowledged.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'learningPoint/not-tried': {
    happened: 'The change has only been proposed, so it has had no effect yet.',
    safe: 'Your text is kept as a draft.',
    todo: 'Try it first, and set the step to trial, evaluated or standard.',
  },
  'learningPoint/change-missing': {
    happened: 'It does not say what was changed.',
    safe: 'Your text is kept as a draft.',
    todo: 'Write what you do differently now, for example “new item 3 on the card”.',
  },
  'learningPoint/target-not-pointed-at': {
    happened: 'The learning point does not point at anything in Beredt, so nobody can see that it was changed.',
    safe: 'Your text is kept as a draft.',
    todo: 'Choose Change and point at the plan, card, list, role or risk event. If it is not in Beredt, choose “Routine”.',
  },
  'learningPoint/effect-missing': {
    happened: 'It does not say what effect the change has had.',
    safe: 'Nothing has changed.',
    todo: 'Write what you saw, and how you know.',
  },
  'learningPoint/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'Nothing has changed.',
    todo: 'Write why the learning point is put away.',
  },
};
