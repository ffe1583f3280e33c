import { osloDay } from '../../kernel/osloDay.ts';
import type { ContactId, KnownContact } from '../contact/contact.ts';
import { changeContact, confirmContact, removeContact, restoreContact, type contactRefusals } from '../contact/decide.ts';
import type { ContactFields } from '../contact/facts.ts';
import { difference } from '../contact/readFields.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openRound, type AboutRound, type NumberRoundCode } from './decide.ts';
import type { NumberRoundId, RoundAnswer } from './numberRound.ts';

type Code = NumberRoundCode | (typeof contactRefusals)[number] | 'access/last-administrator';

interface KnownPerson extends AboutRound {
  readonly contact: KnownContact | null;
  readonly contacts: readonly KnownContact[];
}

interface Given {
  readonly roundId: NumberRoundId;
  readonly contactId: ContactId;
}

const numberOf = ({ mobile, phone }: ContactFields): string | null => mobile ?? phone;

/**
 * One answer, put in the register at once: the number is confirmed today, changed and so confirmed, or the person goes
 * out of the register. Somebody who has left it meanwhile can only be said to be gone.
 */
export function answerNumber(
  input: Given & {
    readonly answer: RoundAnswer;
    readonly mobile?: string | null | undefined;
    readonly phone?: string | null | undefined;
    readonly email?: string | null | undefined;
  },
  known: KnownPerson & {
    /** The confirmation that stands, and the number it was said of. */
    readonly standing: { readonly confirmedOn: string | null; readonly number: string | null };
    readonly administrators: readonly ContactId[];
  },
  moment: Moment,
): Decision<null, Code> {
  const round = openRound(known.round);
  if ('ok' in round) return round;
  const { contactId, answer } = input;
  const { contact } = known;
  if (!round.people.includes(contactId) || contact === null) return refused('numberRound/person-not-found');
  if (round.answers.has(contactId)) return refused('numberRound/already-answered', { name: contact.fields.name });
  const done = (facts: readonly NewFact[], fields: Partial<ContactFields> = {}, was: Partial<ContactFields> = {}) =>
    decided(
      null,
      ...facts,
      fact('NumberRoundAnswered', round.id, 'workspace', { contactId, answer, fields, was, ...known.standing }),
    );
  if (answer === 'gone') {
    if (contact.removed) return done([]);
    const removal = removeContact({ contactId }, known);
    return removal.ok ? done(removal.value.facts) : removal;
  }
  const today = osloDay(moment.now);
  if (answer === 'confirmed') {
    if (numberOf(contact.fields) === null) return refused('numberRound/no-number', { name: contact.fields.name });
    const confirmation = confirmContact({ contactId, confirmedOn: today }, { contact }, moment);
    return confirmation.ok ? done(confirmation.value.facts) : confirmation;
  }
  const { mobile, phone, email } = input;
  const change = changeContact({ contactId, fields: { mobile, phone, email } }, known);
  if (!change.ok) return change;
  const changed = change.value.facts.find((one) => one.type === 'ContactChanged');
  const fields = changed?.data.fields ?? {};
  const after = { ...contact, fields: { ...contact.fields, ...fields } };
  if (numberOf(after.fields) === null) return refused('numberRound/no-number', { name: contact.fields.name });
  const confirmation = confirmContact({ contactId, confirmedOn: today }, { contact: after }, moment);
  return confirmation.ok ? done([...change.value.facts, ...confirmation.value.facts], fields, change.value.value.was) : confirmation;
}

/** Takes an answer back, and what it did to the register; a field somebody has corrected since is left as they left it. */
export function takeAnswerBack(input: Given, known: KnownPerson): Decision<null, Code> {
  const round = openRound(known.round);
  if ('ok' in round) return round;
  const { contact } = known;
  const taken = round.answers.get(input.contactId);
  if (taken === undefined || contact === null) return refused('numberRound/nothing-to-undo');
  const back = fact('NumberRoundAnswerTakenBack', round.id, 'workspace', { contactId: input.contactId });
  if (taken.answer === 'gone') {
    const restored = contact.removed ? restoreContact(input, known) : decided(null);
    return restored.ok ? decided(null, ...restored.value.facts, back) : restored;
  }
  const corrected = difference(contact.fields, taken.fields).fields;
  const wanted = Object.fromEntries(Object.entries(taken.was).filter(([field]) => !(field in corrected)));
  const { fields, was } = difference(contact.fields, wanted);
  const { confirmedOn, number } = taken;
  return decided(
    null,
    ...(Object.keys(fields).length === 0 ? [] : [fact('ContactChanged', contact.id, 'workspace', { fields, was, importId: null })]),
    fact('ContactConfirmed', contact.id, 'workspace', { confirmedOn, number }),
    back,
  );
}
