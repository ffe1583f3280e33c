import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import {
  figuresOf,
  type KnownRound,
  type NumberRoundId,
  type RoundFigures,
  type RoundOver,
  type RoundTaken,
} from '../../shared/domain/numberRound/numberRound.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import type { ContactRow } from './contacts.ts';

type RoundView = QueryOutput<'numberRound.all'>['rounds'][number];
type PersonView = QueryOutput<'numberRound.one'>['people'][number];

interface RoundRow {
  readonly id: string;
  readonly asked: RoundOver['kind'];
  readonly list_id: string | null;
  readonly due_on: string;
  readonly people: string;
  readonly started_at: Instant;
  readonly person: string | null;
  readonly closed_at: Instant | null;
  readonly figures: string | null;
  readonly withdrawn: number;
  readonly list_title: string | null;
  readonly name: string | null;
  readonly initials: string | null;
}

interface AnswerRow {
  readonly contact_id: string;
  readonly taken: string;
  readonly answered_at: Instant;
  readonly person: string | null;
  readonly name: string | null;
  readonly initials: string | null;
}

const SELECT = `SELECT r.*, l.title AS list_title, c.name, c.initials FROM number_round r
  LEFT JOIN alert_list l ON l.id = r.list_id LEFT JOIN contact c ON c.id = r.person WHERE r.asked IS NOT NULL`;

function answersOf(read: Reader, roundId: string): readonly AnswerRow[] {
  return read.all<AnswerRow>(
    `SELECT a.*, c.name, c.initials FROM number_round_answer a LEFT JOIN contact c ON c.id = a.person
     WHERE a.round_id = ? AND a.taken IS NOT NULL`,
    roundId,
  );
}

function toKnown(read: Reader, row: RoundRow): KnownRound {
  return {
    id: asId(row.id),
    over: { kind: row.asked, listId: row.list_id === null ? null : asId(row.list_id) },
    dueOn: row.due_on,
    people: JSON.parse(row.people) as ContactId[],
    answers: new Map(
      answersOf(read, row.id).map(({ contact_id: contactId, taken }) => [asId<'contact'>(contactId), JSON.parse(taken) as RoundTaken]),
    ),
    closed: row.closed_at !== null,
    withdrawn: row.withdrawn === 1,
  };
}

export function knownRound(read: Reader, roundId: NumberRoundId): KnownRound | null {
  const row = read.one<RoundRow>(`${SELECT} AND r.id = ?`, roundId);
  return row === undefined ? null : toKnown(read, row);
}

/** The rounds that can be answered in now. */
export function openRounds(read: Reader): readonly KnownRound[] {
  return read.all<RoundRow>(`${SELECT} AND r.withdrawn = 0 AND r.closed_at IS NULL`).map((row) => toKnown(read, row));
}

/** Everybody in the register, as it is sorted. */
export function registeredInOrder(read: Reader): readonly ContactId[] {
  return read
    .all<{ id: string }>('SELECT id FROM contact WHERE removed = 0 AND name IS NOT NULL ORDER BY sort_key, id')
    .map(({ id }) => asId(id));
}

/** The confirmation that stands of a contact's number, and the number it was said of. */
export function standingConfirmation(
  read: Reader,
  contactId: ContactId,
): { readonly confirmedOn: string | null; readonly number: string | null } {
  const row = read.one<Pick<ContactRow, 'confirmed_on' | 'confirmed_number'>>(
    'SELECT confirmed_on, confirmed_number FROM contact WHERE id = ?',
    contactId,
  );
  return { confirmedOn: row?.confirmed_on ?? null, number: row?.confirmed_number ?? null };
}

function writer(row: Pick<RoundRow, 'person' | 'name' | 'initials'>): RoundView['startedBy'] {
  return { person: row.person === null ? null : asId(row.person), name: row.name, initials: row.initials ?? '' };
}

function viewOf(read: Reader, row: RoundRow, now: Instant): RoundView {
  const known = toKnown(read, row);
  const figures = row.figures === null ? figuresOf(known) : (JSON.parse(row.figures) as RoundFigures);
  return {
    id: known.id,
    over: known.over,
    listTitle: row.list_title,
    dueOn: known.dueOn,
    startedAt: row.started_at,
    startedBy: writer(row),
    closedAt: row.closed_at,
    figures,
    isOverdue: row.closed_at === null && figures.open > 0 && known.dueOn < osloDay(now),
  };
}

/** Every round; see the contract. */
export function allRounds(
  read: Reader,
  _input: QueryParsed<'numberRound.all'>,
  { now }: { readonly now: Instant },
): QueryOutput<'numberRound.all'> {
  const rows = read.all<RoundRow>(`${SELECT} AND r.withdrawn = 0 ORDER BY r.closed_at IS NOT NULL, r.started_at DESC, r.id DESC`);
  return { rounds: rows.map((row) => viewOf(read, row, now)) };
}

/** One round with everybody in it; see the contract. */
export function oneRound(
  read: Reader,
  { roundId }: QueryParsed<'numberRound.one'>,
  { now }: { readonly now: Instant },
): QueryOutput<'numberRound.one'> {
  const row = read.one<RoundRow>(`${SELECT} AND r.withdrawn = 0 AND r.id = ?`, roundId);
  if (row === undefined) return { round: null, people: [] };
  const answers = new Map(answersOf(read, roundId).map((answer) => [answer.contact_id, answer]));
  const contacts = read.all<ContactRow>(
    'SELECT * FROM contact WHERE name IS NOT NULL AND id IN (SELECT value FROM json_each(?)) ORDER BY sort_key, id',
    row.people,
  );
  const people = contacts.map((contact): PersonView => {
    const answer = answers.get(contact.id);
    const { name, position, mobile, phone, email } = contact;
    return {
      contactId: asId(contact.id),
      name,
      group: contact.unit ?? contact.sector ?? contact.organisation ?? '',
      position,
      mobile,
      phone,
      email,
      answer: answer === undefined ? null : (JSON.parse(answer.taken) as RoundTaken).answer,
      answeredAt: answer?.answered_at ?? null,
      answeredBy: answer === undefined ? null : writer(answer),
      removed: contact.removed === 1,
    };
  });
  const collator = new Intl.Collator('nb');
  // The register's own order holds within a group; those without one come last.
  const rank = (group: string): string => (group === '' ? '\uffff' : group);
  return {
    round: viewOf(read, row, now),
    people: people.sort((one, other) => (one.group === other.group ? 0 : collator.compare(rank(one.group), rank(other.group)))),
  };
}
