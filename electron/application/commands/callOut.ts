import type { callOutCommands } from '../../../shared/contract/topics/callOut.ts';
import type { CallOutId, KnownCallOut } from '../../../shared/domain/callOut/callOut.ts';
import { markCall, startCallOut, undoMark, withdrawCallOut } from '../../../shared/domain/callOut/decide.ts';
import { standingMark } from '../../../shared/domain/callOut/sheet.ts';
import { knownAlertList } from '../../queries/alertLists.ts';
import { knownCallOut, knownCallOuts, knownReach } from '../../queries/callOuts.ts';
import { incidentGround, knownIncident } from '../../queries/incidents.ts';
import { knownLog, knownLogEntry } from '../../queries/logEntries.ts';
import { knownMatrix } from '../../queries/notices.ts';
import type { LogEntryId } from '../../../shared/domain/log/log.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

function running(read: Reader, { callOutId }: { readonly callOutId: CallOutId }) {
  const callOut = knownCallOut(read, callOutId);
  return { callOut, incident: callOut === null ? null : knownIncident(read, callOut.incidentId) };
}

function withLine(
  read: Reader,
  input: { readonly callOutId: CallOutId },
  lineOf: (callOut: KnownCallOut) => LogEntryId | undefined,
) {
  const known = running(read, input);
  const entryId = known.callOut === null ? undefined : lineOf(known.callOut);
  return { ...known, entry: entryId === undefined ? null : knownLogEntry(read, entryId) };
}

export const callOutHandlers: CommandHandlers<keyof typeof callOutCommands> = {
  'callOut.start': handler(
    (read, { incidentId, listId }) => ({
      ...knownReach(read),
      incident: knownIncident(read, incidentId),
      log: knownLog(read, incidentId),
      list: knownAlertList(read, listId),
      callOuts: knownCallOuts(read, incidentId),
      matrix: knownMatrix(read, incidentId),
      ground: incidentGround(read, incidentId),
    }),
    startCallOut,
  ),
  'callOut.mark': handler((read, input) => {
    const known = running(read, input);
    // A call-out that is not there is refused before its log is asked for.
    const log = known.callOut === null ? { letter: '', next: 1 } : knownLog(read, known.callOut.incidentId);
    return { ...knownReach(read), ...known, log };
  }, markCall),
  'callOut.undoMark': handler(
    (read, input) => withLine(read, input, (callOut) => standingMark(callOut.marks, input.memberId)?.markId),
    undoMark,
  ),
  'callOut.withdraw': handler(
    (read, input) => {
      const known = withLine(read, input, (callOut) => callOut.startEntryId);
      // A call-out that is not there is refused before its notices are asked for.
      const matrix = known.callOut === null ? { rules: [], notices: [] } : knownMatrix(read, known.callOut.incidentId);
      return { ...known, matrix };
    },
    withdrawCallOut,
  ),
};
