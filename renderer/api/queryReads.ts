import { queries, type QueryName } from '../../shared/contract/api.ts';

/** The topics a query's answer is made of. Loaded after the first page, since the contract brings its schemas along. */
export function readsOf(name: QueryName): readonly string[] {
  return queries[name].reads;
}
