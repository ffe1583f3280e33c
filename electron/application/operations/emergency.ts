import type { emergencyOperations } from '../../../shared/contract/topics/emergency.ts';
import { takeInEmergencyLog } from '../../../shared/domain/emergency/decide.ts';
import { makeId } from '../../../shared/kernel/ids.ts';
import { no, ok, type Result } from '../../../shared/kernel/result.ts';
import { instantOf } from '../../../shared/kernel/time.ts';
import { takenEmergencyLines } from '../../queries/emergencies.ts';
import { knownIncident } from '../../queries/incidents.ts';
import { knownLog } from '../../queries/logEntries.ts';
import { appendFactsAs } from '../appendFacts.ts';
import { addToBook, bookState, closeBook, openBook, type ReadBook } from '../emergency/emergencyBook.ts';
import { openingKey, sealingKey } from '../emergency/emergencyKey.ts';
import type { DispatchTools } from '../dispatch.ts';
import type { Host } from '../host.ts';
import { whenOpen, type OperationHandlers } from '../operationHandler.ts';
import { standingOf } from '../seats.ts';

/** What the disk refuses is an answer, told where the line was written; it stays in the window and is sent again. */
function onDisk<Value>(host: Host, work: () => Value): Result<Value, { readonly code: 'emergency/disk-failed' }> {
  try {
    return ok(work());
  } catch (error) {
    host.report(error, 'emergency log');
    return no({ code: 'emergency/disk-failed' });
  }
}

/** What waits: lines that open and have not been taken in before. */
function waiting(host: Host, tools: DispatchTools): ReadBook {
  const { storeKey } = host;
  const book = openBook(host.dir, storeKey === null ? null : openingKey(host.dir, storeKey));
  const taken = takenEmergencyLines(tools.workspace.store);
  return { ...book, lines: book.lines.filter(({ lineId }) => !taken.has(lineId)) };
}

export const emergencyHandlers: OperationHandlers<keyof typeof emergencyOperations> = {
  'emergency.status': ({ host }) => onDisk(host, () => ({ isReady: sealingKey(host.dir) !== null, ...bookState(host.dir) })),
  'emergency.addLine': ({ host }, { lineId, text, beganAt }) => {
    const words = text.trim();
    if (words === '') return no({ code: 'emergency/text-empty' });
    const publicKey = sealingKey(host.dir);
    if (publicKey === null) return no({ code: 'emergency/no-key' });
    const now = instantOf(host.clock.unixMs());
    const added = onDisk(host, () => addToBook({ dir: host.dir, randomness: host.randomness, publicKey }, { lineId, text: words, beganAt }, now));
    if (!added.ok) return added;
    return added.value.ok ? added.value : no({ code: 'emergency/full' });
  },
  'emergency.read': whenOpen(({ host, tools }) => {
    const read = onDisk(host, () => waiting(host, tools));
    return read.ok ? ok({ lines: [...read.value.lines], unreadable: [...read.value.unreadable] }) : read;
  }),
  'emergency.takeIn': whenOpen(({ host, tools, sender }, { incidentId, lateReason }) => {
    const read = onDisk(host, () => waiting(host, tools));
    if (!read.ok) return read;
    const { store } = tools.workspace;
    const { actor } = standingOf(store, sender);
    const { clock, randomness } = tools;
    // Known, decided and appended without a wait in between: nothing else is written meanwhile.
    const moment = { now: instantOf(clock.unixMs()), actor, newId: () => makeId<never>(clock.unixMs(), randomness.bytes(10)) };
    const incident = knownIncident(store, incidentId);
    const log = incident === null ? { letter: '', next: 1 } : knownLog(store, incidentId);
    const decision = takeInEmergencyLog({ incidentId, lateReason, ...read.value }, { incident, log, taken: takenEmergencyLines(store) }, moment);
    if (!decision.ok) return decision;
    appendFactsAs(tools, actor, decision.value.facts);
    // It is in the journal: if the file stays, its lines are known and are not taken in again.
    onDisk(host, () => {
      closeBook(host.dir, read.value.unreadable.length === 0, String(clock.unixMs()));
    });
    return ok(decision.value.value);
  }),
};
