import { readFileSync } from 'node:fs';

/**
 * @param {string} file
 * @returns {unknown} whoever reads says what shape it expects
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
