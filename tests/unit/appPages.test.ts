import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declareAppScheme, serveAppScheme } from '../../electron/app/appProtocol.ts';
import { contentSecurityPolicy, printContentSecurityPolicy } from '../../electron/app/contentSecurityPolicy.ts';
import { openedFiles } from '../../electron/app/openedFiles.ts';
import { printPages } from '../../electron/app/printPages.ts';
import { printToPdf, type PrintWindowOptions } from '../../electron/app/printToPdf.ts';
import { rendererFiles } from '../../electron/app/rendererFiles.ts';
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
  const prints = printPages();
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
    printPages: prints,
  });
  const ask = (url: string, options: { method?: string; initiatorOrigin?: string } = {}) =>
    // Node's Request does not know the scheme; the handler is given the same members Electron gives it.
    handler({ url, method: options.method ?? 'GET', ...options } as unknown as Request);
  return { ask, files, prints, declared };
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

  test('a page for paper runs no script at all', () => {
    const policy = directivesOf(printContentSecurityPolicy());
    expect(policy.get('default-src')).toBe("'none'");
    expect([...policy.keys()].filter((name) => name?.startsWith('script'))).toEqual([]);
    expect(printContentSecurityPolicy()).not.toContain('unsafe');
  });
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

  test('is not read from another origin, not even the one for paper', async () => {
    const { ask, prints } = scheme();
    expect((await ask('beredt://app/assets/main-1a.js', { initiatorOrigin: 'beredt://app' })).status).toBe(200);
    for (const initiatorOrigin of ['null', 'beredt://print', 'https://evil.example', 'beredt://app.evil']) {
      expect((await ask('beredt://app/assets/main-1a.js', { initiatorOrigin })).status).toBe(404);
    }
    const page = prints.keep({ html: 'x', files: {} });
    expect((await ask(page, { initiatorOrigin: 'beredt://app' })).status).toBe(404);
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

describe('printing', () => {
  const page = {
    html: '<h1>Rapport</h1>',
    files: { 'style.css': { type: 'text/css; charset=utf-8', bytes: Buffer.from('h1{}') } },
  } as const;

  test('shows a page on its own origin to a window without script or bridge, and forgets it', async () => {
    const { ask, prints } = scheme();
    const made: PrintWindowOptions[] = [];
    const seen: unknown[] = [];
    let destroyed = 0;
    const result = await printToPdf(page, prints, (options) => {
      made.push(options);
      return {
        loadURL: async (url) => {
          const document = await ask(url);
          const style = await ask(`${url}style.css`, { initiatorOrigin: 'beredt://print' });
          seen.push(url, await document.text(), await style.text(), document.headers.get('content-security-policy'));
        },
        webContents: { printToPDF: (options) => Promise.resolve(Buffer.from(JSON.stringify(options))) },
        destroy: () => (destroyed += 1),
      };
    });
    expect(made[0]?.webPreferences).toMatchObject({ javascript: false, sandbox: true, contextIsolation: true });
    expect(made[0]?.webPreferences).not.toHaveProperty('preload');
    expect(seen.slice(1)).toEqual(['<h1>Rapport</h1>', 'h1{}', printContentSecurityPolicy()]);
    if (!result.ok) throw new Error(result.reason);
    expect(JSON.parse(Buffer.from(result.value).toString())).toMatchObject({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    expect(destroyed).toBe(1);
    expect((await ask(String(seen[0]))).status).toBe(404);
  });

  test('that fails is an answer, and leaves neither window nor page behind', async () => {
    const { ask, prints } = scheme();
    let address = '';
    let destroyed = 0;
    const result = await printToPdf(page, prints, () => ({
      loadURL: (url) => {
        address = url;
        return Promise.reject(new Error('no printer'));
      },
      webContents: { printToPDF: () => Promise.resolve(Buffer.alloc(0)) },
      destroy: () => (destroyed += 1),
    }));
    expect(result).toEqual({ ok: false, reason: 'not-printed' });
    expect(destroyed).toBe(1);
    expect((await ask(address)).status).toBe(404);
  });

  test('does not serve anything by a guessed name', () => {
    const prints = printPages();
    const path = prints.keep(page).slice('beredt://print'.length);
    for (const name of ['toString', '__proto__', 'constructor', 'other.css', 'style.css/x', '../app']) {
      expect(prints.reply(path + name).status).toBe(404);
    }
    expect(prints.reply('/').status).toBe(404);
  });
});
