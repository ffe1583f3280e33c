import type { inspectionCommands } from '../../../shared/contract/topics/inspection.ts';
import {
  changeFinding,
  closeFinding,
  noteFinding,
  reopenFinding,
  restoreFinding,
  withdrawFinding,
  type AboutFinding,
} from '../../../shared/domain/inspection/decide.ts';
import type { InspectionFindingId } from '../../../shared/domain/inspection/inspection.ts';
import { knownInspectionFinding } from '../../queries/inspectionFindings.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const about = (read: Reader, { findingId }: { readonly findingId: InspectionFindingId }): AboutFinding => ({
  finding: knownInspectionFinding(read, findingId),
});

export const inspectionHandlers: CommandHandlers<keyof typeof inspectionCommands> = {
  'inspection.note': handler(() => ({}), noteFinding),
  'inspection.change': handler(about, changeFinding),
  'inspection.close': handler(about, closeFinding),
  'inspection.reopen': handler(about, reopenFinding),
  'inspection.withdraw': handler(about, withdrawFinding),
  'inspection.restore': handler(about, restoreFinding),
};
