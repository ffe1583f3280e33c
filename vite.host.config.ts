import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const rootDir = import.meta.dirname;
const hostDir = join(rootDir, 'electron');
const entries = ['main', 'headless', 'worker'];

const { dependencies } = JSON.parse(readFileSync(join(rootDir, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
/** Packages with machine code cannot be bundled: they are the `dependencies`, and they alone ship in node_modules. */
const outside = ['electron', ...Object.keys(dependencies)];

/**
 * The host in a few files, all of them directly in dist/electron: starting it is mostly finding and reading modules, and
 * file by file that took twice as long (ADR 0007). Packages are bundled with it. What a file reads beside itself
 * (migrations, the letters of a PDF) lies in dist/electron where it lies in electron/.
 */
export default defineConfig({
  root: rootDir,
  publicDir: false,
  plugins: [knowsItsPlace(), carriesFiles()],
  ssr: { noExternal: true, external: outside },
  build: {
    ssr: true,
    target: 'node24',
    outDir: join(rootDir, 'dist'),
    emptyOutDir: false,
    minify: false,
    license: { fileName: 'electron/licences.md' },
    rolldownOptions: {
      // How long each plugin took says how busy the machine was, not what is wrong.
      checks: { bundlerTimings: false },
      input: Object.fromEntries(entries.map((name) => [name, join(hostDir, `${name}.ts`)])),
      output: { format: 'es', entryFileNames: 'electron/[name].js', chunkFileNames: 'electron/part-[name].js' },
    },
  },
});

/** The bridge: one CommonJS file, because a sandboxed preload can load nothing but `electron`. */
export const preloadConfig: UserConfig = defineConfig({
  root: rootDir,
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'chrome150',
    outDir: join(rootDir, 'dist', 'electron'),
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { preload: join(hostDir, 'preload.ts') },
      external: ['electron'],
      output: { format: 'cjs', codeSplitting: false, entryFileNames: '[name].cjs' },
    },
  },
});

/**
 * Bundled, a file has another address than it had. `new URL('./x.ts', import.meta.url)` names a file that runs in its own
 * thread: it is built too, and named as it came to be called. Any other `import.meta.url` stays what it was in electron/.
 */
function knowsItsPlace(): Plugin {
  const thread = /new URL\(\s*(['"])(\.{1,2}\/[^'"]+)\.ts\1,\s*import\.meta\.url\s*\)/;
  const either = new RegExp(`${thread.source}|import\\.meta\\.url`, 'g');
  return {
    name: 'beredt:knows-its-place',
    transform(code, id) {
      const place = posix(relative(hostDir, id));
      if (place.startsWith('..') || !code.includes('import.meta.url')) return null;
      return code.replace(either, (_whole, _quote, path?: string) => {
        if (path === undefined) return `new URL('./${place.replace(/\.ts$/, '.js')}', import.meta.url).href`;
        const file = resolve(dirname(id), `${path}.ts`);
        if (!existsSync(file)) this.error(`${place} starts ${path}.ts, which does not exist`);
        const fileName = `${basename(path)}.js`;
        if (!isEntry(file)) this.emitFile({ type: 'chunk', id: file, fileName: `electron/${fileName}` });
        return `new URL('./${fileName}', import.meta.url)`;
      });
    },
  };
}

/** Files that are read at run time (SQL migrations, the letters of a PDF) travel to the same place under dist. */
function carriesFiles(): Plugin {
  return {
    name: 'beredt:carries-files',
    generateBundle() {
      for (const entry of readdirSync(hostDir, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(?:sql|woff2)$/.test(entry.name)) continue;
        const file = join(entry.parentPath, entry.name);
        this.emitFile({
          type: 'asset',
          fileName: posix(relative(rootDir, file)),
          source: readFileSync(file),
        });
      }
    },
  };
}

function isEntry(file: string): boolean {
  return entries.some((name) => file === join(hostDir, `${name}.ts`));
}

function posix(path: string): string {
  return path.split(sep).join('/');
}
