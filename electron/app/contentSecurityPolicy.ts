/**
 * The one place where the content security policy is written. The desktop protocol and the seat host both send it,
 * so a page never runs under two policies. No keyword that begins with `unsafe-` is needed anywhere:
 *
 * - `script-src 'self'`: the bundle is files; nothing is inline and nothing is evaluated. (zod must be configured
 *   `jitless`, or it probes the Function constructor and every page load reports a violation.)
 * - `style-src 'self' 'nonce-…'`: Mantine and react-remove-scroll insert a handful of <style> elements at run time.
 *   They carry the nonce that `rendererFiles` puts into the document, fresh for every load. A nonce for styles opens
 *   nothing for scripts.
 * - `style-src-attr 'none'`: React sets styles through the CSSOM, which no policy governs; a style attribute in
 *   markup is therefore always somebody else's.
 * - Trusted types: every HTML, script and script-address sink is closed except through the one policy named
 *   `default`, which the renderer creates first of all and which lets through only text without `<` (Mantine writes
 *   the CSS of its variables through innerHTML). Text without `<` cannot become an element.
 * - `img-src blob: data:`: pictures people have dropped, and small icons the bundler inlines.
 * - `connect-src 'self'` covers the seat host's own WebSocket, which has the same host and port.
 */
export function contentSecurityPolicy(styleNonce: string): string {
  if (!/^[A-Za-z0-9+/]{22,}={0,2}$/.test(styleNonce))
    throw new Error('the style nonce must be base64 of 16 bytes or more');
  return directives({
    'default-src': "'none'",
    'script-src': "'self'",
    'script-src-attr': "'none'",
    'style-src': `'self' 'nonce-${styleNonce}'`,
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
}

/** Headers that go with every answer, whatever its type. */
export const fixedSecurityHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'x-dns-prefetch-control': 'off',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), midi=(), payment=(), ' +
    'display-capture=(), idle-detection=(), local-fonts=(), storage-access=(), clipboard-read=()',
};

function directives(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
