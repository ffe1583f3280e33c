import type { CardId } from '../card/card.ts';
import type { HazardEventFields, HazardEventId } from './risk.ts';

/** Facts whose subject is a hazard event of the risk and vulnerability analysis. */
export interface RiskFacts {
  /** Facts written before a field existed lack it. */
  HazardEventAdded: Partial<HazardEventFields> & Pick<HazardEventFields, 'title'>;
  /** Only the fields that changed. */
  HazardEventChanged: { readonly fields: Partial<HazardEventFields> };
  /** One sector's view of it becomes part of an event they all share. */
  HazardEventMerged: { readonly into: HazardEventId };
  HazardEventSplit: Record<never, never>;
  /** A card is what one does when it happens. */
  HazardEventCardTied: { readonly cardId: CardId };
  HazardEventCardUntied: { readonly cardId: CardId };
  HazardEventRetired: { readonly reason: string };
  HazardEventReinstated: Record<never, never>;
}
