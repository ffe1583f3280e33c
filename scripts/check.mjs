/**
 * `npm run check [-- words]`: types, lint, import walls, dead code and texts; only those whose name holds one of the
 * words. Runs under Node 24.
 */
import { checks } from './check/checks.ts';
import { describeCheck, runChecks } from './check/runChecks.ts';
import { runAsCommand, SetupProblem } from './setup/say.mjs';

await runAsCommand(async () => {
  const words = process.argv.slice(2);
  const chosen = checks.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (chosen.length === 0) {
    const names = checks.map(({ name }) => name).join(', ');
    throw new SetupProblem(`No check is called ${words.join(' ')}.`, `There are: ${names}.`);
  }
  const results = await runChecks(chosen, (result) => {
    process.stdout.write(`${describeCheck(result)}\n`);
  });
  const failed = results.filter(({ passed }) => !passed);
  for (const { name, complaints } of failed) process.stdout.write(`\n--- ${name}\n${complaints}\n`);
  process.stdout.write(`\n${results.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length === 0 ? 0 : 1;
});
