import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Outcome {
  readonly seen: readonly { readonly what: string; readonly value: unknown }[];
  readonly answers: Readonly<Record<string, unknown>>;
}

const root = resolve(import.meta.dirname, '../..');
let dir = '';
let outcome: Outcome;
let exitCode: number | null = null;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'beredt-main-'));
  const args = [
    '--import',
    join(root, 'tests/support/electronScenario.ts'),
    join(root, 'electron/main.ts'),
    '--data',
    dir,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  exitCode = await new Promise((done) => child.once('close', done));
  if (out === '') throw new Error(`the app said nothing: ${err}`);
  outcome = JSON.parse(out) as Outcome;
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const valuesOf = (what: string) => outcome.seen.filter((one) => one.what === what).map((one) => one.value);

describe('the desktop app, wired to a stand-in for Electron and to the real host', () => {
  test('raises every wall before there is a window', () => {
    const before = outcome.seen.slice(
      0,
      outcome.seen.findIndex((one) => one.what === 'window'),
    );
    const guards = before.filter((one) => one.what === 'guard').map((one) => one.value);
    expect(guards.toSorted()).toEqual([
      'device',
      'display',
      'pairing',
      'permission check',
      'permission request',
      'proxy',
      'request',
      'spelling',
      'will-download',
    ]);
    expect(before.map((one) => one.what)).toEqual(
      expect.arrayContaining(['sandbox', 'scheme', 'app id', 'link scheme']),
    );
    expect(valuesOf('switch')).toContain('host-resolver-rules');
  });

  test('opens one window on its own scheme, dark when the desktop is dark, and shows it when drawn', () => {
    expect(valuesOf('window')).toEqual([expect.objectContaining({ show: false, backgroundColor: '#1b1e22' })]);
    expect(valuesOf('load')).toEqual(['beredt://app/']);
    expect(valuesOf('show')).toHaveLength(1);
  });

  test('answers its own page through the real host, and nobody else', () => {
    expect(outcome.answers['status']).toMatchObject({ ok: true, value: { version: '0.0.0' } });
    const noSeat = { ok: false, refusal: { code: 'access/no-seat' } };
    for (const who of ['foreign', 'framed', 'gone']) expect(outcome.answers[who]).toEqual(noSeat);
  });

  test('serves the page under the policy and nothing beside it', () => {
    expect(outcome.answers['policy']).toContain("default-src 'none'");
    expect(outcome.answers['policy']).not.toContain('unsafe');
    expect(outcome.answers['outside']).toBe(404);
  });

  test('opens no window for a page, but dials a number somebody clicked', () => {
    expect(outcome.answers['popup']).toEqual({ action: 'deny' });
    expect(valuesOf('outside')).toEqual(['tel:110']);
  });

  test('shows its menu in the system’s language first and in the window’s as soon as that is told', () => {
    const menus = valuesOf('menu') as { label: string; submenu: { label?: string }[] }[][];
    expect(menus[0]?.map((menu) => menu.label)).toEqual(['Fil', 'Rediger', 'Vis']);
    expect(menus.at(-1)?.map((menu) => menu.label)).toEqual(['File', 'Edit', 'View']);
    expect(menus.at(-1)?.[0]?.submenu[0]?.label).toBe('Skriv ut');
  });

  test('tells a link to the page once it listens, and comes forward', () => {
    expect(outcome.answers['told']).toEqual([['beredt:event', { kind: 'shell.open', request: { kind: 'help' } }]]);
    expect(valuesOf('focus').length).toBeGreaterThan(0);
  });

  test('during an incident stays awake, steps aside on the cross, asks once, then closes the store and ends', () => {
    expect(valuesOf('awake')).toEqual(['prevent-display-sleep']);
    expect(outcome.answers['closing']).toBe(true);
    expect(valuesOf('minimize')).toHaveLength(1);
    expect(valuesOf('question')).toHaveLength(1);
    expect(valuesOf('error box')).toEqual([]);
    expect(exitCode).toBe(0);
    expect(existsSync(join(dir, 'window.json'))).toBe(true);
  });
});
