import { daysAfter } from '../../kernel/calendarDay.ts';
import { osloDay } from '../../kernel/osloDay.ts';
import { changedFields, type Said } from '../changedFields.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { resourceFieldNames, type KnownResource, type ResourceFields, type ResourceId } from './resource.ts';

export const resourceRefusals = [
  'resource/name-empty',
  'resource/already-there',
  'resource/not-found',
  'resource/nothing-changed',
  'resource/not-removed',
  'resource/verified-in-future',
] as const;
type Code = (typeof resourceRefusals)[number];

/** The resource a command points at, and those it may be mistaken for. */
export interface AboutResource {
  readonly resource: KnownResource | null;
  readonly resources: readonly KnownResource[];
}

const trimmed = (fields: Said<ResourceFields>): Said<ResourceFields> => ({
  ...fields,
  name: fields.name?.trim(),
  place: fields.place?.trim(),
  capacity: fields.capacity?.trim(),
  note: fields.note?.trim(),
});

/** The same kind, name and place twice is one thing written twice. */
function twin(fields: ResourceFields, others: readonly KnownResource[], self: ResourceId | null): boolean {
  const key = ({ kind, name, place }: ResourceFields): string => [kind, name, place].join('\n').toLocaleLowerCase('nb');
  return others.some((other) => other.id !== self && !other.removed && key(other.fields) === key(fields));
}

/** Writes something into the register. Only kind and name are needed. */
export function addResource(
  input: Pick<ResourceFields, 'kind' | 'name'> & Said<ResourceFields>,
  known: { readonly resources: readonly KnownResource[] },
  moment: Moment,
): Decision<{ readonly resourceId: ResourceId }, Code> {
  const { party = null, owner = null, contact = null, endsOn = null } = input;
  const { place = '', capacity = '', note = '' } = trimmed(input);
  const name = input.name.trim();
  const fields: ResourceFields = { kind: input.kind, name, party, owner, place, contact, capacity, endsOn, note };
  if (name === '') return refused('resource/name-empty');
  if (twin(fields, known.resources, null)) return refused('resource/already-there', { name });
  const resourceId = moment.newId<'resource'>();
  return decided({ resourceId }, fact('ResourceAdded', resourceId, 'workspace', fields));
}

function standing({ resource }: Pick<AboutResource, 'resource'>) {
  return resource === null || resource.removed ? refused('resource/not-found') : { ok: true as const, value: resource };
}

/** Changes the fields that are given; `was` puts back what was changed. */
export function changeResource(
  input: { readonly resourceId: ResourceId } & Said<ResourceFields>,
  known: AboutResource,
): Decision<{ readonly was: Partial<ResourceFields> }, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { id, fields } = found.value;
  const said = trimmed(input);
  if (said.name === '') return refused('resource/name-empty');
  const changed = changedFields(resourceFieldNames, said, fields);
  if (changed === null) return refused('resource/nothing-changed');
  const after = { ...fields, ...changed.is };
  if (twin(after, known.resources, id)) return refused('resource/already-there', { name: after.name });
  return decided({ was: changed.was }, fact('ResourceChanged', id, 'workspace', { fields: changed.is }));
}

/** Somebody has seen it, as of a day; null takes the word back. A day ahead is let through: clocks stand apart. */
export function verifyResource(
  input: { readonly resourceId: ResourceId; readonly verifiedOn: string | null },
  known: Pick<AboutResource, 'resource'>,
  moment: Moment,
): Decision<{ readonly was: string | null }, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { verifiedOn } = input;
  if (verifiedOn !== null && verifiedOn > daysAfter(osloDay(moment.now), 1)) return refused('resource/verified-in-future');
  return decided({ was: found.value.verifiedOn }, fact('ResourceVerified', found.value.id, 'workspace', { verifiedOn }));
}

export function removeResource(_input: { readonly resourceId: ResourceId }, known: Pick<AboutResource, 'resource'>): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  return decided(null, fact('ResourceRemoved', found.value.id, 'workspace', {}));
}

/** Puts it back as it was, unless the same has been written anew since. */
export function restoreResource(_input: { readonly resourceId: ResourceId }, { resource, resources }: AboutResource): Decision<null, Code> {
  if (resource === null) return refused('resource/not-found');
  if (!resource.removed) return refused('resource/not-removed');
  if (twin(resource.fields, resources, resource.id)) return refused('resource/already-there', { name: resource.fields.name });
  return decided(null, fact('ResourceRestored', resource.id, 'workspace', {}));
}
