import type { OperationOutput } from '../../../shared/contract/api.ts';
import type { hostOperations } from '../../../shared/contract/topics/host.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import { knownRole } from '../../queries/roles.ts';
import type { Reader } from '../../store/database.ts';
import { draftKeyOf } from '../draftKey.ts';
import type { Host } from '../host.ts';
import { whenOpen, type OperationHandlers } from '../operationHandler.ts';
import { roleFilledBy, standingOf, type Standing } from '../seats.ts';

function contactName(read: Reader, person: string | null): { readonly name: string | null; readonly initials: string } {
  if (person === null) return { name: null, initials: '' };
  const row = read.one<{ name: string | null; initials: string }>(
    'SELECT name, initials FROM contact WHERE id = ?', person,
  );
  return row ?? { name: null, initials: '' };
}

/** The role taken at a seat, while it is still that person's to fill. */
function roleAt(read: Reader, { role, actor: { actingFor } }: Standing): Pick<OperationOutput<'seat.who'>, 'role' | 'actingFor'> {
  if (role === null) return { role: null, actingFor: null };
  return {
    role: { id: role.id, title: role.title },
    actingFor: actingFor === null ? null : { id: actingFor, name: contactName(read, actingFor).name ?? '' },
  };
}

function lostEntries({ workspace }: Host): number | null {
  const check = workspace?.headCheck;
  return check !== undefined && 'lost' in check ? check.lost : null;
}

export const hostHandlers: OperationHandlers<keyof typeof hostOperations> = {
  'host.status': ({ host }) =>
    ok({
      state: host.fault !== null ? 'fault' : host.workspace === null ? 'locked' : 'open',
      fault: host.fault === null ? null : `store/${host.fault}`,
      version: host.version,
      protected: host.keys.status().state === 'protected',
      headCheck: host.workspace?.headCheck.state ?? null,
      lostEntries: lostEntries(host),
      spaceLow: host.workspace?.isSpaceLow ?? false,
    }),
  'seat.who': whenOpen(({ host, tools, sender }) => {
    const { store } = tools.workspace;
    const { person } = sender.holder;
    if (host.storeKey === null) return no({ code: 'access/locked' });
    const standing = standingOf(store, sender);
    const { paired } = standing;
    return ok({
      seat: sender.seat,
      person,
      ...contactName(store, person),
      rights: [...standing.rights],
      ...roleAt(store, standing),
      paired: paired === null ? null : { kind: paired.kind, label: paired.label },
      draftKey: draftKeyOf(host.dir, host.storeKey, paired === null ? null : sender.seat),
    });
  }),
  'seat.touch': whenOpen(({ host }) => {
    host.touch();
    return ok(null);
  }),
  'seat.identify': whenOpen(({ host, tools, sender }, { person, role = null }) => {
    const { store } = tools.workspace;
    const known = store.one('SELECT 1 AS yes FROM contact WHERE id = ? AND removed = 0', person);
    if (known === undefined) return no({ code: 'access/person-unknown' });
    // Whoever has a passphrase must use it: nobody becomes somebody else by pointing at a name.
    const slots = host.keys.status().slots;
    const isOneself = sender.holder.person === person;
    if (!isOneself && slots.some((slot) => slot.kind === 'passphrase' && slot.person === person)) {
      return no({ code: 'access/passphrase-needed' });
    }
    const acting = role === null ? null : roleFilledBy(store, person, role);
    if (role !== null && acting === null) {
      const title = knownRole(store, role)?.title;
      return title === undefined ? no({ code: 'role/not-found' }) : no({ code: 'role/not-acting', params: { title } });
    }
    const holder = { person, role, actingFor: acting?.actingFor ?? null };
    host.seatHolder(sender.seat, holder);
    return ok(holder);
  }),
};
