import type { ControlNode, ControlNodeFields } from './control.ts';

/** Facts whose subject is a node of the control structure. */
export interface ControlFacts {
  ControlNodeAdded: Omit<ControlNode, 'id'>;
  /** Only the fields that changed. */
  ControlNodeChanged: { readonly fields: Partial<ControlNodeFields> };
  ControlNodeMoved: { readonly place: number };
  ControlNodeRemoved: Record<never, never>;
  ControlNodeRestored: Record<never, never>;
}
