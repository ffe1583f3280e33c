import type { activityCommands } from '../../../shared/contract/topics/activity.ts';
import type { ActivityId } from '../../../shared/domain/activity/activity.ts';
import {
  changeActivity,
  dropActivity,
  holdActivity,
  planActivity,
  resumeActivity,
  undoHolding,
  type AboutActivity,
} from '../../../shared/domain/activity/decide.ts';
import { activityAfter, knownActivity } from '../../queries/activities.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const about = (read: Reader, { activityId }: { readonly activityId: ActivityId }): AboutActivity => ({
  activity: knownActivity(read, activityId),
});

export const activityHandlers: CommandHandlers<keyof typeof activityCommands> = {
  'activity.plan': handler(() => ({}), planActivity),
  'activity.change': handler(about, changeActivity),
  'activity.hold': handler(about, holdActivity),
  'activity.undoHolding': handler(
    (read, input) => ({ ...about(read, input), next: activityAfter(read, input.activityId) }),
    undoHolding,
  ),
  'activity.drop': handler(about, dropActivity),
  'activity.resume': handler(about, resumeActivity),
};
