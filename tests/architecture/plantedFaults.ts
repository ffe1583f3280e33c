/** Code a lint rule must refuse: the rule, the file it stands in, and one statement. */
export interface PlantedFault {
  readonly rule: string;
  readonly file: string;
  readonly code: string;
}

const plant = (rule: string, file: string, ...statements: readonly string[]): readonly PlantedFault[] =>
  statements.map((code) => ({ rule, file, code }));

/** Every own rule, with every way to break it that it knows; and the general rules this code base leans on. */
export const plantedFaults: readonly PlantedFault[] = [
  ...plant(
    'beredt/no-date-from-text',
    'electron/queries/dates.ts',
    "export const literal = new Date('04.05.2026');",
    'export const template = new Date(`${String(2026)}-05-04`);',
    'export const typed = (text: string) => new Date(text);',
    'export const either = (moment: string | number) => new Date(moment);',
    'export const unnamed = (count: number) => new Date(count);',
    'export const joined = (day: string) => new Date(`${day}T12:00`);',
    "export const parsed = Date.parse('04.05.2026');",
  ),
  ...plant(
    'beredt/no-clock-in-rules',
    'shared/domain/log/surroundings.ts',
    'export const now = new Date();',
    'export const nowMs = Date.now();',
    'export const chance = Math.random();',
    'export const id = crypto.randomUUID();',
    'export const ticks = performance.now();',
    "export const answer = fetch('/');",
    'export const timer = setTimeout(() => undefined, 1);',
    'export const world = globalThis.name;',
  ),
  ...plant(
    'beredt/open-external-in-one-place',
    'electron/app/links.ts',
    "export const opened = (shell: { openExternal(url: string): void }) => shell.openExternal('x');",
    'export const taken = ({ openExternal }: { openExternal: () => void }) => openExternal;',
  ),
  ...plant(
    'beredt/no-file-addresses',
    'electron/app/addresses.ts',
    "export const literal = 'file:///etc/passwd';",
    'export const template = `FILE://${String(1)}`;',
    "export const loaded = (window: { loadFile(path: string): void }) => window.loadFile('index.html');",
  ),
  ...plant(
    'beredt/ipc-in-the-preload',
    'electron/transport/ipc.ts',
    'export const send = (ipcRenderer: { send(channel: string): void }) => ipcRenderer.send(String(1));',
  ),
  ...plant(
    'beredt/no-weakened-window',
    'electron/app/window.ts',
    'export const a = { nodeIntegration: true };',
    'export const b = { contextIsolation: false };',
    'export const c = { sandbox: false };',
    'export const d = { webSecurity: false };',
    'export const e = { webviewTag: true };',
    'export const f = { allowRunningInsecureContent: true };',
    'export const g = { nodeIntegrationInWorker: true };',
    'export const h = (open: boolean) => ({ sandbox: open });',
  ),
  ...plant(
    'beredt/no-raw-html',
    'renderer/features/log/Raw.tsx',
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: String(1) }} />;',
    'export const b = { dangerouslySetInnerHTML: { __html: String(1) } };',
    'export const c = (element: HTMLElement) => { element.innerHTML = String(1); };',
    "export const d = (element: HTMLElement) => { element.insertAdjacentHTML('beforeend', String(1)); };",
    'export const e = () => { document.write(String(1)); };',
    'export const F = () => <iframe srcDoc={String(1)} />;',
  ),
  ...plant(
    'beredt/one-door-to-the-host',
    'renderer/features/log/doors.ts',
    "export const a = () => fetch('/');",
    "export const b = () => window.fetch('/');",
    "export const c = () => new WebSocket('wss://x');",
    'export const d = () => new XMLHttpRequest();',
    "export const e = () => new EventSource('/');",
    "export const f = () => navigator.sendBeacon('/');",
  ),
  ...plant(
    'beredt/words-live-in-text',
    'renderer/features/log/Words.tsx',
    'export const A = () => <p>Ingen loggføringer</p>;',
    "export const B = () => <p>{'Ingen loggføringer'}</p>;",
    'export const C = () => <button title="Lagre" />;',
    'export const D = () => <input aria-label="Søk" />;',
    'export const E = () => <><b /> Lagre</>;',
  ),
  ...plant('beredt/named-exports', 'shared/contract/whole.ts', 'export default 1;'),
  ...plant('beredt/named-exports', 'shared/contract/part.ts', 'const a = 1; export { a as default };'),

  ...plant('no-console', 'electron/application/chatter.ts', "console.log('x');", "console.error('x');"),
  ...plant('no-restricted-properties', 'electron/keys/chance.ts', 'export const chance = Math.random();'),
  ...plant('no-eval', 'electron/app/evaluate.ts', "export const value: unknown = eval('1');"),
  ...plant('no-warning-comments', 'electron/app/later.ts', ['//', 'to' + 'do', 'later'].join(' ')),
  ...plant('max-len', 'electron/app/wide.ts', `export const wide = [${'1, '.repeat(60)}1];`),
  ...plant('max-lines', 'electron/app/long.ts', 'export const a = [\n' + '  1,\n'.repeat(300) + '];'),
  ...plant(
    '@typescript-eslint/ban-ts-comment',
    'electron/app/silenced.ts',
    '// @ts-ignore it\nexport const silenced = 1;',
    '// @ts-expect-error it\nexport const expected = 1;',
  ),
  ...plant('@typescript-eslint/no-explicit-any', 'electron/app/anything.ts', 'export const a = (x: any) => [x];'),
  ...plant(
    'react-hooks/rules-of-hooks',
    'renderer/features/log/Hooks.tsx',
    "import { useState } from 'react';\nexport const A = ({ on }: { on: boolean }) => (on ? useState(1)[0] : 2);",
  ),
  ...plant(
    'react-hooks/exhaustive-deps',
    'renderer/features/log/Stale.tsx',
    "import { useMemo } from 'react';\nexport const A = ({ n }: { n: number }) => useMemo(() => n + 1, []);",
  ),
];

