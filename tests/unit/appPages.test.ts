import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declareAppScheme, serveAppScheme } from '../../electron/app/appProtocol.ts';
import { contentSecurityPolicy } from '../../electron/app/contentSecurityPolicy.ts';
import { openedFiles } from '../../electron/app/openedFiles.ts';
import { rendererFiles } from '../../electron/app/rendererFiles.ts';
import { fileNameOf, savePageAsPdf } from '../../electron/app/savePageAsPdf.ts';
import { hostileAddresses } from '../support/hostileAddresses.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'beredt-pages-'));
  mkdirSync(join(root, 'renderer', 'assets'), { recursive: true });
  writeFileSync(
    join(root, 'renderer', 'index.html'),
    '<!doctype html><html><head><title>Beredt</title></head></html>',
  );
  writeFileSync(join(root, 'renderer', 'assets', 'main-1a.js'), 'export {};');
  writeFileSync(join(root, 'renderer', 'assets', 'charis.woff2'), 'font');
  writeFileSync(join(root, 'renderer', 'assets', 'tool.exe'), 'MZ');
  writeFileSync(join(root, 'secret.html'), 'secret');
  symlinkSync(join(root, 'secret.html'), join(root, 'renderer', 'link.html'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The scheme served over the folder above; `ask` plays the browser. */
function scheme() {
  const files = openedFiles();
  let handler: (request: Request) => Promise<Response> = () => Promise.reject(new Error('nothing is served'));
  const declared: unknown[] = [];
  const protocol = {
    registerSchemesAsPrivileged: (schemes: unknown[]) => declared.push(...schemes),
    handle: (_scheme: string, listener: typeof handler) => {
      handler = listener;
    },
  };
  declareAppScheme(protocol);
  serveAppScheme(protocol, {
    renderer: rendererFiles(join(root, 'renderer')),
    openedFiles: files,
  });
  const ask = (url: string, options: { method?: string; initiatorOrigin?: string } = {}) =>
    // Node's Request does not know the scheme; the handler is given the same members Electron gives it.
    handler({ url, method: options.method ?? 'GET', ...options } as unknown as Request);
  return { ask, files, declared };
}

const directivesOf = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]));

describe('the content security policy', () => {
  test('allows nothing by default and has no unsafe word in it', () => {
    const policy = contentSecurityPolicy('AAAAAAAAAAAAAAAAAAAAAA==');
    expect(policy).not.toMatch(/unsafe|strict-dynamic|wasm|\*|https?:|wss?:/);
    expect(Object.fromEntries(directivesOf(policy))).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'script-src-attr': "'none'",
      'style-src': "'self' 'nonce-AAAAAAAAAAAAAAAAAAAAAA=='",
      'style-src-attr': "'none'",
      'img-src': "'self' blob: data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'default',
    });
  });

  test.each(['', 'short', "x' 'unsafe-inline", 'AAAAAAAAAAAAAAAAAAAAAA==; script-src *'])(
    'takes no nonce like «%s»',
    (nonce) => {
      expect(() => contentSecurityPolicy(nonce)).toThrow('nonce');
    },
  );
});

describe('the app’s own scheme', () => {
  test('is a real, secure origin with no way around the policy', () => {
    expect(scheme().declared).toEqual([
      {
        scheme: 'beredt',
        privileges: {
          standard: true,
          secure: true,
          supportFetchAPI: true,
          codeCache: true,
          bypassCSP: false,
          allowServiceWorkers: false,
          corsEnabled: false,
          stream: false,
        },
      },
    ]);
  });

  test('serves the document with a policy and a nonce that is new every time', async () => {
    const { ask } = scheme();
    const nonces = [];
    for (const path of ['', 'index.html']) {
      const response = await ask(`beredt://app/${path}`);
      const html = await response.text();
      const [, nonce] = /<head><meta property="csp-nonce" nonce="([^"]+)">/.exec(html) ?? [];
      expect(response.status).toBe(200);
      expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonce ?? ''));
      expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(html)));
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(2);
  });

  test.each([
    ['/', 'text/html; charset=utf-8', 'no-store'],
    ['/assets/main-1a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/charis.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
  ])('serves %s as %s', async (path, type, cache) => {
    const { headers } = await scheme().ask(`beredt://app${path}`);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe(cache);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('has no path that leads out of the folder, follows no link and serves no unknown type', async () => {
    const { ask } = scheme();
    const paths = [
      '../secret.html',
      '..%2fsecret.html',
      '%2e%2e/secret.html',
      '%2e%2e%2fsecret.html',
      '..\\secret.html',
      '..%5csecret.html',
      './/../secret.html',
      'assets/../../secret.html',
      'assets/..%2f..%2fsecret.html',
      '%252e%252e/secret.html',
      '..%c0%afsecret.html',
      '....//secret.html',
      '..;/secret.html',
      '/secret.html',
      '//secret.html',
      `${root}/secret.html`,
      'link.html',
      'assets',
      'assets/',
      'assets/tool.exe',
      'index.html/',
      'index.html%00.js',
      'index.html.',
      'INDEX.HTML',
      'constructor',
      '__proto__',
      'C:/x',
      'file:///etc/passwd',
      'index.html?x=1',
      '?',
      'assets/main-1a.js?import',
      'opened/',
      'opened/0',
      'opened/../index.html%00',
    ].filter((path) => path !== '?');
    for (const path of paths) {
      const response = await ask(`beredt://app/${path}`);
      // The URL parser may resolve dots by itself; then the answer is the document, never the file outside.
      expect([path, (await response.text()).includes('secret')]).toEqual([path, false]);
      if (!path.includes('..')) expect([path, response.status]).toEqual([path, 404]);
    }
  });

  test('answers no hostile address and no other method', async () => {
    const { ask } = scheme();
    for (const url of hostileAddresses) expect([url, (await ask(url)).status]).toEqual([url, 404]);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      expect((await ask('beredt://app/', { method })).status).toBe(405);
    }
  });

  test('is not read from another origin', async () => {
    const { ask } = scheme();
    expect((await ask('beredt://app/assets/main-1a.js', { initiatorOrigin: 'beredt://app' })).status).toBe(200);
    for (const initiatorOrigin of ['null', 'beredt://other', 'https://evil.example', 'beredt://app.evil']) {
      expect((await ask('beredt://app/assets/main-1a.js', { initiatorOrigin })).status).toBe(404);
    }
  });
});

