import type { ReactNode } from 'react';

/**
 * Every sign in the product, drawn here. A sign never stands alone: a word goes with it, visible or (on the rule) in
 * the margin beside it. `data-glyph` lets a test check that sign and word go together one to one.
 */
export type GlyphName = keyof typeof drawings;

const drawings = {
  /** Kritisk: an octagon. */
  critical: (
    <>
      <path
        d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path d="M8 4.6v4.2M8 10.2v1.6" stroke="currentColor" strokeWidth="1.7" />
    </>
  ),
  /** Varsel: a triangle. */
  warning: (
    <>
      <path d="M8 1.6 15 14.2H1z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M8 5.8v4M8 11.1v1.5" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  /** A warning that stands on paper by itself: filled in its own colours. */
  exception: (
    <>
      <path
        d="M8 1.2 15.2 14.5H.8z"
        fill="var(--warn)"
        stroke="var(--warn-edge)"
        strokeWidth="1.3"
        strokeLinejoin="round"
      />
      <path d="M8 5.6v4.2M8 11.2v1.6" stroke="var(--warn-ink)" strokeWidth="1.6" />
    </>
  ),
  decision: <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" fill="currentColor" />,
  known: <circle cx="8" cy="8" r="5" fill="currentColor" />,
  assumed: (
    <>
      <circle cx="8" cy="8" r="5" fill="var(--paper)" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 3a5 5 0 0 1 0 10z" fill="currentColor" />
    </>
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="var(--paper)" stroke="currentColor" strokeWidth="1.3" />
      <path d="M6 6.4c0-2.7 4-2.7 4-.1 0 1.7-2 1.7-2 3.1M8 10.9v1.3" fill="none" stroke="currentColor" />
    </>
  ),
  unconfirmed: (
    <circle cx="8" cy="8" r="5" fill="var(--paper)" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 1.7" />
  ),
  meeting: <path d="M2 6h12v4H2z" fill="currentColor" />,
  inject: <path d="M2.5 4h11L8 13z" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />,
  injectSent: <path d="M2.5 4h11L8 13z" fill="currentColor" />,
  changed: <path d="M6 0h4v16H6z" fill="currentColor" />,
  done: <path d="M2.5 8.5 6.5 12.5 13.5 4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  stored: (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="1" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <rect x="5.5" y="5.5" width="5" height="5" fill="currentColor" />
    </>
  ),
  waiting: (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="1" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M8 5v3.2l2.2 1.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  late: <circle cx="8" cy="8" r="3" fill="var(--paper)" stroke="currentColor" strokeWidth="1.2" />,
  pause: <path d="M4 3h3v10H4zM9 3h3v10H9z" fill="currentColor" />,
  up: <path d="M8 13.5V3M4 7l4-4 4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  down: <path d="M8 2.5V13M4 9l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  back: <path d="M14 8H3M7 4 3 8l4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  close: <path d="m3.5 3.5 9 9m0-9-9 9" fill="none" stroke="currentColor" strokeWidth="1.6" />,
} as const satisfies Record<string, ReactNode>;

interface GlyphProps {
  readonly name: GlyphName;
  /** Edge in px. */
  readonly size?: number;
  /** Said instead of the sign where no word stands beside it. */
  readonly label?: string;
}

export function Glyph({ name, size = 16, label }: GlyphProps) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" data-glyph={name} {...spoken}>
      {drawings[name]}
    </svg>
  );
}
