import type { saidPeople as source } from '../nb/saidPeople.ts';

export const saidPeople: typeof source = {
  'person-unavailable': '{{name}} is unavailable.[[ Reason: {{reason}}.]][[ The role moves on – {{moved}}.]]',
  'person-available': '{{name}} is available again.[[ The role moves back – {{moved}}.]]',
  'call-out-started': 'Call-out over “{{title}}” started, {{members}} on the list.',
  'call-out-answered': '{{name}}[[ ({{role}})]] answered.[[ “{{note}}”]]',
  'call-out-no-answer': '{{name}}[[ ({{role}})]] did not answer.[[ Deputy: {{deputy}}.]][[ “{{note}}”]]',
  'call-out-on-the-way': '{{name}}[[ ({{role}})]] is on the way.[[ “{{note}}”]]',
  'call-out-declined': '{{name}}[[ ({{role}})]] cannot come.[[ Deputy: {{deputy}}.]][[ “{{note}}”]]',
  'shift-began': 'On duty: {{name}}[[ as {{role}}]].',
  'shift-ended': 'Off duty: {{name}}[[ as {{role}}]], after {{hours}} h {{minutes}} min.',
  'shift-resumed': '{{name}}[[ as {{role}}]] is still on duty.',
  'shift-handed-over': 'Handover[[, {{role}}]]: {{name}} gave the shift to {{to}}. Both have signed.',
  'staff-ready-task': '{{leader}} has confirmed that {{name}} is ready for a new task.',
  'staff-ready-home': '{{leader}} has confirmed that {{name}} can go home alone.',
  'staff-ready-taken-back': '{{leader}} has taken back the confirmation for {{name}}.',
};
