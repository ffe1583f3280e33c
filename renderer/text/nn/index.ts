import type { texts as source } from '../nb/index.ts';
import { commands } from './commands.ts';
import { refusals } from './refusals/index.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';

/** The same topics as in bokmål; a text that is missing does not compile. */
export const texts: typeof source = { commands, refusals, shell, ui };
