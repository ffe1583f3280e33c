/**
 * `npm run new-migration -- what-it-does`: the next numbered step of the schema and the test it must not be without.
 * A step is frozen once it is released; a wrong one is put right by the next.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from './setup/places.mjs';

const steps = join(rootDir, 'electron', 'store', 'migrations');
const tests = join(rootDir, 'tests', 'migrations');

function nextNumber(): string {
  const numbers = readdirSync(steps).map((file) => Number(/^(\d{4})_/.exec(file)?.[1] ?? 0));
  return String(Math.max(0, ...numbers) + 1).padStart(4, '0');
}

const [name = '', ...others] = process.argv.slice(2);
if (!/^[a-z][a-z0-9-]*$/.test(name) || others.length > 0) {
  process.stderr.write('Usage: npm run new-migration -- what-it-does   (small letters, digits and hyphens)\n');
  process.exit(1);
}
const step = `${nextNumber()}_${name}`;
const files: Readonly<Record<string, string>> = {
  [join(steps, `${step}.sql`)]: `-- ${name.replaceAll('-', ' ')}: what it is for, and who writes it.\n`,
  [join(tests, `${step}.test.ts`)]: `import { describe, expect, it } from 'vitest';

describe('schema step ${step}', () => {
  it('takes a store of the step before along, with what was in it', () => {
    expect.fail('open a store of the step before with something in it, migrate, and say what must hold');
  });
});
`,
};
for (const [file, text] of Object.entries(files)) {
  writeFileSync(file, text, { flag: 'wx' });
  process.stdout.write(`${file}\n`);
}
