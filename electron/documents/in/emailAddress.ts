import { normaliseEmail } from '../../../shared/domain/contact/emailAddress.ts';

const BETWEEN_ADDRESSES = /[\s<>()[\],;:"|]+/;

/** The addresses in a cell, also out of `Kari Dahl <kari@…>` and `mailto:`; none when there is no usable one. */
export function readEmailCell(cell: string): readonly string[] {
  const candidates = cell.split(BETWEEN_ADDRESSES).filter((piece) => piece.includes('@'));
  const found = candidates.map((candidate) => normaliseEmail(candidate.replace(/[.'’]$/, '')));
  return [...new Set(found.filter((address) => address !== undefined))];
}
