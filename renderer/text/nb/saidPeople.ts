/** What people, roles and calling write in the log. A part in [[ ]] is left out when its particular is not there. */
export const saidPeople = {
  'person-unavailable': '{{name}} er ikke tilgjengelig.[[ Grunn: {{reason}}.]][[ Rollen går videre – {{moved}}.]]',
  'person-available': '{{name}} er tilgjengelig igjen.[[ Rollen går tilbake – {{moved}}.]]',
  'call-out-started': 'Varsling over «{{title}}» er startet, {{members}} på listen.',
  'call-out-answered': '{{name}}[[ ({{role}})]] svarte.[[ «{{note}}»]]',
  'call-out-no-answer': '{{name}}[[ ({{role}})]] svarte ikke.[[ Stedfortreder: {{deputy}}.]][[ «{{note}}»]]',
  'call-out-on-the-way': '{{name}}[[ ({{role}})]] er på vei.[[ «{{note}}»]]',
  'call-out-declined': '{{name}}[[ ({{role}})]] kan ikke komme.[[ Stedfortreder: {{deputy}}.]][[ «{{note}}»]]',
  'shift-began': 'På vakt: {{name}}[[ som {{role}}]].',
  'shift-ended': 'Av vakt: {{name}}[[ som {{role}}]], etter {{hours}} t {{minutes}} min.',
  'shift-resumed': '{{name}}[[ som {{role}}]] er fortsatt på vakt.',
  'shift-handed-over': 'Vaktskifte[[, {{role}}]]: {{name}} overlot vakten til {{to}}. Begge har signert.',
  'staff-ready-task': '{{leader}} har bekreftet at {{name}} er klar for ny oppgave.',
  'staff-ready-home': '{{leader}} har bekreftet at {{name}} kan gå hjem alene.',
  'staff-ready-taken-back': '{{leader}} har trukket bekreftelsen for {{name}} tilbake.',
};
