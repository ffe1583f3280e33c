import type { readinessRefusals } from '../../../../shared/domain/readiness/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const readiness: TextsOf<(typeof readinessRefusals)[number]> = {
  'readiness/answer-missing': {
    happened: 'A question must be answered in words.',
    safe: 'Nothing is changed.',
    todo: 'Write the answer, or leave the question unanswered.',
  },
  'readiness/document-empty': {
    happened: 'The document is not described.',
    safe: 'Nothing is changed.',
    todo: 'Write what it is and where it lies.',
  },
  'readiness/tied-unknown': {
    happened: 'What you want to tie is not here.',
    safe: 'Nothing is changed.',
    todo: 'Choose something else, or describe it as a document.',
  },
  'readiness/tied-twice': {
    happened: 'The same is tied twice.',
    safe: 'Nothing is changed.',
    todo: 'Remove one of them.',
  },
  'readiness/in-future': {
    happened: 'Nobody can have judged anything tomorrow.',
    safe: 'Nothing is changed.',
    todo: 'Mend the date.',
  },
  'readiness/nothing-changed': {
    happened: 'It already stands so.',
    safe: 'Nothing is changed.',
    todo: 'Nothing needs to be done.',
  },
  'readiness/interval-wrong': {
    happened: 'An interval must be from 1 to {{months}} whole months.',
    safe: 'Nothing is changed.',
    todo: 'Mend the figure.',
  },
};
