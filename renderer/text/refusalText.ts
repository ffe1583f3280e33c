import type { RefusalCode } from '../../shared/contract/errors.ts';

/** What happened, what is safe, what to do: every refusal is told in these three sentences. */
export interface RefusalText {
  readonly happened: string;
  readonly safe: string;
  readonly todo: string;
}

/** The sentences of one topic's refusals; a code that lacks its own does not compile. */
export type TextsOf<Code extends string> = Readonly<Record<Code, RefusalText>>;
export type RefusalTexts = TextsOf<RefusalCode>;
