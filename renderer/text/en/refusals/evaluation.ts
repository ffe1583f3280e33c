import type { EvaluationRefusal } from '../../../../shared/domain/evaluation/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const evaluation: TextsOf<EvaluationRefusal> = {
  'evaluation/not-found': {
    happened: 'The evaluation is not here.',
    safe: 'Nothing has changed.',
    todo: 'Go to Evaluations and open it from there.',
  },
  'evaluation/discarded': {
    happened: 'The evaluation has been discarded.',
    safe: 'Everything gathered in it is kept.',
    todo: 'Bring it back if it is to be used.',
  },
  'evaluation/not-discarded': {
    happened: 'The evaluation has not been discarded.',
    safe: 'Nothing has changed.',
    todo: 'You can use it as before.',
  },
  'evaluation/already-open': {
    happened: 'The incident already has such an evaluation.',
    safe: 'The charter you wrote is kept as a draft.',
    todo: 'Open the one there is, or give the partial evaluation a title of its own.',
  },
  'evaluation/incident-open': {
    happened: 'The incident is still open.',
    safe: 'The charter you wrote is kept as a draft.',
    todo: 'Close the incident first, or say why the evaluation begins now.',
  },
  'evaluation/charter-incomplete': {
    happened: 'The charter is not complete.',
    safe: 'What you wrote is kept as a draft.',
    todo: 'Fill in purpose, time, resources and method support before the evaluation begins.',
  },
  'evaluation/nothing-changed': {
    happened: 'There was no change to save.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'evaluation/too-few-contributors': {
    happened: 'The evaluation is not finished: {{contributors}} contributed, and it needs at least {{needed}}.',
    safe: 'Everything written in the evaluation is saved.',
    todo: 'Gather more contributions, or say why there is only one. The reason is entered in the log.',
  },
  'evaluation/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'Nothing has changed.',
    todo: 'Write a short reason and try again.',
  },
  'evaluation/finished': {
    happened: 'The evaluation is finished, so it cannot be written in.',
    safe: 'Your text is kept as a draft.',
    todo: 'Reopen the evaluation first.',
  },
  'evaluation/not-finished': {
    happened: 'The evaluation is not finished.',
    safe: 'Nothing has changed.',
    todo: 'You can write in it as before.',
  },
  'evaluation/purpose-missing': {
    happened: 'It does not say what the contribution is for.',
    safe: 'Nothing has changed.',
    todo: 'Write the purpose, so that whoever is invited knows what their words are used for.',
  },
  'evaluation/already-invited': {
    happened: 'They have already been invited.',
    safe: 'Nothing has changed.',
    todo: 'Look in the list of those invited.',
  },
  'evaluation/invitation-not-found': {
    happened: 'The invitation is not there.',
    safe: 'Nothing has changed.',
    todo: 'It may have been withdrawn from another seat. Look in the list.',
  },
  'evaluation/already-declined': {
    happened: 'The invitation has been declined already.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'evaluation/not-declined': {
    happened: 'The invitation has not been declined.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'evaluation/question-not-found': {
    happened: 'The question is not in the evaluation.',
    safe: 'Your text is kept as a draft.',
    todo: 'Choose one of the questions in the list.',
  },
  'evaluation/question-answered': {
    happened: 'Somebody has answered the question.',
    safe: 'The question and its answers stand.',
    todo: 'Withdraw the answers first if the question is to go.',
  },
  'evaluation/text-empty': {
    happened: 'There is no text.',
    safe: 'Nothing has changed.',
    todo: 'Write something first.',
  },
  'evaluation/contribution-not-found': {
    happened: 'The contribution is not there.',
    safe: 'Nothing has changed.',
    todo: 'It may have been withdrawn from another seat.',
  },
  'evaluation/finding-not-found': {
    happened: 'The finding is not there.',
    safe: 'Nothing has changed.',
    todo: 'It may have been withdrawn from another seat. Look in the list.',
  },
  'evaluation/evidence-not-found': {
    happened: 'One piece of evidence is not a line of this incident’s log.',
    safe: 'Your text is kept as a draft.',
    todo: 'Choose lines from the log of the incident.',
  },
};
