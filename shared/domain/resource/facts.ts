import type { ResourceFields } from './resource.ts';

/** Facts whose subject is a resource. */
export interface ResourceFacts {
  ResourceAdded: ResourceFields;
  /** Only the fields that changed. */
  ResourceChanged: { readonly fields: Partial<ResourceFields> };
  /** Somebody has seen that it is there and as it is written. Null takes the word back. */
  ResourceVerified: { readonly verifiedOn: string | null };
  ResourceRemoved: Record<never, never>;
  ResourceRestored: Record<never, never>;
}
