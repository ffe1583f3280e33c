import { randomBytes } from 'node:crypto';
import { PRINT_ORIGIN } from './appOrigin.ts';
import { fixedSecurityHeaders, printContentSecurityPolicy } from './contentSecurityPolicy.ts';
import type { FileReply } from './rendererFiles.ts';

/**
 * A document to be turned into paper: HTML that refers to its own files by plain name (`style.css`, `charis.woff2`).
 * Style elements, style attributes and scripts in the HTML have no effect.
 */
export interface PrintPage {
  readonly html: string;
  readonly files: Readonly<Record<string, PrintFile>>;
}

export interface PrintFile {
  readonly type: 'text/css; charset=utf-8' | 'font/woff2' | 'image/png' | 'image/svg+xml; charset=utf-8';
  readonly bytes: Uint8Array;
}

export interface PrintPages {
  /** Keeps a page until `forget`; answers with the address to load. */
  keep(page: PrintPage): string;
  forget(address: string): void;
  /** `path` as in `/<token>/style.css`. */
  reply(path: string): FileReply;
}

/** Holds pages in memory while they are printed; nothing about a report is written to a temporary file. */
export function printPages(): PrintPages {
  const pages = new Map<string, PrintPage>();
  return {
    keep(page) {
      const token = randomBytes(16).toString('hex');
      pages.set(token, page);
      return `${PRINT_ORIGIN}/${token}/`;
    },
    forget(address) {
      pages.delete(address.slice(`${PRINT_ORIGIN}/`.length, -1));
    },
    reply(path) {
      const [, token = '', name = '', ...rest] = path.split('/');
      const page = rest.length > 0 ? undefined : pages.get(token);
      if (page === undefined) return missing();
      if (name === '') return found('text/html; charset=utf-8', new TextEncoder().encode(page.html));
      const file = Object.hasOwn(page.files, name) ? page.files[name] : undefined;
      return file === undefined ? missing() : found(file.type, file.bytes);
    },
  };
}

function found(type: string, bytes: Uint8Array): FileReply {
  const headers = {
    ...fixedSecurityHeaders,
    'content-security-policy': printContentSecurityPolicy(),
    'content-type': type,
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body: new Uint8Array(bytes) };
}

function missing(): FileReply {
  return { status: 404, headers: { ...fixedSecurityHeaders, 'cache-control': 'no-store' }, body: new Uint8Array() };
}
