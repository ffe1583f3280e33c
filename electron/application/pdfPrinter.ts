import type { DocumentRefusal } from '../../shared/domain/document/refusals.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import type { Result } from '../../shared/kernel/result.ts';

/**
 * Makes a tagged PDF of one self-contained page of HTML. Handed in by the composition root, because only the desktop
 * app has a browser of its own; elsewhere an installed one is used, or there is none.
 */
export type PdfPrinter = (html: string) => Promise<Result<Uint8Array, Refusal<DocumentRefusal>>>;
