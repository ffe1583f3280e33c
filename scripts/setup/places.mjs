import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const rootDir = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Locks, stamps and notes of these scripts. Outside node_modules, because `npm ci` empties that. */
export const stateDir = join(rootDir, 'dist', '.state');

/** What may be lost whenever the packages change: the memory of checks. */
export const cacheDir = join(rootDir, 'node_modules', '.cache', 'beredt');
