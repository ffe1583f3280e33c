import type { riskFlagCommands } from '../../../shared/contract/topics/riskFlag.ts';
import {
  endRiskFlag,
  openRiskFlag,
  prolongRiskFlag,
  raiseRiskFlag,
  reinstateRiskFlag,
  shareRiskFlag,
  type AboutRiskFlag,
} from '../../../shared/domain/riskFlag/decide.ts';
import type { RiskFlagId } from '../../../shared/domain/riskFlag/riskFlag.ts';
import { knownRiskFlag, rolesInUse } from '../../queries/riskFlags.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const about = (read: Reader, { riskFlagId }: { readonly riskFlagId: RiskFlagId }): AboutRiskFlag => ({
  flag: knownRiskFlag(read, riskFlagId),
});

export const riskFlagHandlers: CommandHandlers<keyof typeof riskFlagCommands> = {
  'riskFlag.raise': handler((read) => ({ roles: rolesInUse(read) }), raiseRiskFlag),
  'riskFlag.open': handler(about, openRiskFlag),
  'riskFlag.share': handler((read, input) => ({ ...about(read, input), roles: rolesInUse(read) }), shareRiskFlag),
  'riskFlag.prolong': handler(about, prolongRiskFlag),
  'riskFlag.end': handler(about, endRiskFlag),
  'riskFlag.reinstate': handler(about, reinstateRiskFlag),
};
