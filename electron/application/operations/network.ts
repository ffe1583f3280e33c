import type { seatOperations } from '../../../shared/contract/topics/seat.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import { whenOpen, type OperationHandlers } from '../operationHandler.ts';
import { standingOf } from '../seats.ts';

export const networkHandlers: OperationHandlers<keyof typeof seatOperations> = {
  'network.status': whenOpen(async ({ host }) => {
    await host.network.follow();
    const { listening, fault, fingerprint } = host.network.status();
    return ok({
      listening: listening === null ? null : { origins: [...listening.origins] },
      fault,
      fingerprint,
      openOffers: host.networkSeats.offers.count(),
      seen: [...host.networkSeats.seen()],
    });
  }),
  'network.offerSeat': whenOpen(({ host, tools, sender }, { kind, label, person }) => {
    const { store } = tools.workspace;
    const { listening } = host.network.status();
    if (listening === null) return no({ code: 'network/not-listening' });
    if (label.trim() === '') return no({ code: 'seat/label-empty' });
    const isKnown = person === null || store.one('SELECT 1 AS yes FROM contact WHERE id = ? AND removed = 0', person) !== undefined;
    if (!isKnown) return no({ code: 'access/person-unknown' });
    const { actor: offeredBy } = standingOf(store, sender);
    const made = host.networkSeats.offers.make({ kind, label: label.trim(), person, offeredBy });
    return made === null ? no({ code: 'network/offers-full' }) : ok({ ...made, origins: [...listening.origins] });
  }),
  'network.withdrawOffers': whenOpen(({ host }) => {
    host.networkSeats.offers.withdrawAll();
    return ok(null);
  }),
};
