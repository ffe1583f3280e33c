import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withHiddenPage, type HiddenWindow } from '../../electron/app/hiddenPage.ts';
import { browserPrinter } from '../../electron/documents/out/browserPrinter.ts';
import { figurePng } from '../../electron/documents/out/figurePng.ts';
import { findBrowser } from '../../electron/documents/out/findBrowser.ts';
import { documentFileName } from '../../electron/documents/out/frame.ts';
import { textCell } from '../../electron/documents/out/logWorkbook.ts';
import { nameVeil } from '../../electron/documents/out/nameVeil.ts';
import { printable } from '../../electron/documents/out/printable.ts';
import type { Report } from '../../electron/documents/out/report.ts';
import { toHtml } from '../../electron/documents/out/toHtml.ts';
import { wordsIn } from '../../electron/documents/out/words.ts';
import { isFormulaLike } from '../../electron/documents/in/isFormulaLike.ts';
import { findHeadlessBrowser } from '../../scripts/setup/browser.mjs';
import { instantOf } from '../../shared/kernel/time.ts';

const SEED = Number(process.env['BEREDT_SEED'] ?? Date.now() % 2 ** 31);
const words = wordsIn('nb');
const AT = instantOf(Date.UTC(2026, 10, 22, 2, 5));

describe('roles instead of names', () => {
  const people = [
    { id: 'k', name: 'Kari Dahl', initials: 'KD', position: 'Kommunedirektør', roles: [{ title: 'Kriseleder', place: 0 }] },
    { id: 'o', name: 'Ola Berg', initials: 'OB', position: 'Kommunalsjef', roles: [{ title: 'Kriseleder', place: 1 }] },
    { id: 't', name: 'Tor Eide', initials: 'TE', position: 'Driftsleder', roles: [] },
    { id: 'n', name: 'Siri Nes', initials: 'SN', position: null, roles: [] },
    { id: 'l', name: 'Kari Dahl Moe', initials: 'KM', position: 'Rådgiver', roles: [] },
  ];
  const veil = nameVeil({ withNames: false, people }, words);

  test('a holder is the role, a deputy says whose, others their position, and the rest a number', () => {
    expect(people.map(({ id }) => veil.writer({ person: id, initials: 'XX' }))).toEqual([
      'Kriseleder', 'Stedfortreder for Kriseleder', 'Driftsleder', 'Person 4', 'Rådgiver',
    ]);
  });

  test('names of the register are put away wherever they stand, and nothing else is', () => {
    expect(veil.text('KARI  DAHL ringte Tor Eide; Kari Dahl Moe kom. Dahlia og Toreide står.')).toBe(
      'Kriseleder ringte Driftsleder; Rådgiver kom. Dahlia og Toreide står.',
    );
  });

  test('a voice that was only a name is counted within its perspective, the same each time', () => {
    const voice = (label: string, perspective: 'staff' | 'user') => veil.voice({ kind: 'name', id: null, label }, perspective);
    expect([voice('Per', 'staff'), voice('Pål', 'staff'), voice('Eva', 'user'), voice('per ', 'staff')]).toEqual([
      'Ansatt 1', 'Ansatt 2', 'Bruker eller innbygger 1', 'Ansatt 1',
    ]);
  });
});

