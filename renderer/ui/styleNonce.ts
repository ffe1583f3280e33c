/** The nonce style elements of this document must carry; the host writes it into every document it serves. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
