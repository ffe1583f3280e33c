import type { deviationRefusals } from '../../../../shared/domain/deviation/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const deviation: TextsOf<(typeof deviationRefusals)[number]> = {
  'deviation/patient-data': {
    happened: 'It is about one patient or user.',
    safe: 'What you wrote is still in the form.',
    todo: 'Report it in the patient record system. Write here only what concerns routine, equipment or resources.',
  },
  'deviation/identity-number': {
    happened: 'There is a national identity number in the text.',
    safe: 'What you wrote is still in the form.',
    todo: 'Remove it. Give the case number in the patient system if you must refer to somebody.',
  },
  'deviation/text-empty': {
    happened: 'Nothing has been written.',
    safe: 'Nothing has been saved.',
    todo: 'Write what happened, in one sentence.',
  },
  'deviation/prompts-empty': {
    happened: 'One of the four answers is missing.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write the plan, what you did, why it worked and who can use it.',
  },
  'deviation/person-alone': {
    happened: 'Only “person” is chosen as a factor.',
    safe: 'What you wrote is still in the form.',
    todo: 'Choose also what in framework, organisation, process or technology let it happen.',
  },
  'deviation/time-order': {
    happened: 'That time has not come yet.',
    safe: 'What you wrote is still in the form.',
    todo: 'Correct the time, or leave it empty for now.',
  },
  'deviation/copier-missing': {
    happened: 'Nobody has said who copies the paper.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write your name.',
  },
  'deviation/not-found': {
    happened: 'The deviation is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Go to the register and choose another.',
  },
  'deviation/closed': {
    happened: '{{number}} is closed.',
    safe: 'Nothing has been changed.',
    todo: 'Reopen it if the closing did not hold.',
  },
  'deviation/not-closed': {
    happened: '{{number}} is not closed.',
    safe: 'Nothing has been changed.',
    todo: 'Close it first.',
  },
  'deviation/not-withdrawn': {
    happened: 'The deviation has not been withdrawn.',
    safe: 'Nothing has been changed.',
    todo: 'Nothing needs to be done.',
  },
  'deviation/not-yours': {
    happened: '{{number}} was reported by somebody else.',
    safe: 'Nothing has been changed.',
    todo: 'Only the sender can withdraw it. Close it with a reason.',
  },
  'deviation/already-received': {
    happened: '{{number}} has already been received.',
    safe: 'Nothing has been changed.',
    todo: 'Close it when something has been done.',
  },
  'deviation/nothing-changed': {
    happened: 'It is the same as what stands.',
    safe: 'Nothing has been changed.',
    todo: 'Change something, or close.',
  },
  'deviation/at-the-top': {
    happened: '{{number}} already lies with top management.',
    safe: 'What you wrote is still in the form.',
    todo: 'It must be decided here.',
  },
  'deviation/at-the-bottom': {
    happened: '{{number}} already lies in the unit.',
    safe: 'What you wrote is still in the form.',
    todo: 'It cannot be sent further down.',
  },
  'deviation/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write why, in one sentence. The sender reads it.',
  },
  'deviation/measure-missing': {
    happened: 'Nobody has said what was done.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write what has been changed.',
  },
  'deviation/proof-missing': {
    happened: 'Nothing shows that it works.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write what shows it: tested when, by whom, with what result.',
  },
  'deviation/nameless': {
    happened: 'Nobody has said who sits here.',
    safe: 'What you wrote is still in the form.',
    todo: 'Say who you are under Settings. A serious deviation is closed by two named people.',
  },
  'deviation/needs-two': {
    happened: '{{number}} is or has been serious.',
    safe: 'What you wrote is still in the form.',
    todo: 'Propose closing with proof. Another person approves.',
  },
  'deviation/not-serious': {
    happened: '{{number}} is not serious.',
    safe: 'What you wrote is still in the form.',
    todo: 'It can be closed here, by one.',
  },
  'deviation/same-person': {
    happened: 'You proposed closing {{number}} yourself.',
    safe: 'What you wrote is still in the form.',
    todo: 'Another person must approve or reject.',
  },
  'deviation/not-proposed': {
    happened: 'Nobody has proposed closing {{number}}.',
    safe: 'What you wrote is still in the form.',
    todo: 'Propose closing first.',
  },
  'deviation/already-proposed': {
    happened: 'A proposal to close {{number}} is already waiting.',
    safe: 'What you wrote is still in the form.',
    todo: 'Approve or reject it first.',
  },
  'deviation/already-seen': {
    happened: '{{number}} has already been seen by top management.',
    safe: 'Nothing has been changed.',
    todo: 'Nothing needs to be done.',
  },
};
