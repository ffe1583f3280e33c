import type { ComponentType } from 'react';
import type { FirstTextKey } from '../text/i18n.ts';
import type { Command } from './keyboard/command.ts';

/** Groups of the table of contents, in order; `prepare` and `learn` have a heading that unfolds what is opened seldom. */
export const peaceGroups = ['daily', 'prepare', 'learn', 'system'] as const;
export type PeaceGroup = (typeof peaceGroups)[number];

/** The six areas of an incident, always these, always in this order (Ctrl+1 … Ctrl+6). */
export const incidentAreas = ['picture', 'log', 'goals', 'tasks', 'map', 'cards'] as const;
export type IncidentArea = (typeof incidentAreas)[number];

interface PageBase {
  /** Unique; what `go()` and links name it by, e.g. `contacts` or `incident.log`. */
  readonly id: string;
  /** After the hash, e.g. `/contacts` or `/incident/$incidentId/log`. */
  readonly path: string;
  readonly title: FirstTextKey;
  readonly load: () => Promise<ComponentType>;
  /** Fills the window by itself: no header, no rail, no status line. */
  readonly bare?: true;
}

/** A page at peace. With `group` it stands in the table of contents; without, it is reached from another page. */
export interface PeacePage extends PageBase {
  readonly layout: 'peace';
  readonly group?: PeaceGroup;
  /** Place within the group, ascending. */
  readonly order?: number;
  /** Not opened in an ordinary week: folded behind its group's heading, and found with Ctrl+K. */
  readonly seldom?: true;
  /** The page whose entry in the table of contents is marked while this one is open. */
  readonly under?: string;
}

/** A page of an incident; its path begins with `/incident/$incidentId/`. With `area` it is one of the six. */
export interface IncidentPage extends PageBase {
  readonly layout: 'incident';
  readonly area?: IncidentArea;
  /** The area, or the page beside the areas, that is marked in the rail while this page (without a place of its own) is open. */
  readonly under?: IncidentArea | `incident.${string}`;
  /** Place among the quiet ways under the six areas, ascending; without it the page is reached from another. */
  readonly beside?: number;
}

export type Page = PeacePage | IncidentPage;

export interface WatchProps {
  readonly incidentId: string | null;
}

/** What a feature's index.ts exports as `feature`; the shell composes the table in shell/pages.ts. */
export interface Feature {
  readonly pages: readonly Page[];
  readonly commands: readonly Command[];
  /**
   * Draws nothing on the page and is always mounted: it may give the ruler its flags (`useRulerFlags`), the table of
   * contents its exceptions (`useAttention`), answer commands and open dialogs. `incidentId` is null at peace. Its code
   * comes right after the frame, so that the frame need not wait for it.
   */
  readonly watch?: () => Promise<ComponentType<WatchProps>>;
}
