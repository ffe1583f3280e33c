import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { contentSecurityPolicy, fixedSecurityHeaders } from './contentSecurityPolicy.ts';

/** One answer to a request for a file of the renderer, free of any transport. */
export interface FileReply {
  readonly status: 200 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const DOCUMENT = '/index.html';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves the built renderer from `folder`, which is listed once: a path is looked up among the files that were
 * there, never joined to the folder, so there is no path to traverse with. Links are not followed, unknown types are
 * not served, and the document carries a fresh style nonce each time (`<meta property="csp-nonce" nonce="…">`, the
 * convention Vite uses). The same function answers for the desktop protocol and for the seat host.
 */
export function rendererFiles(folder: string): (method: string, path: string) => FileReply {
  const files = listFiles(folder);
  return (method, path) => {
    if (method !== 'GET' && method !== 'HEAD') return refuse(405, { allow: 'GET, HEAD' });
    const name = path === '/' ? DOCUMENT : path;
    const file = files.get(name);
    const type = TYPES[extname(name)];
    if (file === undefined || type === undefined) return refuse(404);
    const nonce = randomBytes(16).toString('base64');
    const bytes = name === DOCUMENT ? withStyleNonce(readFileSync(file, 'utf8'), nonce) : readFileSync(file);
    return {
      status: 200,
      headers: {
        ...fixedSecurityHeaders,
        'content-security-policy': contentSecurityPolicy(nonce),
        'content-type': type,
        'content-length': String(bytes.byteLength),
        'cache-control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
      },
      body: method === 'HEAD' ? new Uint8Array() : new Uint8Array(bytes),
    };
  };
}

function withStyleNonce(html: string, nonce: string): Buffer {
  return Buffer.from(html.replace('<head>', () => `<head><meta property="csp-nonce" nonce="${nonce}">`));
}

function refuse(status: 404 | 405, extra: Readonly<Record<string, string>> = {}): FileReply {
  const headers = { ...fixedSecurityHeaders, ...extra, 'content-length': '0', 'cache-control': 'no-store' };
  return { status, headers, body: new Uint8Array() };
}

/** The files under `folder` by the path a page asks for, e.g. `/assets/main-1a2b.js`. */
function listFiles(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    found.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }
  return found;
}
