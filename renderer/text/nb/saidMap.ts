/** What commands about the map write in the log. */
export const saidMap = {
  'map-placed-zone': 'Sonen {{name}} er tegnet på kartet ved {{where}}.',
  'map-placed-closed-road': 'Stengt vei, {{name}}, er tegnet på kartet ved {{where}}.',
  'map-placed-line': 'Linjen {{name}} er tegnet på kartet ved {{where}}.',
  'map-placed-site': 'Skadestedet {{name}} er tegnet på kartet ved {{where}}.',
  'map-placed-centre': 'Senteret {{name}} er tegnet på kartet ved {{where}}.',
  'map-placed-resource': 'Ressursen {{name}} er tegnet på kartet ved {{where}}.',
  'map-placed-point': 'Punktet {{name}} er tegnet på kartet ved {{where}}.',
  'map-moved': '{{name}} er flyttet på kartet til {{where}}.',
  'map-changed': '{{name}} er endret på kartet, ved {{where}}.',
  'map-removed': '{{name}} er fjernet fra kartet.',
  'map-restored': '{{name}} er satt inn på kartet igjen.',
  'map-imported': '{{objects}} objekter fra filen {{file}} er tegnet på kartet.',
  'map-import-undone': '{{objects}} objekter fra filen {{file}} er tatt av kartet igjen.',
};
