import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Draws the map of rooms in ARCHITECTURE.md from the imports that are really there (dependency-cruiser), between two
 * markers. `node scripts/draw-architecture.ts` rewrites it; with `--check` it only tells whether it is current.
 */
const root = join(import.meta.dirname, '..');
const file = join(root, 'ARCHITECTURE.md');
const BEGIN = '<!-- drawn by scripts/draw-architecture.ts -->';
const END = '<!-- end of drawing -->';

interface Cruised {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly { readonly resolved: string }[] }[];
}

/** The room a file lives in: two folders deep, or a composition root's own name. */
function roomOf(path: string): string | null {
  const match = /^(electron|renderer|shared)\/(?:([a-z]+)\/|([a-zA-Z]+)\.tsx?$)/.exec(path);
  if (match === null) return null;
  return `${match[1]!}/${match[2] ?? match[3]!}`;
}

const cruise = JSON.parse(
  execFileSync(
    join(root, 'node_modules', '.bin', 'depcruise'),
    ['electron', 'renderer', 'shared', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    { cwd: root, maxBuffer: 256 * 1024 * 1024, encoding: 'utf8' },
  ),
) as Cruised;
const edges = new Set<string>();
for (const { source, dependencies } of cruise.modules) {
  const from = roomOf(source);
  for (const { resolved } of dependencies) {
    const to = roomOf(resolved);
    // Everybody may use the kernel; its arrows would only hide the others.
    if (from !== null && to !== null && from !== to && to !== 'shared/kernel') edges.add(`${from} --> ${to}`);
  }
}
const rooms = new Set([...edges].flatMap((edge) => edge.split(' --> ')));
const name = (room: string): string => room.replace(/\W/g, '_');
const boxes = ['electron', 'renderer', 'shared'].flatMap((part) => [
  `  subgraph ${part}`,
  ...[...rooms]
    .filter((room) => room.startsWith(`${part}/`))
    .sort()
    .map((room) => `    ${name(room)}["${room.slice(part.length + 1)}"]`),
  '  end',
]);
const arrows = [...edges].sort().map((edge) => `  ${edge.split(' --> ').map(name).join(' --> ')}`);
const drawing = ['```mermaid', 'flowchart LR', ...boxes, ...arrows, '```'].join('\n');

const before = readFileSync(file, 'utf8');
const begin = before.indexOf(BEGIN);
const end = before.indexOf(END);
if (begin < 0 || end < begin) throw new Error('ARCHITECTURE.md has lost the markers of its drawing');
const after = `${before.slice(0, begin + BEGIN.length)}\n${drawing}\n${before.slice(end)}`;
if (!process.argv.includes('--check')) writeFileSync(file, after);
else if (after !== before) {
  process.stderr.write('ARCHITECTURE.md shows an old map: run `node scripts/draw-architecture.ts`.\n');
  process.exit(1);
}
