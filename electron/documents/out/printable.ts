/**
 * Text as every format can hold it: no control characters but line breaks and tabs, no half characters. What people
 * paste may carry either, and one of them makes a Word or Excel file that will not open.
 */
export function printable(text: string): string {
  // eslint's no-control-regex is about accidents; here they are what is looked for.
  return text.toWellFormed().replace(/[^\P{Cc}\n\r\t]|[\u2028\u2029\uFFFE\uFFFF]/gu, ' ');
}
