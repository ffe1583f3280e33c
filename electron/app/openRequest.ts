import { isAbsolute, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isId } from '../../shared/kernel/ids.ts';

/** The scheme of links from documents and e-mail. It is not the window's own scheme: a link never reaches that. */
export const LINK_SCHEME = 'beredt-open';

/** The areas of an incident a link may point at: the word in the link and the area it means. */
export const LINKED_AREAS = [
  ['bilde', 'picture'],
  ['logg', 'log'],
  ['maal', 'goals'],
  ['tiltak', 'tasks'],
  ['kart', 'map'],
  ['kort', 'cards'],
] as const;
export type LinkedArea = (typeof LINKED_AREAS)[number][1];

/** Everything that can be asked for from outside. None of it changes anything; it only shows something. */
export type OpenRequest =
  | { readonly kind: 'home' }
  | { readonly kind: 'help' }
  | { readonly kind: 'incident'; readonly incidentId: string; readonly area: LinkedArea | null }
  | { readonly kind: 'file'; readonly path: string };

/**
 * Reads a link such as `beredt-open://hendelse/<id>/logg`. The grammar is spelt out letter for letter; there is no
 * query, fragment, escape or user name in it, so whatever carries one is not a link. Answers null for anything else.
 */
export function parseLink(text: string): Exclude<OpenRequest, { kind: 'file' }> | null {
  if (!text.startsWith(`${LINK_SCHEME}://`) || text.length > 120) return null;
  const path = text.slice(`${LINK_SCHEME}://`.length);
  // Windows and some mail programs put a slash after a bare host.
  const [place = '', id = '', area, ...rest] = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
  if (rest.length > 0) return null;
  if (place === 'hjem' && id === '') return { kind: 'home' };
  if (place === 'hjelp' && id === '') return { kind: 'help' };
  if (place !== 'hendelse' || !isId(id)) return null;
  if (area === undefined) return { kind: 'incident', incidentId: id, area: null };
  const known = LINKED_AREAS.find(([word]) => word === area);
  return known === undefined ? null : { kind: 'incident', incidentId: id, area: known[1] };
}

/**
 * Reads a file name handed over by the operating system: a full path (or the address of a local file, as Linux
 * desktops write it) that ends in `.beredt`. Device paths are refused. The file itself is not touched here.
 */
export function parseFile(text: string): Extract<OpenRequest, { kind: 'file' }> | null {
  const path = text.startsWith('file:') ? localPath(text) : text;
  if (path === null || path.length > 1_000 || path.includes('\0')) return null;
  if (!/[^\\/]\.beredt$/i.test(path) || /^[\\/]{2}[.?][\\/]/.test(path)) return null;
  return isAbsolute(path) || win32.isAbsolute(path) ? { kind: 'file', path } : null;
}

/** The first request among the arguments of a start; switches and everything not understood are passed over. */
export function parseArguments(argv: readonly string[]): OpenRequest | null {
  for (const argument of argv.slice(1)) {
    const request = argument.startsWith('-') ? null : (parseLink(argument) ?? parseFile(argument));
    if (request !== null) return request;
  }
  return null;
}

function localPath(text: string): string | null {
  // Three slashes: a local file. Two would name another machine, none a file beside whatever is current.
  if (!/^file:[/]{3}[^/]/.test(text)) return null;
  try {
    return fileURLToPath(text);
  } catch {
    return null;
  }
}
