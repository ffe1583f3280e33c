import type { SheetFate } from './paper.ts';

/** Facts about what is on paper for the day nothing else works. */
export interface PaperFacts {
  /** Subject: the pack. `epoch` and `seq` are the head of this installation's chain that it was made from. */
  PackPrinted: { readonly epoch: number; readonly seq: number; readonly code: string; readonly firstSheet: number; readonly sheets: number };
  /** Subject: the sheet's name. The lines themselves are log lines. */
  PaperSheetEntered: { readonly rows: readonly number[]; readonly copiedBy: string | null };
  /** Subject: the sheet's name. Null takes back what was said. */
  PaperSheetAccounted: { readonly fate: SheetFate | null };
}
