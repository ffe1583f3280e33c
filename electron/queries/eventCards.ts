import type { QueryOutput } from '../../shared/contract/api.ts';
import type { CardId } from '../../shared/domain/card/card.ts';
import type { HazardEventId } from '../../shared/domain/risk/risk.ts';
import type { Reader } from '../store/database.ts';
import { knownCard } from './cards.ts';

type About = QueryOutput<'risk.event'>;

const TITLE = `(SELECT json_extract(v.content, '$.title') FROM card_version v WHERE v.card_id = c.id ORDER BY v.stamp DESC LIMIT 1)`;

/** The cards that are tied to an event, and those that plans name beside it; see the contract. */
export function cardsOfEvent(read: Reader, eventId: HazardEventId): Pick<About, 'cards' | 'proposedCards'> {
  const tied = read.all<{ id: CardId; title: string; retired: number }>(
    `SELECT c.id, ${TITLE} AS title, c.retired FROM hazard_event_card t JOIN card c ON c.id = t.card_id
     WHERE t.event_id = ? AND t.tied = 1 AND title IS NOT NULL ORDER BY c.retired, title, c.id`,
    eventId,
  );
  const proposed = read.all<{ id: CardId; title: string }>(
    `SELECT DISTINCT c.id, ${TITLE} AS title FROM plan_link here
     JOIN plan p ON p.id = here.plan_id AND p.retired = 0
     JOIN plan_link there ON there.plan_id = here.plan_id AND there.stamp = here.stamp AND there.section_id = here.section_id
       AND there.target = 'card'
     JOIN card c ON c.id = there.target_id AND c.retired = 0
     WHERE here.target_id = ? AND here.target = 'hazardEvent' AND title IS NOT NULL
       AND here.stamp = (SELECT max(stamp) FROM plan_version WHERE plan_id = here.plan_id) ORDER BY title, c.id`,
    eventId,
  );
  return {
    cards: tied.map(({ retired, ...card }) => ({ ...card, retired: retired === 1 })),
    proposedCards: proposed.filter(({ id }) => !tied.some((one) => one.id === id)),
  };
}

/** Which cards are tied to which events, event by event. */
export function cardsByEvent(read: Reader): ReadonlyMap<string, readonly string[]> {
  const rows = read.all<{ event_id: string; card_id: string }>('SELECT event_id, card_id FROM hazard_event_card WHERE tied = 1');
  const byEvent = Map.groupBy(rows, ({ event_id: eventId }) => eventId);
  return new Map([...byEvent].map(([eventId, ties]) => [eventId, ties.map(({ card_id: cardId }) => cardId)]));
}

/** What the rules know of a card and an event when they are tied or let go. */
export function knownTie(read: Reader, eventId: HazardEventId, cardId: CardId) {
  const card = knownCard(read, cardId);
  return {
    card: card === null ? null : { title: card.content.title, retired: card.retired },
    isTied: read.one('SELECT 1 AS yes FROM hazard_event_card WHERE event_id = ? AND card_id = ? AND tied = 1', eventId, cardId) !== undefined,
  };
}
