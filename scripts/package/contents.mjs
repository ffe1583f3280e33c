import { isBuiltin } from 'node:module';

/** @typedef {import('./asar.mjs').PackedFile} PackedFile */

/** Without these the app does not start. */
const needed = [
  'package.json',
  'dist/electron/main.js',
  'dist/electron/worker.js',
  'dist/electron/preload.cjs',
  'dist/renderer/index.html',
];

/** What must never reach somebody's machine with the app. */
const forbidden = [
  { what: 'source', pattern: /\.(?:ts|tsx|mts|cts|c|cc|cpp|h|hpp|gyp)$/ },
  { what: 'a source map', pattern: /\.map$/ },
  { what: 'a test', pattern: /(?:^|\/)(?:tests?|__tests__|fixtures)\// },
  { what: 'something of the workshop', pattern: /^(?:scripts|tests|docs|resources|electron|renderer|shared|\.)/ },
  {
    what: 'a building tool',
    pattern: /^node_modules\/(?:electron|electron-builder|vite|typescript|react|playwright|eslint|vitest)\//,
  },
  { what: 'a secret', pattern: /(?:^|\/)(?:\.env|\.npmrc|.*\.(?:pem|key|p12|pfx))$/ },
];

/**
 * What is wrong with the contents of a packed app; empty when nothing is.
 * @param {readonly PackedFile[]} files
 * @param {string} platform as in `linux-x64`
 * @returns {string[]} sentences
 */
export function problemsWith(files, platform) {
  const paths = new Set(files.map((file) => file.path));
  return [
    ...needed.filter((path) => !paths.has(path)).map((path) => `${path} is missing.`),
    ...(files.some((file) => /^dist\/electron\/store\/migrations\/.+\.sql$/.test(file.path))
      ? []
      : ['The migrations are missing.']),
    ...forbidden.flatMap(({ what, pattern }) =>
      files.filter((file) => pattern.test(file.path)).map((file) => `${file.path} is ${what} and must not ship.`),
    ),
    ...nativeProblems(files, platform),
    ...importProblems(files),
  ];
}

/**
 * One SQLite for this platform, outside the archive: the system loads it, and cannot look into an archive.
 * @param {readonly PackedFile[]} files
 * @param {string} platform
 */
function nativeProblems(files, platform) {
  const native = files.filter((file) => file.path.endsWith('.node'));
  const sqlite = native.filter((file) => file.path.includes('/better-sqlite3/')).map((file) => file.path);
  const wanted = `node_modules/better-sqlite3/prebuilds/${platform}.node`;
  return [
    ...(sqlite.length === 1 && sqlite[0] === wanted
      ? []
      : [`SQLite ships as [${sqlite.join(', ')}] instead of ${wanted}.`]),
    ...native
      .filter((file) => !file.unpacked)
      .map((file) => `${file.path} lies inside the archive, where it cannot be loaded.`),
    ...files
      .filter((file) => file.unpacked && !file.path.endsWith('.node'))
      .map((file) => `${file.path} lies outside the archive, where nothing guards it.`),
  ];
}

/**
 * Every package the host imports must have come along: one that is only a development dependency does not.
 * @param {readonly PackedFile[]} files
 */
function importProblems(files) {
  const packages = new Set(files.map((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.path)?.[1]));
  /** @type {Map<string, string>} */
  const missing = new Map();
  for (const file of files) {
    if (!/^dist\/electron\/.+\.js$/.test(file.path)) continue;
    for (const [, specifier = ''] of file
      .read()
      .toString('utf8')
      .matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?["']([^"'.][^"']*)["']/gm)) {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
      if (name !== 'electron' && !isBuiltin(specifier) && !packages.has(name)) missing.set(name, file.path);
    }
  }
  return [...missing].map(([name, path]) => `${path} imports ${name}, which does not ship: it must be a dependency.`);
}