/** What oxlint is asked: what only somebody who knows the types can see, and what is costly elsewhere. */
export const plantedForOxlint: readonly PlantedFault[] = [
  ...plant('no-unused-vars', 'electron/app/unused.ts', "export const a = () => { try { return 1; } catch (error) { return 2; } };"),
  ...plant('no-floating-promises', 'electron/app/adrift.ts', 'Promise.resolve(1);'),
  ...plant('no-misused-promises', 'electron/app/misused.ts', 'export const a = [1].filter(async () => Promise.resolve(true));'),
  ...plant('no-unsafe-assignment', 'electron/app/trusting.ts', "export const a = JSON.parse('1');"),
  ...plant('no-unnecessary-condition', 'shared/domain/log/always.ts', 'export const a = (text: string) => text ?? 1;'),
  ...plant(
    'switch-exhaustiveness-check',
    'shared/domain/log/forgotten.ts',
    "export function a(of: 'b' | 'c'): number {\n  switch (of) {\n    case 'b':\n      return 1;\n  }\n  return 2;\n}",
  ),
  ...plant('only-throw-error', 'renderer/features/log/thrown.ts', "export const a = () => { throw 'x'; };"),
];

/** The same code where it belongs. */
export const lawfulCode: readonly PlantedFault[] = [
  ...plant(
    'beredt/open-external-in-one-place',
    'electron/app/openExternal.ts',
    'export const open = (shell: { openExternal(url: string): void }, url: string) => { shell.openExternal(url); };',
  ),
  ...plant(
    'beredt/ipc-in-the-preload',
    'electron/preload.ts',
    'export const send = (ipcRenderer: { send(channel: string): void }) => { ipcRenderer.send(String(1)); };',
  ),
  ...plant('beredt/one-door-to-the-host', 'renderer/api/seat.ts', "export const open = () => new WebSocket('wss://x');"),
  ...plant('beredt/words-live-in-text', 'renderer/text/Name.tsx', 'export const Name = () => <b>Beredt</b>;'),
  ...plant('beredt/words-live-in-text', 'renderer/features/log/Mark.tsx', 'export const Mark = () => <b>– 1.</b>;'),
  ...plant(
    'beredt/no-weakened-window',
    'electron/app/strict.ts',
    'export const a = { nodeIntegration: false, contextIsolation: true, sandbox: true, webSecurity: true };',
  ),
  ...plant('beredt/no-date-from-text', 'shared/kernel/time.ts', 'export const a = (text: string) => Date.parse(text);'),
  ...plant(
    'beredt/no-date-from-text',
    'electron/queries/counted.ts',
    'export const a = (ms: number) => new Date(ms);',
    'export const b = (year: number) => new Date(Date.UTC(year, 1));',
    'export const c = (unixMs: number, minutes: number) => new Date(unixMs + minutes * 60_000);',
    'export const d = (moment: { unixMs: number }) => new Date(moment.unixMs);',
  ),
  ...plant('beredt/named-exports', 'vite.config.ts', 'export default {};'),
  ...plant('no-console', 'scripts/talk.ts', "console.log('x');"),
];
