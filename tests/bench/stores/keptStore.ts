import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openHost } from './speaker.ts';

const root = join(import.meta.dirname, '../../..');
const migrations = join(root, 'electron/store/migrations');
const DESCRIPTION = 'bench.json';

/** How a store is made that is measured again and again. */
export interface StoreRecipe<Described extends object> {
  /** Unlike every other recipe's, its size too. */
  readonly name: string;
  /** What is said while it is made. */
  readonly title: string;
  /** The file of the recipe: what it makes is made anew when it changes. */
  readonly file: string;
  /** Fills a folder that holds Elvheim and no incident. What it answers is kept beside the store. */
  fill(dir: string, say: (line: string) => void): Promise<Described>;
}

/** Where a copy of the store may be had: made once per schema and recipe, then kept in the temporary folder. */
export async function keptStore<Described extends object>(
  recipe: StoreRecipe<Described>,
  say: (line: string) => void,
): Promise<Described & { readonly dir: string }> {
  const dir = await made(recipe, say);
  // What is kept is the journal. Read models of another version are replayed now, not in the first thing measured.
  await (await openHost(dir, Date.now)).close();
  return { dir, ...(JSON.parse(readFileSync(join(dir, DESCRIPTION), 'utf8')) as Described) };
}

/** The example municipality alone: what the others begin with. */
const example: StoreRecipe<object> = {
  name: 'example',
  title: 'the example municipality',
  file: join(root, 'scripts/example.ts'),
  fill: async (dir) => {
    await promisify(execFile)(process.execPath, ['scripts/example.ts', '--data', dir, '--without-incidents'], { cwd: root });
    return {};
  },
};

async function made(recipe: StoreRecipe<object>, say: (line: string) => void): Promise<string> {
  const prefix = `beredt-bench-store-${recipe.name}-`;
  const dir = join(tmpdir(), `${prefix}${fingerprint(recipe)}`);
  if (existsSync(join(dir, DESCRIPTION))) return dir;
  const begun = recipe === example ? null : await made(example, say);
  const startedAt = Date.now();
  say(`making a store: ${recipe.title}; it is kept for the next run …`);
  for (const old of readdirSync(tmpdir())) {
    if (old.startsWith(prefix)) rmSync(join(tmpdir(), old), { recursive: true, force: true });
  }
  // In memory where there is such a place: nobody waits for this disk, and it takes a third of the time.
  const workshop = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'beredt-bench-making-'));
  try {
    if (begun !== null) cpSync(begun, workshop, { recursive: true });
    const described = await recipe.fill(workshop, say);
    writeFileSync(join(workshop, DESCRIPTION), JSON.stringify(described));
    const next = `${dir}.next`;
    rmSync(next, { recursive: true, force: true });
    mkdirSync(next, { mode: 0o700 });
    cpSync(workshop, next, { recursive: true });
    renameSync(next, dir);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  say(`made in ${((Date.now() - startedAt) / 1000).toFixed(0)} s.`);
  return dir;
}

/** Changes with the schema and the way the store is filled. */
function fingerprint({ name, file }: StoreRecipe<object>): string {
  const hash = createHash('sha256').update(name);
  for (const migration of readdirSync(migrations).sort()) hash.update(readFileSync(join(migrations, migration)));
  for (const source of [file, example.file, import.meta.filename]) hash.update(readFileSync(source));
  return hash.digest('hex').slice(0, 12);
}
