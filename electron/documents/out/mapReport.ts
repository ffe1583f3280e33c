import type { MapOrder } from '../../../shared/contract/documentOrder.ts';
import { middleOf, pointsOf } from '../../../shared/domain/map/geometry.ts';
import { positionOf } from '../../../shared/domain/map/position.ts';
import { sayPosition } from '../../../shared/domain/map/sayPosition.ts';
import { incidentTitle, reportFrame } from './frame.ts';
import { mapFigure } from './mapFigure.ts';
import { plain, type Block, type Report, type Run } from './report.ts';
import { put, type Words } from './words.ts';

type MapObject = MapOrder['objects'][number];

/** The map on paper: drawn with legend, scale and time, and everything on it as a table that can be read aloud. */
export function mapReport(order: MapOrder, words: Words): Report {
  const { incident, municipality, objects } = order;
  const { paper } = words.map;
  const title = put(paper.title, { title: incidentTitle(incident, words) });
  const figure = mapFigure(order, words);
  const empty: Block = { kind: 'paragraph', runs: plain(paper.empty), tone: 'quiet' };
  return {
    ...reportFrame(order, { kind: incident.kind, head: title }, words),
    title,
    subtitle: [...(municipality === null ? [] : [municipality]), put(paper.at, { when: words.formats.dateTime(order.madeAt) })],
    blocks: figure === null ? [empty] : [
      figure.figure,
      { kind: 'paragraph', runs: plain(`${figure.scaleWords}. ${figure.gridWords}. ${paper.withoutBase}`), tone: 'quiet' },
      { kind: 'heading', level: 1, text: words.map.objects },
      table(objects, order, words),
    ],
  };
}

function table(objects: readonly MapObject[], order: MapOrder, words: Words): Block {
  const { column, kind, points_other: many } = words.map;
  return {
    kind: 'table',
    caption: words.map.objects,
    columns: [
      { title: column.kind, width: 14 },
      { title: column.name, width: 30 },
      { title: column.where, width: 24, isFigures: true },
      { title: column.valid, width: 20 },
      { title: column.changed, width: 12, isFigures: true },
    ],
    rows: objects.map((object) => {
      const said = sayPosition(positionOf(middleOf(object.geometry)));
      const points = pointsOf(object.geometry).length;
      const shape = points === 1 ? '' : `, ${put(many, { count: points })}`;
      return {
        cells: [
          plain(kind[object.kind]),
          nameRuns(object, words),
          plain(`${said.mgrs ?? said.degrees}${shape}`),
          plain(valid(object, order, words)),
          plain(words.formats.dateTimeShort(object.last.at, order.madeAt)),
        ],
      };
    }),
  };
}

function nameRuns({ name, note, unconfirmed }: MapObject, words: Words): readonly Run[] {
  return [
    { text: name, style: 'strong' },
    ...(unconfirmed ? [{ text: `, ${words.map.unconfirmed}` }] : []),
    ...(note === null ? [] : [{ text: `\n${note}`, style: 'quiet' as const }]),
  ];
}

function valid({ validFrom, validTo }: MapObject, { madeAt }: MapOrder, words: Words): string {
  const when = (at: NonNullable<typeof validFrom>): string => words.formats.dateTimeShort(at, madeAt);
  const { validFromTo, validFromOnly, validToOnly } = words.map;
  if (validFrom !== null && validTo !== null) return put(validFromTo, { from: when(validFrom), to: when(validTo) });
  if (validFrom !== null) return put(validFromOnly, { from: when(validFrom) });
  return validTo === null ? '' : put(validToOnly, { to: when(validTo) });
}
