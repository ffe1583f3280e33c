import type { numberRoundCommands } from '../../../shared/contract/topics/numberRound.ts';
import type { ContactId } from '../../../shared/domain/contact/contact.ts';
import { answerNumber, takeAnswerBack } from '../../../shared/domain/numberRound/answer.ts';
import { closeRound, reopenRound, startRound, withdrawRound } from '../../../shared/domain/numberRound/decide.ts';
import type { NumberRoundId } from '../../../shared/domain/numberRound/numberRound.ts';
import { knownAlertList } from '../../queries/alertLists.ts';
import { administratorsOf, knownContact, knownContacts } from '../../queries/contacts.ts';
import { knownRound, openRounds, registeredInOrder, standingConfirmation } from '../../queries/numberRounds.ts';
import { knownRoles } from '../../queries/roles.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const about = (read: Reader, { roundId }: { readonly roundId: NumberRoundId }) => ({ round: knownRound(read, roundId) });

const person = (read: Reader, input: { readonly roundId: NumberRoundId; readonly contactId: ContactId }) => ({
  ...about(read, input),
  contact: knownContact(read, input.contactId),
  contacts: knownContacts(read),
});

export const numberRoundHandlers: CommandHandlers<keyof typeof numberRoundCommands> = {
  'numberRound.start': handler(
    (read, { over }) => ({
      registered: registeredInOrder(read),
      roles: knownRoles(read),
      list: over.listId === null ? null : knownAlertList(read, over.listId),
      open: openRounds(read),
    }),
    startRound,
  ),
  'numberRound.answer': handler(
    (read, input) => ({
      ...person(read, input),
      standing: standingConfirmation(read, input.contactId),
      administrators: administratorsOf(read),
    }),
    answerNumber,
  ),
  'numberRound.takeBack': handler(person, takeAnswerBack),
  'numberRound.close': handler(about, closeRound),
  'numberRound.reopen': handler(about, reopenRound),
  'numberRound.withdraw': handler(about, withdrawRound),
};
