import type { OperationOutput } from '../../../shared/contract/api.ts';

/** How the ways in stand, and what to do when one of them has changed. */
export interface KeysStatusProps {
  readonly status: OperationOutput<'keys.status'>;
  readonly onChange: () => void;
}
