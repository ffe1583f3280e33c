import type { z } from 'zod';
import { asId, type Id } from '../../shared/kernel/ids.ts';
import type { ownerView, written } from '../../shared/contract/topics/picture.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import type { PictureFact } from '../../shared/domain/situation/pictureFact.ts';
import type { Reader } from '../store/database.ts';

type Written = z.output<typeof written>;
type OwnerView = z.output<typeof ownerView>;

/** Puts names on the ids of a picture. Names are read now: the chain holds ids alone. */
export interface Names {
  written(fact: PictureFact): Written;
  owner(owner: Owner | null): OwnerView | null;
  /** Empty for one nobody has heard of. */
  resource(id: string): string;
}

interface ContactRow {
  readonly name: string | null;
  readonly initials: string;
}

/** Looks each person and role up once. */
export function namesFrom(read: Reader): Names {
  const contacts = new Map<string, ContactRow>();
  const contact = (id: string): ContactRow => {
    const known = contacts.get(id);
    if (known !== undefined) return known;
    const row = read.one<ContactRow>('SELECT name, initials FROM contact WHERE id = ?', id);
    const found = row ?? { name: null, initials: '' };
    contacts.set(id, found);
    return found;
  };
  return {
    written: ({ recordedAt, position, person }) => {
      const by = person === null ? { name: null, initials: '' } : contact(person);
      return { at: recordedAt, position, by: { person: person as Id<'contact'> | null, ...by } };
    },
    owner: (owner) => {
      if (owner === null) return null;
      if (owner.kind === 'name') return { kind: 'name', id: null, label: owner.name };
      const label = owner.kind === 'contact' ? contact(owner.id).name : roleTitle(read, owner.id);
      return { kind: owner.kind, id: asId(owner.id), label: label ?? '' };
    },
    resource: (id) => read.one<{ name: string | null }>('SELECT name FROM resource WHERE id = ?', id)?.name ?? '',
  };
}

function roleTitle(read: Reader, id: string): string | null {
  return read.one<{ title: string | null }>('SELECT title FROM role WHERE id = ?', id)?.title ?? null;
}
