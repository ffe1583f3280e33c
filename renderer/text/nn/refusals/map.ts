import type { mapRefusals } from '../../../../shared/domain/map/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const map: TextsOf<(typeof mapRefusals)[number]> = {
  'map/name-empty': {
    happened: 'Namnet manglar.',
    safe: 'Ingenting er teikna. Alt du skreiv, står i felta.',
    todo: 'Skriv eit namn, slik det skal stå på kartet.',
  },
  'map/shape-wrong': {
    happened: 'Denne typen kan ikkje teiknast slik.',
    safe: 'Ingenting er teikna.',
    todo: 'Vel ein annan type, eller teikn han som punkt, linje eller område.',
  },
  'map/too-few-points': {
    happened: 'Det trengst minst {{least}} ulike punkt.',
    safe: 'Ingenting er teikna. Punkta står i feltet.',
    todo: 'Legg til fleire punkt, eitt per linje.',
  },
  'map/too-many-points': {
    happened: 'Det er fleire enn {{most}} punkt.',
    safe: 'Ingenting er teikna.',
    todo: 'Forenkle figuren, eller del han i fleire.',
  },
  'map/outside-earth': {
    happened: 'Eit punkt ligg utanfor jorda.',
    safe: 'Ingenting er teikna.',
    todo: 'Sjekk at breidd og lengd står i rett rekkjefølgje.',
  },
  'map/times-reversed': {
    happened: 'Det sluttar å gjelde før det byrjar.',
    safe: 'Ingenting er teikna. Tidene står i felta.',
    todo: 'Rett den eine tida, eller la ho stå tom.',
  },
  'map/too-many-objects': {
    happened: 'Kartet tek høgst {{most}} objekt.',
    safe: 'Kartet er som før.',
    todo: 'Fjern det som ikkje lenger trengst, eller del fila.',
  },
  'map/object-not-found': {
    happened: 'Objektet finst ikkje på dette kartet.',
    safe: 'Ingenting er endra.',
    todo: 'Vent til kartet er henta, og prøv igjen.',
  },
  'map/already-removed': {
    happened: '{{name}} er fjerna frå kartet.',
    safe: 'Ingenting er endra.',
    todo: 'Angre fjerninga først, eller teikn det på nytt.',
  },
  'map/not-removed': {
    happened: '{{name}} står alt på kartet.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'map/nothing-changed': {
    happened: 'Objektet er likt det som står.',
    safe: 'Ingenting er endra.',
    todo: 'Endre noko, eller lukk.',
  },
  'map/import-empty': {
    happened: 'Fila inneheld ingenting som kan teiknast.',
    safe: 'Kartet er som før.',
    todo: 'Vel ei anna fil.',
  },
  'map/import-not-found': {
    happened: 'Innlesinga finst ikkje her.',
    safe: 'Kartet er som før.',
    todo: 'Vent til kartet er henta, og prøv igjen.',
  },
  'map/import-already-undone': {
    happened: 'Innlesinga er alt angra.',
    safe: 'Kartet er som før.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'map/file-unknown': {
    happened: 'Fila er verken GeoJSON, KML eller GPX.',
    safe: 'Ingenting er teikna.',
    todo: 'Lagre henne i eitt av desse formata, og vel henne på nytt. Ei KMZ-fil må pakkast ut først.',
  },
  'map/file-broken': {
    happened: 'Fila er skadd eller ufullstendig.',
    safe: 'Ingenting er teikna.',
    todo: 'Lag fila på nytt der ho kom frå.',
  },
  'map/file-external': {
    happened: 'Fila vil hente noko utanfrå (DTD eller entitetar). Slikt opnar ikkje Beredt.',
    safe: 'Ingenting er henta, og ingenting er teikna.',
    todo: 'Be avsendaren om ei rein KML- eller GPX-fil.',
  },
  'map/file-not-wgs84': {
    happened: 'Fila bruker eit anna koordinatsystem enn WGS84.',
    safe: 'Ingenting er teikna.',
    todo: 'Lagre henne som GeoJSON i WGS84 (EPSG:4326), og vel henne på nytt.',
  },
  'map/file-object-wrong': {
    happened: 'Objekt nummer {{number}} i fila kan ikkje teiknast.',
    safe: 'Ingenting er teikna.',
    todo: 'Rett eller fjern det i fila, og vel henne på nytt.',
  },
  'map/base-unreadable': {
    happened: 'Fila er ikkje eit bakgrunnskart i PMTiles-format (versjon 3).',
    safe: 'Kartet er som før.',
    todo: 'Vel ei fil som sluttar på .pmtiles.',
  },
  'map/base-missing': {
    happened: 'Det er ikkje lagt inn noko bakgrunnskart.',
    safe: 'Alt som er teikna, er der.',
    todo: 'Vel eit bakgrunnskart, eller bruk kartet utan.',
  },
};
