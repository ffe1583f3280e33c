/** What a verifier needs from outside the kernel: two primitives of cryptography. */
export interface VerifyTools {
  /** SHA-256 of bytes given as hex (may be empty) followed by text in UTF-8; 64 hex digits. */
  sha256(text: string, leadingHex?: string): string;
  /** True when the Ed25519 signature (128 hex digits) over the text in UTF-8 holds; false for anything malformed. */
  signatureHolds(text: string, signature: string, publicKey: string): boolean;
}
