import type { texts as source } from '../nb/index.ts';
import { card } from './card.ts';
import { commands } from './commands.ts';
import { decision } from './decision.ts';
import { goal } from './goal.ts';
import { incident } from './incident.ts';
import { log } from './log.ts';
import { meeting } from './meeting.ts';
import { picture } from './picture.ts';
import { refusals } from './refusals/index.ts';
import { said } from './said.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { task } from './task.ts';
import { ui } from './ui.ts';

/** The same topics as in bokmål; a text that is missing does not compile. */
export const texts: typeof source = {
  card,
  commands,
  decision,
  goal,
  incident,
  log,
  meeting,
  picture,
  refusals,
  said,
  settings,
  shell,
  task,
  ui,
};
