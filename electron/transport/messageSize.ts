/** Deeper than any message there is; a cycle ends here too. */
const MAX_DEPTH = 64;

/**
 * The size of `value` in bytes of JSON, counted without writing it, or why it is no message: `too-large` as soon as
 * `maxBytes` is passed, `not-json` for anything JSON cannot say. What arrives over a message channel may be a Map, a
 * Date, a buffer or a circle; the other transport carries text, and both must mean the same.
 */
export function messageSize(value: unknown, maxBytes: number): number | 'too-large' | 'not-json' {
  const waiting: { readonly part: unknown; readonly depth: number }[] = [{ part: value, depth: 0 }];
  let bytes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { part, depth } = next;
    if (depth > MAX_DEPTH) return 'not-json';
    if (typeof part !== 'object' || part === null) {
      const size = leafBytes(part);
      if (size === null) return 'not-json';
      bytes += size;
    } else if (Array.isArray(part)) {
      bytes += 2 + part.length;
      if (bytes > maxBytes) return 'too-large';
      for (const element of part as readonly unknown[]) waiting.push({ part: element, depth: depth + 1 });
    } else {
      const prototype: unknown = Object.getPrototypeOf(part);
      if (prototype !== Object.prototype && prototype !== null) return 'not-json';
      bytes += 2;
      for (const [name, member] of Object.entries(part)) {
        // A member that is undefined is one JSON leaves out.
        if (member === undefined) continue;
        bytes += textBytes(name) + 2;
        waiting.push({ part: member, depth: depth + 1 });
      }
    }
    if (bytes > maxBytes) return 'too-large';
  }
  return bytes;
}

function leafBytes(leaf: unknown): number | null {
  if (leaf === null || leaf === true) return 4;
  if (leaf === false) return 5;
  if (typeof leaf === 'string') return textBytes(leaf);
  if (typeof leaf === 'number' && Number.isFinite(leaf)) return String(leaf).length;
  return null;
}

function textBytes(text: string): number {
  return Buffer.byteLength(text, 'utf8') + 2;
}
