import type { QueryOutput } from '../../shared/contract/api.ts';
import type { CardContent, CardId, CardPurpose, KnownCard } from '../../shared/domain/card/card.ts';
import type { CardDraft, KnownDraft } from '../../shared/domain/card/draft.ts';
import type { PracticeId } from '../../shared/domain/card/practice.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { knownTaken } from './starter.ts';

type CardView = QueryOutput<'card.all'>['cards'][number];

interface CardRow {
  readonly id: string;
  readonly version: number;
  readonly content: string;
  readonly published_at: Instant;
  readonly retired: number;
  readonly practised_on: string | null;
}

/** Walk-throughs that were not taken back. */
const PRACTICES = `card_practice p LEFT JOIN card_practice_withdrawn w ON w.practice_id = p.practice_id
  WHERE w.practice_id IS NULL AND p.card_id =`;

const SELECT = `SELECT c.id, v.version, v.content, v.published_at, c.retired,
    (SELECT max(p.practised_on) FROM ${PRACTICES} c.id) AS practised_on
  FROM card c JOIN card_version v ON v.card_id = c.id
    AND v.stamp = (SELECT max(stamp) FROM card_version WHERE card_id = c.id)`;

function toView(row: CardRow): CardView {
  return {
    id: asId(row.id),
    version: row.version,
    publishedAt: row.published_at,
    content: JSON.parse(row.content) as CardContent,
    retired: row.retired === 1,
    practisedOn: row.practised_on,
  };
}

/** Every card as it stands, by title. */
export function allCards(read: Reader): QueryOutput<'card.all'> {
  const cards = read.all<CardRow>(SELECT).map(toView);
  return { cards: cards.sort((a, b) => a.content.title.localeCompare(b.content.title, 'nb')) };
}

export function oneCard(read: Reader, cardId: CardId): QueryOutput<'card.one'> {
  const row = read.one<CardRow>(`${SELECT} WHERE c.id = ?`, cardId);
  const versions = read.all<Pick<CardRow, 'version' | 'content' | 'published_at'> & { initials: string | null; name: string | null }>(
    `SELECT v.version, v.content, v.published_at, p.initials, p.name FROM card_version v
     LEFT JOIN contact p ON p.id = v.person WHERE v.card_id = ? ORDER BY v.stamp DESC`,
    cardId,
  );
  return {
    card: row === undefined ? null : toView(row),
    draft: draftsIn(read, cardId)[0]?.draft ?? null,
    isStartingPoint: startingPoints(read).has(cardId),
    practices: practicesOf(read, cardId),
    versions: versions.map(({ version, content, published_at: publishedAt, initials, name }) => ({
      version,
      publishedAt,
      content: JSON.parse(content) as CardContent,
      by: { initials: initials ?? '', name },
    })),
  };
}

type DraftView = NonNullable<QueryOutput<'card.one'>['draft']>;

interface DraftRow {
  readonly id: string;
  readonly draft: string;
  readonly initials: string | null;
  readonly name: string | null;
}

/** What is being written, of one card or of all, the last saved first. */
function draftsIn(read: Reader, cardId: CardId | null): { readonly cardId: CardId; readonly draft: DraftView }[] {
  const rows = read.all<DraftRow>(
    `SELECT c.id, c.draft, p.initials, p.name FROM card c LEFT JOIN contact p ON p.id = json_extract(c.draft, '$.person')
     WHERE c.draft IS NOT NULL AND c.retired = 0 AND (? IS NULL OR c.id = ?)
     ORDER BY json_extract(c.draft, '$.savedAt') DESC, c.id`,
    cardId,
    cardId,
  );
  return rows.map(({ id, draft, initials, name }) => {
    const { revision, basedOn, content, savedAt } = JSON.parse(draft) as {
      revision: number;
      basedOn: number | null;
      content: CardDraft;
      savedAt: Instant;
    };
    return { cardId: asId<'card'>(id), draft: { revision, basedOn, savedAt, by: { initials: initials ?? '', name }, content } };
  });
}

/** Cards that were taken from the starting points. */
function startingPoints(read: Reader): ReadonlySet<string> {
  return new Set(knownTaken(read).map(({ id }) => id));
}

export function allDrafts(read: Reader): QueryOutput<'card.drafts'> {
  const taken = startingPoints(read);
  return { drafts: draftsIn(read, null).map(({ cardId, draft }) => ({ cardId, isStartingPoint: taken.has(cardId), ...draft })) };
}

function practicesOf(read: Reader, cardId: CardId): QueryOutput<'card.one'>['practices'] {
  const rows = read.all<{
    practice_id: string | null;
    practised_on: string;
    details: string;
    initials: string | null;
    name: string | null;
  }>(
    `SELECT p.practice_id, p.practised_on, p.details, c.initials, c.name
     FROM ${PRACTICES.replace('card_practice p', 'card_practice p LEFT JOIN contact c ON c.id = p.person')} ?
     ORDER BY p.practised_on DESC, p.stamp DESC`,
    cardId,
  );
  return rows.map(({ practice_id: id, practised_on: on, details, initials, name }) => ({
    id: id === null ? null : asId<'practice'>(id),
    on,
    ...(JSON.parse(details) as Pick<QueryOutput<'card.one'>['practices'][number], 'minutes' | 'version' | 'outcome' | 'steps' | 'note'>),
    by: { initials: initials ?? '', name },
  }));
}

/** The walk-throughs of a card that stand. */
export function knownPractices(read: Reader, cardId: CardId): ReadonlySet<PracticeId> {
  return new Set(practicesOf(read, cardId).flatMap(({ id }) => id ?? []));
}

/** The draft of a card; null when nobody is writing it. */
export function knownDraft(read: Reader, cardId: CardId): KnownDraft | null {
  const draft = draftsIn(read, cardId)[0]?.draft;
  return draft === undefined ? null : { cardId, revision: draft.revision };
}

/** True when there has ever been a card of that id, published or only written. */
export function isCard(read: Reader, cardId: CardId): boolean {
  return read.one('SELECT 1 FROM card WHERE id = ?', cardId) !== undefined;
}

/** What the rules need to know of a card; null when there is none of that id. */
export function knownCard(read: Reader, cardId: CardId): KnownCard | null {
  const row = read.one<CardRow>(`${SELECT} WHERE c.id = ?`, cardId);
  if (row === undefined) return null;
  const { id, version, content, retired } = toView(row);
  return { id, version, content: content, retired };
}

/** The card in use for a purpose, the first by title when there are several; null when nobody has made one. */
export function knownCardFor(read: Reader, purpose: CardPurpose): KnownCard | null {
  const card = allCards(read).cards.find(({ content, retired }) => content.purpose === purpose && !retired);
  return card === undefined ? null : knownCard(read, card.id);
}
