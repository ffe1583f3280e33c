import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder outside the checkout that holds exactly these files, until it is removed. */
export interface PlantedTree {
  readonly dir: string;
  remove(): void;
}

export function plantTree(files: Readonly<Record<string, string>>): PlantedTree {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'beredt-planted-')));
  for (const [path, content] of Object.entries(files)) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return {
    dir,
    remove: () => {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
