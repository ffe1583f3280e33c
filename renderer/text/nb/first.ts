import { home } from './home.ts';
import { incident } from './incident.ts';
import { names } from './names.ts';
import { seat } from './seat.ts';
import { shell } from './shell.ts';
import { smallIncident } from './smallIncident.ts';
import { ui } from './ui.ts';
import { warning } from './warning.ts';

/**
 * What the first screen says, and so what the first load brings: the frame, Hjem, and the names of pages. A test sees that
 * these say nothing else (tests/unit/firstTexts.test.ts).
 */
export const firstTexts = {
  ...names,
  home,
  incident,
  seat,
  shell,
  smallIncident,
  ui,
  warning,
};
