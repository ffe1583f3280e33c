import { describe, expect, it } from 'vitest';
import { ledgerTemplate, visibleColumns, type LedgerColumns } from '../../renderer/ui/ledgerTracks.ts';

const log: LedgerColumns = {
  left: [
    { name: 'nr', width: 72 },
    { name: 'when', width: 56 },
    { name: 'entered', width: 'rest' },
  ],
  right: [
    { name: 'type', width: 128 },
    { name: 'text', width: 'rest' },
    { name: 'links', width: 208, from: 'wide' },
  ],
};

describe('the ledger', () => {
  it('has one template whose left side always ends at the rule', () => {
    expect(ledgerTemplate(log)).toBe(
      'var(--ledger-pad) [c-nr] 72px [c-when] 56px ' +
        '[c-entered] calc(var(--ledger-left) - var(--ledger-pad) - 128px) [rule] var(--rule-column) ' +
        '[c-type] 128px [c-text] minmax(0, 1fr) [c-links] 208px var(--page-end)',
    );
  });

  it('puts the room that is left before the first column when none asks for it', () => {
    const fixed = { left: [{ name: 'nr', width: 72 }], right: [] } as const;
    expect(ledgerTemplate(fixed)).toContain(
      'var(--ledger-pad) calc(var(--ledger-left) - var(--ledger-pad) - 72px) [c-nr] 72px [rule]',
    );
  });

  it('folds away columns a narrow window has no room for', () => {
    expect(visibleColumns(log, 'wide').right).toHaveLength(3);
    expect(visibleColumns(log, 'medium').right.map(({ name }) => name)).toEqual(['type', 'text']);
    expect(visibleColumns(log, 'slim').left).toHaveLength(3);
  });
});
