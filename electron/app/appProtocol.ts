import { APP_ORIGIN, APP_SCHEME, isAppUrl } from './appOrigin.ts';
import { fixedSecurityHeaders } from './contentSecurityPolicy.ts';
import type { OpenedFiles } from './openedFiles.ts';
import type { FileReply } from './rendererFiles.ts';

/** The part of Electron's `protocol` that serves a scheme of our own. */
export interface SchemeServer {
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges: typeof privileges }[]): void;
  handle(scheme: string, handler: (request: Request) => Promise<Response>): void;
}

export interface AppContent {
  readonly renderer: (method: string, path: string) => FileReply;
  readonly openedFiles: OpenedFiles;
}

/** A real origin and a secure context, like https; no way around the policy and no service workers. */
const privileges = {
  standard: true,
  secure: true,
  supportFetchAPI: true,
  codeCache: true,
  bypassCSP: false,
  allowServiceWorkers: false,
  corsEnabled: false,
  stream: false,
};

/** Must be called before Electron is ready. */
export function declareAppScheme(protocol: SchemeServer): void {
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }]);
}

/** Serves `beredt://app/`; the app never loads a page from the disk by its path. */
export function serveAppScheme(protocol: SchemeServer, content: AppContent): void {
  protocol.handle(APP_SCHEME, (request) => answer(request, content));
}

async function answer(request: Request, content: AppContent): Promise<Response> {
  const url = URL.parse(request.url);
  if (url === null || url.search !== '') return refuse();
  if (!isAppUrl(request.url) || !isAskedByTheApp(request)) return refuse();
  if (!url.pathname.startsWith('/opened/')) return respond(content.renderer(request.method, url.pathname));
  const bytes = await content.openedFiles.take(url.pathname);
  return bytes === null ? refuse() : new Response(bytes, { status: 200, headers: openedHeaders });
}

const openedHeaders = {
  ...fixedSecurityHeaders,
  'content-type': 'application/octet-stream',
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'no-store',
};

/**
 * Electron names the origin that asked (`initiatorOrigin`, not settable by a page), or nothing when it asked itself.
 * Should a foreign page ever show, it reads nothing of ours.
 */
function isAskedByTheApp(request: Request & { readonly initiatorOrigin?: string }): boolean {
  return request.initiatorOrigin === undefined || request.initiatorOrigin === APP_ORIGIN;
}

function respond(reply: FileReply): Response {
  return new Response(reply.body, { status: reply.status, headers: reply.headers });
}

function refuse(): Response {
  return new Response(null, { status: 404, headers: fixedSecurityHeaders });
}
