import { coordinateOf, type Coordinate } from '../../../shared/domain/map/position.ts';
import { readPosition, type PositionFault } from '../../../shared/domain/map/readPosition.ts';
import { sayPosition, type SaidPosition } from '../../../shared/domain/map/sayPosition.ts';

/** One line somebody wrote, and what it was understood as. `line` counts from 1 as the field shows them. */
export type ReadPoint =
  | { readonly line: number; readonly coordinate: Coordinate; readonly said: SaidPosition }
  | { readonly line: number; readonly fault: PositionFault };

/** Reads points written one per line; empty lines are for the eye alone. */
export function readPoints(text: string): readonly ReadPoint[] {
  return text.split(/\r?\n/u).flatMap((written, at): ReadPoint[] => {
    if (written.trim() === '') return [];
    const read = readPosition(written);
    const line = at + 1;
    if (!read.ok) return [{ line, fault: read.reason }];
    const { position } = read.value;
    return [{ line, coordinate: coordinateOf(position), said: sayPosition(position) }];
  });
}

/** Points as a person can change them: one per line, latitude first, as exact as they are kept. */
export function writePoints(points: readonly Coordinate[]): string {
  return points.map(([longitude, latitude]) => `${String(latitude)}, ${String(longitude)}`).join('\n');
}
