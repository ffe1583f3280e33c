import type { riskFlagRefusals } from '../../../../shared/domain/riskFlag/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const riskFlag: TextsOf<(typeof riskFlagRefusals)[number]> = {
  'riskFlag/label-empty': {
    happened: 'Nobody has said where or for which function it holds.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write the address or the function. No names.',
  },
  'riskFlag/identity-number': {
    happened: 'There is a national identity number in the text.',
    safe: 'What you wrote is still in the form.',
    todo: 'Remove it. Give the case number in the patient system if you must refer to somebody.',
  },
  'riskFlag/needs-empty': {
    happened: 'Nobody has chosen what others must do.',
    safe: 'What you wrote is still in the form.',
    todo: 'Choose at least one need in the list.',
  },
  'riskFlag/authority-empty': {
    happened: 'The ground for sharing is missing.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write the law, the consent or who decided it, and when.',
  },
  'riskFlag/roles-empty': {
    happened: 'Nobody has chosen who may open the flag.',
    safe: 'What you wrote is still in the form.',
    todo: 'Choose at least one role.',
  },
  'riskFlag/until-passed': {
    happened: 'The date has passed.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write a date from today on.',
  },
  'riskFlag/not-found': {
    happened: 'The flag is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Choose another in the list.',
  },
  'riskFlag/ended': {
    happened: 'The flag on {{label}} no longer holds.',
    safe: 'Nothing has been changed.',
    todo: 'Ask the sector that raised it.',
  },
  'riskFlag/not-ended': {
    happened: 'The flag already holds.',
    safe: 'Nothing has been changed.',
    todo: 'Nothing needs to be done.',
  },
  'riskFlag/nothing-changed': {
    happened: 'It is the same as what stands.',
    safe: 'Nothing has been changed.',
    todo: 'Change something, or close.',
  },
  'riskFlag/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write why it no longer holds.',
  },
  'riskFlag/purpose-missing': {
    happened: 'The purpose is missing.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write why you must see it. The view is recorded.',
  },
  'riskFlag/nameless': {
    happened: 'Nobody has said who sits here.',
    safe: 'What you wrote is still in the form.',
    todo: 'Say who you are under Settings. Each view has a name.',
  },
  'riskFlag/not-shared-with-you': {
    happened: 'The flag on {{label}} is not shared with a role of yours.',
    safe: 'Nothing has been changed.',
    todo: 'Ask who has the role, or the sector that raised it.',
  },
};
