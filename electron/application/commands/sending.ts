import type { sendingCommands } from '../../../shared/contract/topics/sending.ts';
import { sendToCallOut, stopSending } from '../../../shared/domain/gateway/decideSending.ts';
import { knownCallOut } from '../../queries/callOuts.ts';
import { knownGateway } from '../../queries/gateways.ts';
import { knownIncident } from '../../queries/incidents.ts';
import { knownLog } from '../../queries/logEntries.ts';
import { knownEmails, knownSending } from '../../queries/sendings.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

export const sendingHandlers: CommandHandlers<keyof typeof sendingCommands> = {
  'sending.toCallOut': handler((read, { callOutId, channel }) => {
    const callOut = knownCallOut(read, callOutId);
    return {
      callOut,
      incident: callOut === null ? null : knownIncident(read, callOut.incidentId),
      // A call-out that is not there is refused before its log is asked for.
      log: callOut === null ? { letter: '', next: 1 } : knownLog(read, callOut.incidentId),
      gateway: knownGateway(read, channel),
      emails: knownEmails(read),
    };
  }, sendToCallOut),
  'sending.stop': handler((read, { sendingId }, { now }) => {
    const sending = knownSending(read, sendingId, now);
    const incidentId = sending?.incidentId ?? null;
    return { sending, log: incidentId === null ? null : knownLog(read, incidentId) };
  }, stopSending),
};
