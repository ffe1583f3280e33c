import type { handlingChecklist as source } from '../nb/handlingChecklist.ts';

export const handlingChecklist: typeof source = {
  words: 'checklists, crisis handling, sub-plan, steps, items',
  lead: 'The checklists of the crisis handling sub-plan, as this municipality wants them. An incident keeps the list it began with; changes hold from the next.',
  asDelivered: 'as Beredt delivers it',
  version: 'Version {{version}}',
  edit: 'Change',
  editTitle: 'Checklist: {{step}}',
  lines: 'The items, one per line',
  linesHint: 'Move, put otherwise, add or take off. Five to nine items can be read aloud under pressure.',
  many: '{{count}} items are many to read aloud under pressure. Nine are enough.',
  save: 'Save new version',
  saved: 'The checklist for {{step}} is version {{version}}',
  versions: 'Versions ({{count}})',
};