describe('a file opened from the desktop', () => {
  test('is offered by name and read once, as bytes nobody will run', async () => {
    const { ask, files } = scheme();
    const path = join(root, 'flom-elva.beredt');
    writeFileSync(path, '{"v":1}\n');
    const offered = await files.offer(path);
    if (!offered.ok) throw new Error(offered.reason);
    expect(offered.value).toMatchObject({ name: 'flom-elva.beredt', sizeBytes: 8 });
    expect(JSON.stringify(offered.value)).not.toContain(root);
    const first = await ask(`beredt://app${offered.value.address}`);
    expect(await first.text()).toBe('{"v":1}\n');
    expect(first.headers.get('content-type')).toBe('application/octet-stream');
    expect((await ask(`beredt://app${offered.value.address}`)).status).toBe(404);
  });

  test('is refused with a reason when it is missing, a folder, a link or too large', async () => {
    const { files } = scheme();
    mkdirSync(join(root, 'folder.beredt'));
    symlinkSync(join(root, 'secret.html'), join(root, 'link.beredt'));
    expect(await files.offer(join(root, 'none.beredt'))).toEqual({ ok: false, reason: 'missing' });
    expect(await files.offer(join(root, 'folder.beredt'))).toEqual({ ok: false, reason: 'not-a-file' });
    expect(await files.offer(join(root, 'link.beredt'))).toEqual({ ok: false, reason: 'not-a-file' });
    const large = join(root, 'large.beredt');
    writeFileSync(large, Buffer.alloc(64 * 1024 * 1024 + 1));
    expect(await files.offer(large)).toEqual({ ok: false, reason: 'too-large' });
  });

  test('does not pile up: after twenty unread offers the oldest is gone', async () => {
    const files = openedFiles();
    const path = join(root, 'one.beredt');
    writeFileSync(path, 'x');
    const addresses = [];
    for (let count = 0; count < 21; count += 1) {
      const offered = await files.offer(path);
      if (offered.ok) addresses.push(offered.value.address);
    }
    expect(await files.take(addresses[0] ?? '')).toBeNull();
    expect(await files.take(addresses[1] ?? '')).not.toBeNull();
  });
});

describe('a page saved as PDF', () => {
  const asking = (answer: { canceled: boolean; filePath: string }) => {
    const asked: unknown[] = [];
    const dialog = {
      showSaveDialog: (options: object) => {
        asked.push(options);
        return Promise.resolve(answer);
      },
    };
    return { asked, dialog };
  };
  const page = {
    getTitle: () => 'ØVELSE – Flom: Elva / logg',
    printToPDF: (options: object) => Promise.resolve(Buffer.from(JSON.stringify(options))),
  };

  test('is tagged, has an outline, and lies where the person wanted it', async () => {
    const filePath = join(root, 'out.pdf');
    const { asked, dialog } = asking({ canceled: false, filePath });
    expect(await savePageAsPdf(page, dialog, '/home/kari')).toEqual({ ok: true, value: filePath });
    expect(asked).toEqual([
      {
        defaultPath: '/home/kari/ØVELSE – Flom Elva logg.pdf',
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      },
    ]);
    expect(JSON.parse(readFileSync(filePath, 'utf8'))).toMatchObject({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  });

  test('is not written when they change their mind, and a failure is an answer', async () => {
    const cancelled = asking({ canceled: true, filePath: '' });
    expect(await savePageAsPdf(page, cancelled.dialog, '/')).toEqual({ ok: true, value: null });
    const nowhere = asking({ canceled: false, filePath: join(root, 'none', 'out.pdf') });
    expect(await savePageAsPdf(page, nowhere.dialog, '/')).toEqual({ ok: false, reason: 'not-saved' });
    const broken = { ...page, printToPDF: () => Promise.reject(new Error('no printer')) };
    expect(await savePageAsPdf(broken, cancelled.dialog, '/')).toEqual({ ok: false, reason: 'not-saved' });
  });

  test('has a name every system accepts', () => {
    const names = ['', '...', '../..', 'CON', 'lpt1', 'a\0b', 'x'.repeat(300), ' .skjult. ', 'C:\\x', 'Flom\nElva'];
    expect(names.map(fileNameOf)).toEqual([
      'Beredt',
      'Beredt',
      'Beredt',
      'Beredt',
      'Beredt',
      'a b',
      'x'.repeat(100),
      'skjult',
      'C x',
      'Flom Elva',
    ]);
  });
});
