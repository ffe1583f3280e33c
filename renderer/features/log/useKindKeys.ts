import type { TypedLogKind } from '../../../shared/domain/log/log.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';

/** Ctrl+Shift+1…6 set the kind of the line being written, in this order. */
export const kindsByKey = ['decision', 'measure', 'observation', 'message-in', 'message-out', 'situation'] as const;

/** Answers the six kind commands while the log is open. */
export function useKindKeys(choose: (kind: TypedLogKind) => void): void {
  const [first, second, third, fourth, fifth, sixth] = kindsByKey;
  useKindKey(first, choose);
  useKindKey(second, choose);
  useKindKey(third, choose);
  useKindKey(fourth, choose);
  useKindKey(fifth, choose);
  useKindKey(sixth, choose);
}

function useKindKey(kind: (typeof kindsByKey)[number], choose: (kind: TypedLogKind) => void): void {
  useCommandHandler(`log.kind.${kind}`, () => {
    choose(kind);
  });
}
