import type { RefusalTexts } from '../../refusalText.ts';
import { common } from './common.ts';
import { decision } from './decision.ts';
import { goal } from './goal.ts';
import { incident } from './incident.ts';
import { keys } from './keys.ts';
import { log } from './log.ts';
import { meeting } from './meeting.ts';
import { situation } from './situation.ts';
import { task } from './task.ts';

/** One file per topic; a code without its sentence does not compile. */
export const refusals: RefusalTexts = {
  ...common,
  ...incident,
  ...keys,
  ...log,
  ...decision,
  ...goal,
  ...task,
  ...situation,
  ...meeting,
};
