import type { DutyEntry, DutyRotaId } from './duty.ts';

/** Facts whose subject is one line of the duty calendar. */
export interface DutyFacts {
  /** `rotaId`: the turns that were entered together; those entered before there were rotas have none. */
  DutyEntered: DutyEntry & { readonly rotaId?: DutyRotaId };
  DutyRemoved: Record<never, never>;
  DutyRestored: Record<never, never>;
}
