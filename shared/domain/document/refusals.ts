/** Why a document is not made, or not handed out. */
export const documentRefusals = [
  /** No program here can make a PDF. */
  'document/no-pdf-printer',
  /** The program that makes PDFs failed or took too long. */
  'document/pdf-failed',
  /** More than can be made at once. */
  'document/too-heavy',
  /** Fetched already, or another seat's. */
  'document/not-found',
] as const;
export type DocumentRefusal = (typeof documentRefusals)[number];
