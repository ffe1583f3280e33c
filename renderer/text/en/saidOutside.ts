import type { saidOutside as source } from '../nb/saidOutside.ts';

/** What messages to those outside the room write in the log. */
export const saidOutside: typeof source = {
  'announcement-approved-inhabitants': 'Message {{number}} to inhabitants is approved: {{text}}',
  'announcement-approved-affected': 'Message {{number}} to those affected is approved: {{text}}',
  'announcement-approved-next-of-kin': 'Message {{number}} to next of kin is approved: {{text}}',
  'announcement-approved-media': 'Message {{number}} to the media is approved: {{text}}',
  'announcement-approved-switchboard': 'Message {{number}} to the switchboard is approved: {{text}}',
  'announcement-approved-staff': 'Message {{number}} to staff is approved: {{text}}',
  'announcement-published-inhabitants': 'Message {{number}} to inhabitants has gone out[[ ({{channels}})]]: {{text}}[[ Next message promised {{next}}.]]',
  'announcement-published-affected': 'Message {{number}} to those affected has gone out[[ ({{channels}})]]: {{text}}[[ Next message promised {{next}}.]]',
  'announcement-published-next-of-kin': 'Message {{number}} to next of kin has gone out[[ ({{channels}})]]: {{text}}[[ Next message promised {{next}}.]]',
  'announcement-published-media': 'Message {{number}} to the media has gone out[[ ({{channels}})]]: {{text}}[[ Next message promised {{next}}.]]',
  'announcement-published-switchboard': 'Message {{number}} to the switchboard has gone out[[ ({{channels}})]]: {{text}}[[ Next message promised {{next}}.]]',
  'announcement-published-staff': 'Message {{number}} to staff has gone out[[ ({{channels}})]]: {{text}}[[ Next message promised {{next}}.]]',
  'announcement-withdrawn': 'Message {{number}} no longer holds: {{reason}}',
  'report-sent': 'Situation report {{number}} has been sent to {{to}} ({{channel}}).',
  'report-read-back': 'Situation report {{number}} was read back by {{by}}.',
  'report-withdrawn': 'Situation report {{number}} does not hold: {{reason}}',
  'notice-acknowledged': '{{recipient}} has been told and has acknowledged[[, by {{by}}]].[[ It was due {{deadline}}.]]',
  'notice-dropped': '{{recipient}} is not to be told: {{reason}}',
  'helper-asked': 'Help asked for: {{name}}[[ ({{capacity}})]].[[ Contact: {{contact}}.]][[ {{note}}]]',
  'helper-offered': 'Help offered: {{name}}[[ ({{capacity}})]].[[ Contact: {{contact}}.]][[ {{note}}]]',
  'helper-accepted': 'Help accepted: {{name}}[[ ({{capacity}})]].[[ Contact: {{contact}}.]][[ {{note}}]]',
  'helper-declined': 'No help from {{name}}.[[ {{note}}]]',
  'helper-released': '{{name}}[[ ({{capacity}})]] released.[[ {{note}}]]',
};
