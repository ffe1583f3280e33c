import type { CommandInput, QueryOutput } from '../../../shared/contract/api.ts';
import { helperKinds, type HelperKind } from '../../../shared/domain/helper/helper.ts';
import { outsideKinds, type ResourceKind } from '../../../shared/domain/resource/resource.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import type { OwnerInput } from '../../api/useOwners.ts';

export type ResourceView = QueryOutput<'resource.find'>['resources'][number];
export type AblePerson = QueryOutput<'resource.find'>['people'][number];
type ResourceInput = CommandInput<'resource.add'>;

/** A resource as it is typed. */
export interface ResourceForm {
  readonly kind: ResourceKind;
  readonly name: string;
  /** A helper kind, or nothing. */
  readonly party: string;
  readonly owner: string;
  readonly place: string;
  readonly contact: string;
  readonly capacity: string;
  readonly endsOn: string | null;
  readonly note: string;
}

export const isOutside = (kind: ResourceKind): boolean => outsideKinds.some((one) => one === kind);

/** The form as it stands before anybody types. */
export function formOf(resource: ResourceView | null): ResourceForm {
  if (resource === null) {
    return { kind: 'equipment', name: '', party: '', owner: '', place: '', contact: '', capacity: '', endsOn: null, note: '' };
  }
  const { kind, name, party, owner, place, contact, capacity, endsOn, note } = resource;
  return { kind, name, party: party ?? '', owner: owner?.label ?? '', place, contact: contact?.label ?? '', capacity, endsOn, note };
}

/** Words as whom they name: who they already named stays the same one, else what the register knows, else just the words. */
function named(words: string, was: ResourceView['owner'], find: (words: string) => OwnerInput | null): OwnerInput | null {
  if (was === null || words.trim() !== was.label) return find(words);
  if (was.id === null || was.kind === 'name') return { kind: 'name', name: was.label };
  return was.kind === 'role' ? { kind: 'role', id: asId(was.id) } : { kind: 'contact', id: asId(was.id) };
}

/** The form as a command says it. What does not belong to the kind is left out. */
export function inputOf(
  form: ResourceForm,
  was: ResourceView | null,
  find: { readonly owner: (words: string) => OwnerInput | null; readonly contact: (words: string) => OwnerInput | null },
): Required<ResourceInput> {
  const { kind, name, place, capacity, note } = form;
  const party: HelperKind | null = isOutside(kind) ? (helperKinds.find((one) => one === form.party) ?? null) : null;
  return {
    kind,
    name,
    party,
    place,
    capacity,
    note,
    endsOn: kind === 'agreement' ? form.endsOn : null,
    owner: named(form.owner, was?.owner ?? null, find.owner),
    contact: named(form.contact, was?.contact ?? null, find.contact),
  };
}

/** What puts a resource back as it was read. */
export function inputAsRead(resource: ResourceView): Required<ResourceInput> {
  return inputOf(formOf(resource), resource, { owner: () => null, contact: () => null });
}
