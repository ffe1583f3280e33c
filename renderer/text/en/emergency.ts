import type { emergency as source } from '../nb/emergency.ts';

export const emergency: typeof source = {
  words: 'emergency log, locked, enter, write before unlocking',
  start: 'Start the emergency log',
  startLead:
    'Write at once, without a passphrase. The lines are sealed on the disk and entered in the log once Beredt is unlocked.',
  notReady: 'The emergency log cannot be started here: the store must have been opened once first. Write on paper.',
  line: 'Line in the emergency log',
  hint:
    'Enter seals the line on the disk. Nobody can read it before Beredt is unlocked, and it cannot be changed here.',
  saved: 'sealed {{clock}}, line {{number}}',
  waits: 'waiting to be saved',
  refused: 'not saved',
  before_one: '{{count}} line from before lies sealed and cannot be shown now.',
  before_other: '{{count}} lines from before lie sealed and cannot be shown now.',
  lines: 'Written in this window',
  waiting_one: '{{count}} line waits to be entered in the log',
  waiting_other: '{{count}} lines wait to be entered in the log',
  lead:
    'Written before anybody could unlock. Each line is entered on its own with the time it was written, marked as entered late.',
  none:
    'The emergency log is empty. It is written when nobody can unlock Beredt; its lines are entered into an incident from here afterwards.',
  number: 'Line',
  written: 'Written',
  text: 'Text',
  unreadable:
    'These lines are gone or were changed after they were sealed, and cannot be read: {{numbers}}. What is left of them stays in the data folder.',
  into: 'Enter in',
  newIncident: 'New incident',
  newExercise: 'New exercise',
  exercise: '{{title}} (exercise)',
  nameless: 'Incident {{when}}',
  takeIn: 'Enter in the log',
  reason: 'emergency log',
};
