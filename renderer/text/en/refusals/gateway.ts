import type { gatewayRefusals } from '../../../../shared/domain/gateway/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const gateway: TextsOf<(typeof gatewayRefusals)[number]> = {
  'gateway/url-wrong': {
    happened: 'The address of the service cannot be read.',
    safe: 'Nothing has been changed.',
    todo: 'Write the whole address as the supplier gives it. It begins with https:// and has neither a user name nor a #.',
  },
  'gateway/url-unsafe': {
    happened: 'The address begins with http://, so messages and key would travel in the clear.',
    safe: 'Nothing has been changed.',
    todo: 'Use the address that begins with https://.',
  },
  'gateway/template-unreadable': {
    happened: 'The template cannot be read in the chosen form.',
    safe: 'Nothing has been changed.',
    todo: 'As JSON it is one whole object; as a form each line is name=value.',
  },
  'gateway/template-no-address': {
    happened: 'The template does not say where the recipient goes.',
    safe: 'Nothing has been changed.',
    todo: 'Put {to} or {digits} where the number or the address belongs.',
  },
  'gateway/template-no-text': {
    happened: 'The template does not say where the text goes.',
    safe: 'Nothing has been changed.',
    todo: 'Put {text} where the text belongs.',
  },
  'gateway/template-unknown-place': {
    happened: 'The template has a place in braces that Beredt does not know.',
    safe: 'Nothing has been changed.',
    todo: 'Use only {to}, {digits}, {text}, {subject} and {id}.',
  },
  'gateway/header-wrong': {
    happened: 'The field for the key cannot be called that.',
    safe: 'Nothing has been changed.',
    todo: 'Write the name the supplier gives, e.g. Authorization. Letters, digits and hyphens only.',
  },
  'gateway/nothing-changed': {
    happened: 'This is saved like that already.',
    safe: 'Nothing has been changed.',
    todo: 'You need not do anything.',
  },
  'gateway/not-configured': {
    happened: 'The service has not been set up yet.',
    safe: 'Nothing has been changed.',
    todo: 'Save address and template first.',
  },
  'gateway/administrator-missing': {
    happened: 'Nobody is administrator here yet, so nobody can answer for messages being sent out.',
    safe: 'Sending is still off.',
    todo: 'Give somebody the right administrator under Contacts, and let that person turn it on.',
  },
  'gateway/example': {
    happened: 'This is the example municipality. It never sends anything to anybody.',
    safe: 'Sending is still off.',
    todo: 'Set up the municipality’s own installation to send.',
  },
  'gateway/already-on': {
    happened: 'Sending is on already.',
    safe: 'Nothing has been changed.',
    todo: 'You need not do anything.',
  },
  'gateway/already-off': {
    happened: 'Sending is off already.',
    safe: 'Nothing has been changed.',
    todo: 'You need not do anything.',
  },
  'gateway/secret-wrong': {
    happened: 'The key has characters that cannot be sent, or is too long.',
    safe: 'The old key stands.',
    todo: 'Paste the key anew, on one line, without spaces before or after.',
  },
};
