import type { paperCommands } from '../../../shared/contract/topics/paper.ts';
import { accountSheet, enterSheet } from '../../../shared/domain/paper/decide.ts';
import { readSheetName } from '../../../shared/domain/paper/paper.ts';
import { knownIncident } from '../../queries/incidents.ts';
import { knownLog } from '../../queries/logEntries.ts';
import { isPrinted, rowsEntered } from '../../queries/papers.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

export const paperHandlers: CommandHandlers<keyof typeof paperCommands> = {
  'paper.enterSheet': handler(
    (read, { incidentId, sheet }) => ({
      incident: knownIncident(read, incidentId),
      log: knownLog(read, incidentId),
      entered: rowsEntered(read, readSheetName(sheet) ?? ''),
    }),
    enterSheet,
  ),
  'paper.accountSheet': handler((read, { sheet }) => ({ isPrinted: isPrinted(read, readSheetName(sheet) ?? '') }), accountSheet),
};
