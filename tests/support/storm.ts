import type { Answer } from '../../shared/contract/wire.ts';
import type { Installation } from './installations.ts';

function valueOf<Value>(answer: Answer): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value as Value;
}

/** Logs a small storm: one incident and `count` lines, with a seal here and there. Answers the incident's id. */
export function logStorm(installation: Installation, count: number): string {
  const { incidentId } = valueOf<{ incidentId: string }>(installation.does('incident.start', { kind: 'real', title: 'Storm' }));
  for (let at = 1; at <= count; at += 1) {
    addLine(installation, incidentId, `Linje ${String(at)} fra Øya`);
    if (at % 4 === 0) installation.workspace.seal();
  }
  return incidentId;
}

export function addLine(installation: Installation, incidentId: string, text: string): string {
  installation.pass(1_000);
  return valueOf<{ number: string }>(installation.does('log.addEntry', { incidentId, text })).number;
}
