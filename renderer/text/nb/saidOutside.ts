/** What messages to those outside the room write in the log. */
export const saidOutside = {
  'announcement-approved-inhabitants': 'Melding {{number}} til innbyggerne er godkjent: {{text}}',
  'announcement-approved-affected': 'Melding {{number}} til berørte er godkjent: {{text}}',
  'announcement-approved-next-of-kin': 'Melding {{number}} til pårørende er godkjent: {{text}}',
  'announcement-approved-media': 'Melding {{number}} til mediene er godkjent: {{text}}',
  'announcement-approved-switchboard': 'Melding {{number}} til sentralbordet er godkjent: {{text}}',
  'announcement-approved-staff': 'Melding {{number}} til ansatte er godkjent: {{text}}',
  'announcement-published-inhabitants': 'Melding {{number}} til innbyggerne er sendt ut[[ ({{channels}})]]: {{text}}[[ Ny melding lovet {{next}}.]]',
  'announcement-published-affected': 'Melding {{number}} til berørte er sendt ut[[ ({{channels}})]]: {{text}}[[ Ny melding lovet {{next}}.]]',
  'announcement-published-next-of-kin': 'Melding {{number}} til pårørende er sendt ut[[ ({{channels}})]]: {{text}}[[ Ny melding lovet {{next}}.]]',
  'announcement-published-media': 'Melding {{number}} til mediene er sendt ut[[ ({{channels}})]]: {{text}}[[ Ny melding lovet {{next}}.]]',
  'announcement-published-switchboard': 'Melding {{number}} til sentralbordet er sendt ut[[ ({{channels}})]]: {{text}}[[ Ny melding lovet {{next}}.]]',
  'announcement-published-staff': 'Melding {{number}} til ansatte er sendt ut[[ ({{channels}})]]: {{text}}[[ Ny melding lovet {{next}}.]]',
  'announcement-withdrawn': 'Melding {{number}} gjelder ikke lenger: {{reason}}',
};
