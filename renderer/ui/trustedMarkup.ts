import { styleNonce } from './styleNonce.ts';

/** The browser's own interface, as much of it as is used (https://w3c.github.io/trusted-types/). */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string; createScriptURL(address: string): string },
  ): void;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
    /** Where `get-nonce`, under Mantine's scroll lock, looks for the nonce of its style element. */
    __webpack_nonce__?: string;
  }
}

/**
 * The one trusted-types policy the content security policy allows (electron/app/contentSecurityPolicy.ts). Text without
 * `<` cannot become an element, so a library may set the text of its own style element; everything else is refused.
 * Scripts have no rule and stay closed; of their addresses one is let through, the map's worker, as this build has
 * written it beside its other files. Import this before anything that renders.
 */
window.trustedTypes?.createPolicy('default', {
  createHTML: (text) => {
    if (text.includes('<')) throw new TypeError('Markup is made by React, never from text.');
    return text;
  },
  createScriptURL: (address) => {
    const { origin, pathname } = new URL(address, document.baseURI);
    const isOurs = origin === location.origin && /\/assets\/maplibre-gl-worker-[\w-]+\.js$/.test(pathname);
    if (!isOurs) throw new TypeError('Scripts come from the build alone.');
    return address;
  },
});

window.__webpack_nonce__ = styleNonce();
