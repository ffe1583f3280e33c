/** Every way a warning is not taken in or not used; each has its sentence per language in renderer/text. */
export const warningRefusals = [
  /** Not a CAP 1.2 message. */
  'warning/file-unknown',
  'warning/file-broken',
  /** It declares a document type: there entities are made, and files elsewhere are named. */
  'warning/file-external',
  /** Not UTF-8. */
  'warning/file-encoding',
  /** params: most (kilobytes) */
  'warning/file-too-large',
  /** params: field, as CAP names it */
  'warning/field-missing',
  /** params: field */
  'warning/field-wrong',
  /** A receipt, an error, a draft or a message between systems. */
  'warning/not-a-warning',
  /** Another message of the same name has come already, with other contents. params: identifier */
  'warning/differs',
  'warning/not-found',
  'warning/already-tied',
  /** params: folder */
  'warning/folder-missing',
  /** The folder that is watched must not be the one the store lies in. params: folder */
  'warning/folder-inside-data',
] as const;
export type WarningRefusal = (typeof warningRefusals)[number];
