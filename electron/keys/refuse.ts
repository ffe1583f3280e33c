import type { KeysRefusalCode } from '../../shared/domain/keys/refusals.ts';
import { no } from '../../shared/kernel/result.ts';
import { refusal, type Refusal } from '../../shared/kernel/refusal.ts';

export type KeysRefusal = Refusal<KeysRefusalCode>;

/** A refusal of this room as a Result. */
export function refuse(code: KeysRefusalCode, params?: Refusal['params']): ReturnType<typeof no<KeysRefusal>> {
  return no(refusal(code, params));
}
