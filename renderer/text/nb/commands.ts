/**
 * Titles of commands, and the words people search for. Synonyms are separated by commas.
 * A feature's own commands live in the feature's catalogue; these belong to the shell.
 */
export const commands = {
  palette: 'Søk og kommando',
  paletteWords: 'finn, søk, kommando, alt',
  help: 'Hjelp og hurtigtaster',
  helpWords: 'hjelp, taster, veiledning, manual, hvordan',
  nextPane: 'Neste felt',
  nextPaneWords: 'felt, rute, hopp, panel',
  previousPane: 'Forrige felt',
  previousPaneWords: 'felt, rute, hopp, panel, tilbake',
  cycleMode: 'Bytt mellom dag, mørk og natt',
  cycleModeWords: 'natt, mørk, lys, tema, farger, nattmodus',
  languageNb: 'Språk: bokmål',
  languageNn: 'Språk: nynorsk',
  languageEn: 'Språk: engelsk',
  languageWords: 'språk, målform, bokmål, nynorsk, engelsk, language',
  everythingSaved: 'Er alt lagret?',
  everythingSavedWords: 'lagre, save, lagret',
  print: 'Skriv ut',
  printWords: 'print, utskrift, papir',
  undo: 'Angre siste',
  undoWords: 'angre, undo, tilbake, feil',
  go: 'Gå til {{page}}',
};
