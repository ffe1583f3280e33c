import type { saidOutside as source } from '../nb/saidOutside.ts';

/** What messages to those outside the room write in the log. */
export const saidOutside: typeof source = {
  'announcement-approved-inhabitants': 'Melding {{number}} til innbyggjarane er godkjend: {{text}}',
  'announcement-approved-affected': 'Melding {{number}} til råka er godkjend: {{text}}',
  'announcement-approved-next-of-kin': 'Melding {{number}} til pårørande er godkjend: {{text}}',
  'announcement-approved-media': 'Melding {{number}} til media er godkjend: {{text}}',
  'announcement-approved-switchboard': 'Melding {{number}} til sentralbordet er godkjend: {{text}}',
  'announcement-approved-staff': 'Melding {{number}} til tilsette er godkjend: {{text}}',
  'announcement-published-inhabitants': 'Melding {{number}} til innbyggjarane er send ut[[ ({{channels}})]]: {{text}}[[ Ny melding lova {{next}}.]]',
  'announcement-published-affected': 'Melding {{number}} til råka er send ut[[ ({{channels}})]]: {{text}}[[ Ny melding lova {{next}}.]]',
  'announcement-published-next-of-kin': 'Melding {{number}} til pårørande er send ut[[ ({{channels}})]]: {{text}}[[ Ny melding lova {{next}}.]]',
  'announcement-published-media': 'Melding {{number}} til media er send ut[[ ({{channels}})]]: {{text}}[[ Ny melding lova {{next}}.]]',
  'announcement-published-switchboard': 'Melding {{number}} til sentralbordet er send ut[[ ({{channels}})]]: {{text}}[[ Ny melding lova {{next}}.]]',
  'announcement-published-staff': 'Melding {{number}} til tilsette er send ut[[ ({{channels}})]]: {{text}}[[ Ny melding lova {{next}}.]]',
  'announcement-withdrawn': 'Melding {{number}} gjeld ikkje lenger: {{reason}}',
  'report-sent': 'Situasjonsrapport {{number}} er send til {{to}} ({{channel}}).',
  'report-read-back': 'Situasjonsrapport {{number}} er lesen tilbake av {{by}}.',
  'report-withdrawn': 'Situasjonsrapport {{number}} gjeld ikkje: {{reason}}',
  'notice-acknowledged': '{{recipient}} er varsla og har kvittert[[ ved {{by}}]].[[ Fristen var {{deadline}}.]]',
  'notice-dropped': '{{recipient}} skal ikkje varslast: {{reason}}',
  'helper-asked': 'Bedt om hjelp: {{name}}[[ ({{capacity}})]].[[ Kontakt: {{contact}}.]][[ {{note}}]]',
  'helper-offered': 'Tilbod om hjelp: {{name}}[[ ({{capacity}})]].[[ Kontakt: {{contact}}.]][[ {{note}}]]',
  'helper-accepted': 'Hjelp godteken: {{name}}[[ ({{capacity}})]].[[ Kontakt: {{contact}}.]][[ {{note}}]]',
  'helper-declined': 'Inga hjelp frå {{name}}.[[ {{note}}]]',
  'helper-released': '{{name}}[[ ({{capacity}})]] er frigjeven.[[ {{note}}]]',
};
