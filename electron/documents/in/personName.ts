const ONE_COMMA = /^([^,]+),\s*([^,]+)$/;
const GIVEN_NAMES = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;

/** True for `Etternavn, Fornavn`: one comma, up to three words on either side, capitals after the comma. */
export function isTurnedName(name: string): boolean {
  const found = ONE_COMMA.exec(name);
  if (found === null) return false;
  return (found[1] ?? '').trim().split(' ').length <= 3 && GIVEN_NAMES.test((found[2] ?? '').trim());
}

/**
 * The name in the order it is spoken. `Dahl, Kari` is turned when the family name is one word or `listIsTurned` says
 * that most of the list is written so; else `Kari Dahl, Fastlege` would become `Fastlege Kari Dahl`.
 */
export function spokenName(name: string, listIsTurned: boolean): string {
  const oneLine = name.replace(/\n/g, ' ').trim();
  const found = ONE_COMMA.exec(oneLine);
  if (found === null || !isTurnedName(oneLine)) return oneLine;
  const [family, given] = [(found[1] ?? '').trim(), (found[2] ?? '').trim()];
  return listIsTurned || !family.includes(' ') ? `${given} ${family}` : oneLine;
}
