import { styleNonce } from './styleNonce.ts';

/** The browser's own interface, as much of it as is used (https://w3c.github.io/trusted-types/). */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string }): void;
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
 * Scripts and their addresses have no rule and stay closed. Import this before anything that renders.
 */
window.trustedTypes?.createPolicy('default', {
  createHTML: (text) => {
    if (text.includes('<')) throw new TypeError('Markup is made by React, never from text.');
    return text;
  },
});

window.__webpack_nonce__ = styleNonce();
