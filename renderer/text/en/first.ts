import type { firstTexts as source } from '../nb/first.ts';
import { home } from './home.ts';
import { incident } from './incident.ts';
import { names } from './names.ts';
import { seat } from './seat.ts';
import { shell } from './shell.ts';
import { smallIncident } from './smallIncident.ts';
import { ui } from './ui.ts';
import { warning } from './warning.ts';

export const firstTexts: typeof source = {
  ...names,
  home,
  incident,
  seat,
  shell,
  smallIncident,
  ui,
  warning,
};
