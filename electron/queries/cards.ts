import type { QueryOutput } from '../../shared/contract/api.ts';
import type { CardContent, CardId, CardPurpose, KnownCard } from '../../shared/domain/card/card.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

type CardView = QueryOutput<'card.all'>['cards'][number];

interface CardRow {
  readonly id: string;
  readonly version: number;
  readonly content: string;
  readonly published_at: Instant;
  readonly retired: number;
  readonly practised_on: string | null;
}

const SELECT = `SELECT c.id, v.version, v.content, v.published_at, c.retired, c.practised_on
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
    versions: versions.map(({ version, content, published_at: publishedAt, initials, name }) => ({
      version,
      publishedAt,
      content: JSON.parse(content) as CardContent,
      by: { initials: initials ?? '', name },
    })),
  };
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
