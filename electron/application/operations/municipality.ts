import { ABOUT_COMMANDS, loadElvheim, type Theatre } from '../../../resources/example/elvheim.ts';
import { message } from '../../../shared/contract/wire.ts';
import type { municipalityOperations } from '../../../shared/contract/topics/municipality.ts';
import { markAsExample } from '../../../shared/domain/municipality/decide.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import { groundForExample } from '../../queries/municipality.ts';
import { appendFacts } from '../appendFacts.ts';
import { dispatchCommand, dispatchQuery, refuse, type DispatchTools } from '../dispatch.ts';
import type { Host } from '../host.ts';
import type { Watch } from '../jobs.ts';
import { whenOpen, type OperationHandlers } from '../operationHandler.ts';
import { NOBODY } from '../seats.ts';

/** The example's own seat: whatever it plays is signed from there. */
const SEAT = 'example';
/** Who is put at the window the example was asked for from: the crisis leader, so that everything can be tried. */
const LEADER = 'kd';

export const municipalityOperationHandlers: OperationHandlers<keyof typeof municipalityOperations> = {
  'municipality.loadExample': whenOpen(async ({ host, tools, sender }, { incidents }) => {
    const decision = markAsExample(groundForExample(tools.workspace.store));
    if (!decision.ok) return decision;
    // The mark comes first: whatever happens afterwards, nobody takes what is there for a municipality of their own.
    appendFacts(tools, sender, decision.value.facts);
    const played = await host.work.run('example', (watch) =>
      loadElvheim(theatreOn(host, tools, watch), { today: tools.clock.unixMs(), incidents }),
    );
    host.seatHolder(SEAT, NOBODY);
    if (!played.ok) return no({ code: 'municipality/example-stopped', params: { at: played.reason.at, why: played.reason.refusal.code } });
    const { contacts, roles, cards } = played.value;
    const leader = contacts.get(LEADER);
    if (leader !== undefined) host.seatHolder(sender.seat, { ...NOBODY, person: leader });
    return ok({ contacts: contacts.size, roles: roles.size, cards: cards.size });
  }),
};

/** A clock that is moved, for the example's messages alone, and a breath between them for everybody else's. */
function theatreOn(host: Host, tools: DispatchTools, { signal, onProgress }: Watch): Theatre {
  let nowMs = tools.clock.unixMs();
  let done = 0;
  const moved: DispatchTools = { ...tools, clock: { unixMs: () => nowMs } };
  return {
    clock: {
      set: (unixMs) => {
        nowMs = unixMs;
      },
      read: () => nowMs,
    },
    onCommand: () => {
      done += 1;
      onProgress(Math.min(done, ABOUT_COMMANDS), ABOUT_COMMANDS);
    },
    send: async (said) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) return refuse('work/stopped');
      if (host.workspace !== tools.workspace) return refuse('access/locked');
      const parsed = message.parse(said);
      const sender = { seat: SEAT, holder: host.holderOf(SEAT) };
      if (parsed.kind === 'command') return dispatchCommand(moved, sender, parsed);
      return parsed.kind === 'query' ? dispatchQuery(moved, sender, parsed) : host.call(SEAT, parsed);
    },
  };
}
