/** `npm test [-- --only STAGES]`: everything needed on a fresh checkout, then every check and every test. */
import { join } from 'node:path';
import { runInForeground } from './setup/child.mjs';
import { cacheDir, rootDir } from './setup/places.mjs';
import { makeReady } from './setup/ready.mjs';
import { runAsCommand, SetupProblem } from './setup/say.mjs';

await runAsCommand(async () => {
  try {
    const { node, env } = await makeReady();
    const suites = join(rootDir, 'scripts', 'test', 'runSuites.ts');
    // Every host, worker and thread a test starts reads the same files: Node keeps what it made of them.
    const NODE_COMPILE_CACHE = join(cacheDir, 'compiled');
    return await runInForeground(node, [suites, ...process.argv.slice(2)], { env: { NODE_COMPILE_CACHE, ...env } });
  } catch (error) {
    // Whoever reads only the last line must not take a failed installation for a passed test.
    if (error instanceof SetupProblem) process.once('exit', () => process.stdout.write('0 passed, 1 failed\n'));
    throw error;
  }
});
