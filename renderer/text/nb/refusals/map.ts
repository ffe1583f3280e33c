import type { mapRefusals } from '../../../../shared/domain/map/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const map: TextsOf<(typeof mapRefusals)[number]> = {
  'map/name-empty': {
    happened: 'Navnet mangler.',
    safe: 'Ingenting er tegnet. Alt du skrev, står i feltene.',
    todo: 'Skriv et navn, slik det skal stå på kartet.',
  },
  'map/shape-wrong': {
    happened: 'Denne typen kan ikke tegnes slik.',
    safe: 'Ingenting er tegnet.',
    todo: 'Velg en annen type, eller tegn den som punkt, linje eller område.',
  },
  'map/too-few-points': {
    happened: 'Det trengs minst {{least}} ulike punkter.',
    safe: 'Ingenting er tegnet. Punktene står i feltet.',
    todo: 'Legg til flere punkter, ett per linje.',
  },
  'map/too-many-points': {
    happened: 'Det er flere enn {{most}} punkter.',
    safe: 'Ingenting er tegnet.',
    todo: 'Forenkle figuren, eller del den i flere.',
  },
  'map/outside-earth': {
    happened: 'Et punkt ligger utenfor jorden.',
    safe: 'Ingenting er tegnet.',
    todo: 'Sjekk at bredde og lengde står i riktig rekkefølge.',
  },
  'map/times-reversed': {
    happened: 'Det slutter å gjelde før det begynner.',
    safe: 'Ingenting er tegnet. Tidene står i feltene.',
    todo: 'Rett den ene tiden, eller la den stå tom.',
  },
  'map/too-many-objects': {
    happened: 'Kartet tar høyst {{most}} objekter.',
    safe: 'Kartet er som før.',
    todo: 'Fjern det som ikke lenger trengs, eller del filen.',
  },
  'map/object-not-found': {
    happened: 'Objektet finnes ikke på dette kartet.',
    safe: 'Ingenting er endret.',
    todo: 'Vent til kartet er hentet, og prøv igjen.',
  },
  'map/already-removed': {
    happened: '{{name}} er fjernet fra kartet.',
    safe: 'Ingenting er endret.',
    todo: 'Angre fjerningen først, eller tegn det på nytt.',
  },
  'map/not-removed': {
    happened: '{{name}} står allerede på kartet.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'map/nothing-changed': {
    happened: 'Objektet er likt det som står.',
    safe: 'Ingenting er endret.',
    todo: 'Endre noe, eller lukk.',
  },
  'map/import-empty': {
    happened: 'Filen inneholder ingenting som kan tegnes.',
    safe: 'Kartet er som før.',
    todo: 'Velg en annen fil.',
  },
  'map/import-not-found': {
    happened: 'Innlesingen finnes ikke her.',
    safe: 'Kartet er som før.',
    todo: 'Vent til kartet er hentet, og prøv igjen.',
  },
  'map/import-already-undone': {
    happened: 'Innlesingen er allerede angret.',
    safe: 'Kartet er som før.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'map/file-unknown': {
    happened: 'Filen er verken GeoJSON, KML eller GPX.',
    safe: 'Ingenting er tegnet.',
    todo: 'Lagre den i et av disse formatene, og velg den på nytt. En KMZ-fil må pakkes ut først.',
  },
  'map/file-broken': {
    happened: 'Filen er skadet eller ufullstendig.',
    safe: 'Ingenting er tegnet.',
    todo: 'Lag filen på nytt der den kom fra.',
  },
  'map/file-external': {
    happened: 'Filen vil hente noe utenfra (DTD eller entiteter). Slikt åpner ikke Beredt.',
    safe: 'Ingenting er hentet, og ingenting er tegnet.',
    todo: 'Be avsenderen om en ren KML- eller GPX-fil.',
  },
  'map/file-not-wgs84': {
    happened: 'Filen bruker et annet koordinatsystem enn WGS84.',
    safe: 'Ingenting er tegnet.',
    todo: 'Lagre den som GeoJSON i WGS84 (EPSG:4326), og velg den på nytt.',
  },
  'map/file-object-wrong': {
    happened: 'Objekt nummer {{number}} i filen kan ikke tegnes.',
    safe: 'Ingenting er tegnet.',
    todo: 'Rett eller fjern det i filen, og velg den på nytt.',
  },
  'map/base-unreadable': {
    happened: 'Filen er ikke et bakgrunnskart i PMTiles-format (versjon 3).',
    safe: 'Kartet er som før.',
    todo: 'Velg en fil som slutter på .pmtiles.',
  },
  'map/base-missing': {
    happened: 'Det er ikke lagt inn noe bakgrunnskart.',
    safe: 'Alt som er tegnet, er der.',
    todo: 'Velg et bakgrunnskart, eller bruk kartet uten.',
  },
};
