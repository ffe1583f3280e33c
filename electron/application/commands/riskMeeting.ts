import type { riskMeetingCommands } from '../../../shared/contract/topics/riskMeeting.ts';
import type { RiskMeetingId } from '../../../shared/domain/risk/risk.ts';
import {
  changeRiskMeeting,
  holdRiskMeeting,
  removeRiskMeeting,
  restoreRiskMeeting,
} from '../../../shared/domain/riskMeeting/decide.ts';
import { knownRiskMeeting } from '../../queries/riskMeetings.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const meeting = (read: Reader, { meetingId }: { readonly meetingId: RiskMeetingId }) => ({
  meeting: knownRiskMeeting(read, meetingId),
});

export const riskMeetingHandlers: CommandHandlers<keyof typeof riskMeetingCommands> = {
  'riskMeeting.hold': handler(() => null, holdRiskMeeting),
  'riskMeeting.change': handler(meeting, changeRiskMeeting),
  'riskMeeting.remove': handler(meeting, removeRiskMeeting),
  'riskMeeting.restore': handler(meeting, restoreRiskMeeting),
};
