import type { saidMap as nb } from '../nb/saidMap.ts';

export const saidMap: typeof nb = {
  'map-placed-zone': 'Sona {{name}} er teikna på kartet ved {{where}}.',
  'map-placed-closed-road': 'Stengd veg, {{name}}, er teikna på kartet ved {{where}}.',
  'map-placed-line': 'Linja {{name}} er teikna på kartet ved {{where}}.',
  'map-placed-site': 'Skadestaden {{name}} er teikna på kartet ved {{where}}.',
  'map-placed-centre': 'Senteret {{name}} er teikna på kartet ved {{where}}.',
  'map-placed-resource': 'Ressursen {{name}} er teikna på kartet ved {{where}}.',
  'map-placed-point': 'Punktet {{name}} er teikna på kartet ved {{where}}.',
  'map-moved': '{{name}} er flytta på kartet til {{where}}.',
  'map-changed': '{{name}} er endra på kartet, ved {{where}}.',
  'map-removed': '{{name}} er fjerna frå kartet.',
  'map-restored': '{{name}} er sett inn på kartet igjen.',
  'map-imported': '{{objects}} objekt frå fila {{file}} er teikna på kartet.',
  'map-import-undone': '{{objects}} objekt frå fila {{file}} er tekne av kartet igjen.',
};
