import { commands } from './commands.ts';
import { incident } from './incident.ts';
import { log } from './log.ts';
import { refusals } from './refusals/index.ts';
import { said } from './said.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';

/** The source of every text. A new topic: its file in nb, nn and en, and one line in each index. */
export const texts = { commands, incident, log, refusals, said, settings, shell, ui };
