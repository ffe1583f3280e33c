import type { situationRefusals } from '../../../../shared/domain/situation/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const situation: TextsOf<(typeof situationRefusals)[number]> = {
  'situation/text-empty': {
    happened: 'The field is empty.',
    safe: 'Nothing has been entered.',
    todo: 'Write something and try again.',
  },
  'situation/statement-not-found': {
    happened: 'The statement is not in the picture.',
    safe: 'Nothing has been changed.',
    todo: 'Wait until the picture has been fetched and try again.',
  },
  'situation/statement-retired': {
    happened: 'The statement has been taken out of the picture.',
    safe: 'It can still be read in earlier rounds.',
    todo: 'Put the statement back first.',
  },
  'situation/statement-not-retired': {
    happened: 'The statement is already in the picture.',
    safe: 'Nothing has been changed.',
    todo: 'You need not do anything.',
  },
  'situation/nothing-changed': {
    happened: 'The statement is the same as what stands.',
    safe: 'Nothing has been changed.',
    todo: 'Change something, or close.',
  },
  'situation/number-not-found': {
    happened: 'The number is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Wait until the picture has been fetched and try again.',
  },
  'situation/assessment-not-found': {
    happened: 'The assessment is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Wait until the picture has been fetched and try again.',
  },
  'situation/already-withdrawn': {
    happened: 'This has already been withdrawn.',
    safe: 'It still stands in the log.',
    todo: 'You need not do anything.',
  },
  'situation/round-not-latest': {
    happened: 'The round is not the latest, or is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Only the running round can be taken back.',
  },
  'situation/not-scored': {
    happened: 'The assessment has no outcome to withdraw.',
    safe: 'Nothing has changed.',
    todo: 'Nothing needs doing.',
  },
};
