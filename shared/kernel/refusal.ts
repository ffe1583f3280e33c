/** Why a command or query was not carried out: a code that names the rule, and what the sentence needs to be exact. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Makes a refusal; the code is checked against the topic's closed list by the caller's type. */
export function refusal<Code extends string>(code: Code, params?: Refusal['params']): Refusal<Code> {
  return params === undefined ? { code } : { code, params };
}
