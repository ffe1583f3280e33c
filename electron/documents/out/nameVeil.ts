import type { Perspective } from '../../../shared/domain/evaluation/evaluation.ts';
import type { DocumentOrder, KnownPerson } from '../../../shared/contract/documentOrder.ts';
import { put, type Words } from './words.ts';

/** How a person is shown: by name, or by the role they had (S2-04). */
export interface NameVeil {
  /** Running text: names of the register are put away, wherever they stand. */
  text(text: string): string;
  /** Who wrote a line. */
  writer(by: { readonly person: string | null; readonly initials: string }): string;
  /** Who carries something. What people call somebody is kept unless it is a name in the register. */
  owner(owner: { readonly kind: string; readonly id: string | null; readonly label: string }): string;
  /** Somebody who was asked or has contributed; a name that was typed becomes perspective and number. */
  voice(owner: { readonly kind: string; readonly id: string | null; readonly label: string }, perspective: Perspective): string;
  /** True where names are shown. */
  readonly isOpen: boolean;
}

/** Shows names, or roles instead of them; the same person is the same role throughout. */
export function nameVeil({ withNames, people }: Pick<DocumentOrder, 'withNames' | 'people'>, words: Words): NameVeil {
  if (withNames) {
    return {
      isOpen: true,
      text: (text) => text,
      writer: ({ initials }) => initials,
      owner: ({ label }) => label,
      voice: ({ label }) => label,
    };
  }
  const standIns = new Map(people.map((person, at) => [person.id, standIn(person, at + 1, words)]));
  const byName = new Map(people.map(({ id, name }) => [fold(name), standIns.get(id) ?? '']));
  // Longest first, so that «Kari Dahl Berg» is not cut at «Kari Dahl».
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  const anyName = names.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const text = (plain: string): string =>
    anyName === null ? plain : plain.normalize('NFC').replace(anyName, (name) => byName.get(fold(name)) ?? name);
  const unnamed = new Map<Perspective, string[]>();
  return {
    isOpen: false,
    text,
    writer: ({ person }) => (person === null ? '' : (standIns.get(person) ?? '')),
    owner: ({ kind, id, label }) => (kind === 'contact' && id !== null ? (standIns.get(id) ?? '') : text(label)),
    voice: ({ kind, id, label }, perspective) => {
      if (kind === 'role') return label;
      if (kind === 'contact' && id !== null) return standIns.get(id) ?? '';
      const known = unnamed.get(perspective) ?? [];
      const name = fold(label);
      if (!known.includes(name)) unnamed.set(perspective, [...known, name]);
      const number = known.includes(name) ? known.indexOf(name) + 1 : known.length + 1;
      return put(words.document.veil.voice, { perspective: words.learning.voice[perspective], number });
    },
  };
}

function standIn({ roles, position }: KnownPerson, number: number, words: Words): string {
  const [first] = [...roles].sort((a, b) => a.place - b.place);
  if (first !== undefined) return first.place === 0 ? first.title : put(words.document.veil.deputy, { role: first.title });
  return position ?? put(words.document.veil.person, { number });
}

const fold = (name: string): string => name.normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/gu, ' ').trim();
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+');
