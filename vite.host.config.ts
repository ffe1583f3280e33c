import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const rootDir = import.meta.dirname;
const hostDir = join(rootDir, 'electron');
const entries = ['main', 'headless', 'worker'];

/**
 * The host, file by file: dist/electron mirrors electron/ and dist/shared mirrors shared/, so that what a file reads
 * beside itself (migrations, the worker) is found at the same relative place. Packages stay outside and ship in
 * node_modules.
 */
export default defineConfig({
  root: rootDir,
  publicDir: false,
  plugins: [startsThreads(), carriesFiles()],
  build: {
    ssr: true,
    target: 'node24',
    outDir: join(rootDir, 'dist'),
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(entries.map((name) => [`electron/${name}`, join(hostDir, `${name}.ts`)])),
      external: isPackage,
      output: { format: 'es', preserveModules: true, preserveModulesRoot: rootDir, entryFileNames: placeOf },
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

/** The renderer's words are shared (ADR 0006), and so is the example; here they lie with the host, apart from what pages may load. */
function placeOf({ name }: { readonly name: string }): string {
  return `${name.replace(/^renderer\/text\//, 'electron/texts/').replace(/^resources\/example\//, 'electron/example/')}.js`;
}

function isPackage(id: string): boolean {
  return !id.startsWith('.') && !id.startsWith('\0') && resolve(id) !== id;
}

/** `new URL('./x.ts', import.meta.url)` names a file that runs in its own thread: it is built too, and named `.js`. */
function startsThreads(): Plugin {
  const threadUrl = /new URL\(\s*(['"])(\.{1,2}\/[^'"]+)\.ts\1,\s*import\.meta\.url\s*\)/g;
  return {
    name: 'beredt:starts-threads',
    transform(code, id) {
      if (!code.includes('import.meta.url')) return null;
      return code.replace(threadUrl, (_whole, _quote, path: string) => {
        const file = resolve(dirname(id), `${path}.ts`);
        if (!existsSync(file)) this.error(`${relative(rootDir, id)} starts ${path}.ts, which does not exist`);
        this.emitFile({ type: 'chunk', id: file, name: withoutExtension(relative(rootDir, file)) });
        return `new URL('${path}.js', import.meta.url)`;
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
          fileName: relative(rootDir, file).split(sep).join('/'),
          source: readFileSync(file),
        });
      }
    },
  };
}

function withoutExtension(path: string): string {
  return path.split(sep).join('/').replace(/\.ts$/, '');
}
