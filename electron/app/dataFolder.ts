import { join, resolve } from 'node:path';

/**
 * The folder everything is kept in: the one named after `--data`, else the one the host uses without a window too
 * (`~/.beredt`), so that the same machine finds the same store whichever way it is started.
 */
export function dataFolder(argv: readonly string[], home: string): string {
  const at = argv.findIndex((argument) => argument === '--data' || argument.startsWith('--data='));
  const named = argv[at]?.startsWith('--data=') === true ? argv[at].slice('--data='.length) : argv[at + 1];
  return at === -1 || named === undefined || named === '' ? join(home, '.beredt') : resolve(named);
}
