import { Glyph, type GlyphName } from './Glyph.tsx';

/** Signs that may stand on the ledger rule, at the size that reads there. */
const sizes = {
  decision: 16,
  known: 16,
  assumed: 16,
  unknown: 18,
  unconfirmed: 16,
  exception: 16,
  meeting: 14,
  inject: 14,
  injectSent: 14,
  late: 14,
  done: 14,
} as const satisfies Partial<Record<GlyphName, number>>;

/** A sign on the rule (`mark` of a LedgerRow). The word it stands for must be visible in the row's margin. */
export function RuleMark({ kind }: { readonly kind: keyof typeof sizes }) {
  return <Glyph name={kind} size={sizes[kind]} />;
}
