import type { hostOperations } from '../../../shared/contract/topics/host.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import type { Reader } from '../../store/database.ts';
import { draftKeyOf } from '../host.ts';
import { whenOpen, type OperationHandlers } from '../operationHandler.ts';
import { rightsOf } from '../seats.ts';

function contactName(read: Reader, person: string | null): { readonly name: string | null; readonly initials: string } {
  if (person === null) return { name: null, initials: '' };
  const row = read.one<{ name: string | null; initials: string }>('SELECT name, initials FROM contact WHERE id = ?', person);
  return row ?? { name: null, initials: '' };
}

export const hostHandlers: OperationHandlers<keyof typeof hostOperations> = {
  'host.status': ({ host }) =>
    ok({
      state: host.fault !== null ? 'fault' : host.workspace === null ? 'locked' : 'open',
      fault: host.fault === null ? null : `store/${host.fault}`,
      version: host.version,
      protected: host.keys.status().state === 'protected',
      headCheck: host.workspace?.headCheck.state ?? null,
    }),
  'seat.who': whenOpen(({ host, tools, sender }) => {
    const { store } = tools.workspace;
    const { person } = sender.holder;
    if (host.storeKey === null) return no({ code: 'access/locked' });
    return ok({
      seat: sender.seat,
      person,
      ...contactName(store, person),
      rights: [...rightsOf(store, sender.holder)],
      draftKey: draftKeyOf(host.storeKey),
    });
  }),
  'seat.identify': whenOpen(({ host, tools, sender }, { person }) => {
    const known = tools.workspace.store.one('SELECT 1 AS yes FROM contact WHERE id = ? AND removed = 0', person);
    if (known === undefined) return no({ code: 'access/person-unknown' });
    // Whoever has a passphrase must use it: nobody becomes somebody else by pointing at a name.
    const slots = host.keys.status().slots;
    if (slots.some((slot) => slot.kind === 'passphrase' && slot.person === person)) return no({ code: 'access/passphrase-needed' });
    host.seatHolder(sender.seat, { person: asId(person), role: null, actingFor: null });
    return ok({ person });
  }),
};
