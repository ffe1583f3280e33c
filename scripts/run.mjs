/** `node scripts/run.mjs FILE [arguments]`: makes the checkout ready, then runs FILE under Node 24. */
import { runInForeground } from './setup/child.mjs';
import { makeReady } from './setup/ready.mjs';
import { runAsCommand, SetupProblem } from './setup/say.mjs';

await runAsCommand(async () => {
  const [file, ...args] = process.argv.slice(2);
  if (file === undefined) throw new SetupProblem('No script named.', 'Usage: node scripts/run.mjs FILE [arguments]');
  const { node, env } = await makeReady();
  return runInForeground(node, [file, ...args], { env });
});
