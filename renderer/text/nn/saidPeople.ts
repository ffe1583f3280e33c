import type { saidPeople as source } from '../nb/saidPeople.ts';

export const saidPeople: typeof source = {
  'person-unavailable': '{{name}} er ikkje tilgjengeleg.[[ Grunn: {{reason}}.]][[ Rolla går vidare – {{moved}}.]]',
  'person-available': '{{name}} er tilgjengeleg igjen.[[ Rolla går tilbake – {{moved}}.]]',
  'call-out-started': 'Varsling over «{{title}}» er starta, {{members}} på lista.',
  'call-out-answered': '{{name}}[[ ({{role}})]] svara.[[ «{{note}}»]]',
  'call-out-no-answer': '{{name}}[[ ({{role}})]] svara ikkje.[[ Stadfortredar: {{deputy}}.]][[ «{{note}}»]]',
  'call-out-on-the-way': '{{name}}[[ ({{role}})]] er på veg.[[ «{{note}}»]]',
  'call-out-declined': '{{name}}[[ ({{role}})]] kan ikkje kome.[[ Stadfortredar: {{deputy}}.]][[ «{{note}}»]]',
  'shift-began': 'På vakt: {{name}}[[ som {{role}}]].',
  'shift-ended': 'Av vakt: {{name}}[[ som {{role}}]], etter {{hours}} t {{minutes}} min.',
  'shift-resumed': '{{name}}[[ som {{role}}]] er framleis på vakt.',
  'shift-handed-over': 'Vaktskifte[[, {{role}}]]: {{name}} overlét vakta til {{to}}. Begge har signert.',
  'staff-ready-task': '{{leader}} har stadfesta at {{name}} er klar for ny oppgåve.',
  'staff-ready-home': '{{leader}} har stadfesta at {{name}} kan gå heim åleine.',
  'staff-ready-taken-back': '{{leader}} har trekt tilbake stadfestinga for {{name}}.',
};
