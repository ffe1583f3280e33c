import type { contactCommands } from '../../../shared/contract/topics/contact.ts';
import type { ContactId } from '../../../shared/domain/contact/contact.ts';
import {
  addContact,
  changeContact,
  confirmContact,
  importContacts,
  removeContact,
  restoreContact,
  undoImport,
} from '../../../shared/domain/contact/decide.ts';
import { administratorsOf, knownContact, knownContacts, knownImport } from '../../queries/contacts.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const amongOthers = (read: Reader, { contactId }: { readonly contactId: ContactId }) => ({
  contact: knownContact(read, contactId),
  contacts: knownContacts(read),
});

export const contactHandlers: CommandHandlers<keyof typeof contactCommands> = {
  'contact.add': handler((read) => ({ contacts: knownContacts(read) }), addContact),
  'contact.change': handler(amongOthers, changeContact),
  'contact.remove': handler(
    (read, { contactId }) => ({ contact: knownContact(read, contactId), administrators: administratorsOf(read) }),
    removeContact,
  ),
  'contact.restore': handler(amongOthers, restoreContact),
  'contact.confirm': handler((read, { contactId }) => ({ contact: knownContact(read, contactId) }), confirmContact),
  'contact.import': handler((read) => ({ contacts: knownContacts(read) }), importContacts),
  'contact.undoImport': handler((read, { importId }) => knownImport(read, importId), undoImport),
};