describe('what people wrote stays words', () => {
  const report = (text: string): Report => ({
    lang: 'nb', title: text, subtitle: [text], banner: text, head: text, marking: text, footer: text, pageWords: 'Side {{page}} av {{pages}}',
    blocks: [
      { kind: 'heading', level: 1, text },
      { kind: 'paragraph', runs: [{ text, style: 'struck' }] },
      { kind: 'facts', rows: [{ name: text, value: text }] },
      { kind: 'quote', by: text, text },
      { kind: 'list', items: [text] },
      { kind: 'table', caption: text, columns: [{ title: text, width: 100 }], rows: [{ cells: [[{ text }]] }, { across: text }] },
      { kind: 'figure', caption: text, alt: text, width: 10, height: 10, marks: [{ shape: 'word', x: 1, y: 1, text, anchor: 'start' }] },
    ],
  });

  test('no tag, attribute or style of theirs is in the page for paper', () => {
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "';}</style><script>1</script>", '</title><svg onload=1>', '\\"}@import url(//x)',
    );
    let tried = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, fc.string()), { minLength: 1, maxLength: 3 }), (parts) => {
        const html = toHtml(report(parts.join(' ')));
        const style = html.slice(html.indexOf('<style>'), html.indexOf('</style>'));
        tried += 1;
        return (
          !/<script|<img|onload=1>|onerror=alert\(1\)>/i.test(html) &&
          html.split('</style>').length === 2 &&
          html.split('</title>').length === 3 &&
          !/@import\s+url\(\/\/x\)/.test(style.replace(/"(?:[^"\\]|\\.)*"/g, '""'))
        );
      }),
      { seed: SEED, numRuns: 300 },
    );
    expect(tried, `seed ${String(SEED)}`).toBe(300);
  });

  test('a cell is text whatever it says, and never what a spreadsheet takes for a formula', () => {
    for (const payload of ['=1+1', '@SUM(A1)', '+cmd|calc', '-2+3|x', '\t=1', '＝HYPERLINK("x")']) {
      const cell = textCell(payload);
      expect([cell.type, cell.format]).toEqual([String, '@']);
      expect(cell.value.startsWith("'"), payload).toBe(isFormulaLike(printable(payload)));
    }
    expect(textCell('+47 22 22 22 22').value).toBe('+47 22 22 22 22');
  });

  test('no character is left that Word or Excel cannot hold', () => {
    expect(printable('a\u0000b\u000Bc\uD800d\uFFFFe\n\tf')).toBe('a b c\uFFFDd e\n\tf');
  });

  test('a file name holds nothing that Windows refuses, and an exercise says so first', () => {
    const incident = { title: 'Flom: "Elva"/bru?\u202E.', kind: 'exercise', startedAt: AT } as const;
    expect(documentFileName('Logg {{title}} {{date}}', incident, AT, 'pdf', words)).toBe('ØVELSE Logg Flom Elva bru . 22.11.2026.pdf');
  });
});

describe('paper', () => {
  test('the host looks for the same browsers as the scripts that run before anything is installed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'beredt-browser-'));
    const other = join(folder, 'andre');
    mkdirSync(other);
    const put = (path: string): void => {
      writeFileSync(path, '');
      chmodSync(path, 0o755);
    };
    const PATH = `${folder}:${other}`;
    expect([findBrowser({ PATH }), findHeadlessBrowser({ PATH })]).toEqual([undefined, undefined]);
    for (const [at, name] of ['microsoft-edge', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chromium', 'chromium-headless-shell'].entries()) {
      put(join(at % 2 === 0 ? folder : other, name));
      expect(findBrowser({ PATH })).toBe(findHeadlessBrowser({ PATH }));
      expect(findBrowser({ PATH })).toMatch(new RegExp(`/${name}$`));
    }
    expect(findBrowser({ PATH, BEREDT_BROWSER: join(folder, 'ingen') })).toBeUndefined();
    rmSync(folder, { recursive: true });
  });

  test('a browser that ends or never answers is a refusal, and leaves nothing behind', async () => {
    expect(await browserPrinter('/bin/false')('<p>x</p>')).toEqual({ ok: false, reason: { code: 'document/pdf-failed' } });
    expect(await browserPrinter('/bin/cat', 300)('<p>x</p>')).toEqual({ ok: false, reason: { code: 'document/pdf-failed' } });
    expect(await browserPrinter('/finnes/ikke')('<p>x</p>')).toEqual({ ok: false, reason: { code: 'document/pdf-failed' } });
  });

  test('the window for paper is taken away also when printing fails', async () => {
    const seen: string[] = [];
    const window: HiddenWindow = {
      webContents: {
        debugger: {
          attach: () => void seen.push('attach'),
          detach: () => void seen.push('detach'),
          sendCommand: () => Promise.reject(new Error('ended')),
        },
      },
      loadURL: (url) => Promise.resolve(void seen.push(url)),
      destroy: () => void seen.push('destroy'),
    };
    await expect(withHiddenPage(() => window, (page) => page.send('Page.printToPDF'))).rejects.toThrow('ended');
    expect(seen).toEqual(['about:blank', 'attach', 'detach', 'destroy']);
  });

  test('the picture for old word processors is a PNG of the right size', () => {
    const png = Buffer.from(
      figurePng({
        kind: 'figure', caption: '', alt: '', width: 20, height: 10,
        marks: [{ shape: 'bar', x: 2, y: 2, width: 4, height: 1, ink: 'ink' }, { shape: 'diamond', x: 12, y: 5, radius: 3, ink: 'grey' }],
      }),
    );
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([40, 20]);
  });
});
