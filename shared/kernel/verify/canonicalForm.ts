import { canonicalJson, type Json } from '../canonicalJson.ts';

/** No entry is nested this deep; a line that is was made to exhaust whoever reads it. */
const MAX_DEPTH = 200;

/**
 * The value of a text in canonical form, or why it is none. Almost every line takes the short way: names already in
 * order, so that JSON.stringify says the same as the canonical form.
 */
export function parseCanonical(text: string): { readonly value: Json } | 'not-json' | 'not-canonical' {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return 'not-json';
  }
  const order = orderOf(value, 0);
  if (order === 'too-deep') return 'not-json';
  const isSame = (order === 'in-order' ? JSON.stringify(value) : canonicalJson(value)) === text;
  return isSame ? { value } : 'not-canonical';
}

type Order = 'in-order' | 'out-of-order' | 'too-deep';

function orderOf(value: Json, depth: number): Order {
  if (typeof value !== 'object' || value === null) return 'in-order';
  if (depth >= MAX_DEPTH) return 'too-deep';
  let order: Order = 'in-order';
  let before: string | null = null;
  const object = value as { readonly [name: string]: Json };
  const isArray = Array.isArray(value);
  for (const name in object) {
    if (!isArray) {
      if (before !== null && before >= name) order = 'out-of-order';
      before = name;
    }
    const inner = orderOf(object[name]!, depth + 1);
    if (inner === 'too-deep') return inner;
    if (inner === 'out-of-order') order = inner;
  }
  return order;
}
