import type { RefusalTexts } from '../../refusalText.ts';
import { common } from './common.ts';
import { incident } from './incident.ts';
import { keys } from './keys.ts';
import { log } from './log.ts';

/** One file per topic; a code without its sentence does not compile. */
export const refusals: RefusalTexts = { ...common, ...incident, ...keys, ...log };
