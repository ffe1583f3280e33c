import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands, queries } from '../../shared/contract/api.ts';
import { hello, message } from '../../shared/contract/wire.ts';

/* What a document points at is there, and what it says of the wire is what the wire reads. */

const root = join(import.meta.dirname, '../..');
const documents = globSync('**/*.md', { cwd: root, exclude: (path) => /node_modules|^(dist|test-results)/.test(path) });

/** Relative targets of a Markdown text's links that are not there, seen from `folder`. */
function brokenLinks(text: string, folder: string): readonly string[] {
  const words = text.replace(/`[^`\n]*`/g, '');
  const targets = [...words.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target!);
  return targets.filter((target) => !existsSync(join(root, folder, decodeURIComponent(target))));
}

describe('documents', () => {
  test('every link in them leads to something', () => {
    const broken = documents.flatMap((path) =>
      brokenLinks(readFileSync(join(root, path), 'utf8'), dirname(path)).map((target) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
    expect(documents.length).toBeGreaterThan(20);
  });

  test('a link to nothing is seen', () => {
    expect(brokenLinks('[a](README.md) [b](finnes-ikke.md#her) [c](https://example.org/x)', '.')).toEqual(['finnes-ikke.md']);
  });

  test('every way in and every request shown in docs/api.md is one the host reads', () => {
    const api = readFileSync(join(root, 'docs/api.md'), 'utf8');
    const shown = [...api.matchAll(/^ *(\{"(?:v|i)".*\}) *$/gm)].map(([, line]) => JSON.parse(line!) as Shown);
    const greetings = shown.filter((one) => one.hello !== undefined);
    const requests = shown.flatMap((one) => (one.p?.u === '/call' ? [one.p.b!.json] : []));
    for (const greeting of greetings) expect(hello.safeParse(greeting).success).toBe(true);
    for (const request of requests) {
      const { name, input, kind } = message.parse(request);
      const definition = (kind === 'command' ? commands : queries)[name as never] as (typeof commands)['incident.start'] | undefined;
      expect(definition?.input.safeParse(input).success, name).toBe(true);
    }
    expect([greetings.length, requests.length]).toEqual([3, 2]);
  });
});

interface Shown {
  readonly hello?: unknown;
  readonly p?: { readonly u?: string; readonly b?: { readonly json: unknown } };
}
