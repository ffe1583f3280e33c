import type { deviationCommands } from '../../../shared/contract/topics/deviation.ts';
import {
  closeDeviation,
  decideClosing,
  escalateDeviation,
  proposeClosing,
  reopenDeviation,
  seeProof,
  sendBackDeviation,
} from '../../../shared/domain/deviation/closing.ts';
import {
  answerSender,
  receiveDeviation,
  reportDeviation,
  restoreDeviation,
  setThreshold,
  sortDeviation,
  withdrawDeviation,
  type AboutDeviation,
} from '../../../shared/domain/deviation/decide.ts';
import type { DeviationId } from '../../../shared/domain/deviation/deviation.ts';
import { knownDeviation, knownDeviationNumber, knownThreshold } from '../../queries/deviations.ts';
import { installationId } from '../../queries/municipality.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const about = (read: Reader, { deviationId }: { readonly deviationId: DeviationId }): AboutDeviation => ({
  deviation: knownDeviation(read, deviationId),
});

export const deviationHandlers: CommandHandlers<keyof typeof deviationCommands> = {
  'deviation.report': handler(knownDeviationNumber, reportDeviation),
  'deviation.withdraw': handler(about, withdrawDeviation),
  'deviation.restore': handler(about, restoreDeviation),
  'deviation.receive': handler(about, receiveDeviation),
  'deviation.sort': handler(about, sortDeviation),
  'deviation.answer': handler(about, answerSender),
  'deviation.escalate': handler(about, escalateDeviation),
  'deviation.sendBack': handler(about, sendBackDeviation),
  'deviation.close': handler(about, closeDeviation),
  'deviation.proposeClosing': handler(about, proposeClosing),
  'deviation.decideClosing': handler(about, decideClosing),
  'deviation.reopen': handler(about, reopenDeviation),
  'deviation.seeProof': handler(about, seeProof),
  'deviation.setThreshold': handler(
    (read) => ({ installation: installationId(read), threshold: knownThreshold(read) }),
    setThreshold,
  ),
};
