/**
 * `npm run verify -- FILE [--heads heads.jsonl] [--json]`: checks an exported journal without the app and without the
 * store key. Ends with 0 when it holds, 1 when it does not, 2 when it could not be checked.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { WitnessSeal } from '../shared/kernel/verify/journalVerifier.ts';
import { describeReport } from './verify/describe.ts';
import { verifyFile } from './verify/verifyFile.ts';
import { asSeal } from '../shared/kernel/verify/shapes.ts';
import type { Json } from '../shared/kernel/canonicalJson.ts';

const USAGE = 'Usage: npm run verify -- FILE [--heads heads.jsonl] [--json]';

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

function readArguments(): { readonly file: string; readonly heads: string | undefined; readonly json: boolean } {
  try {
    const options = { heads: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return fail(USAGE);
    return { file, heads: values.heads, json: values.json === true };
  } catch {
    return fail(USAGE);
  }
}

/** The seals a witness kept, one JSON object per line; a line that is none is passed over and told of. */
function readWitness(file: string): WitnessSeal[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
  const seals = lines.flatMap((line): WitnessSeal[] => {
    try {
      const value = JSON.parse(line) as Json;
      const { publicKey: _publicKey, ...rest } = value as Record<string, Json>;
      const seal = asSeal(rest);
      return seal === null ? [] : [seal];
    } catch {
      return [];
    }
  });
  const unread = lines.length - seals.length;
  if (unread > 0) process.stderr.write(`${String(unread)} lines of ${file} are no seals and were passed over.\n`);
  return seals;
}

const { file, heads, json } = readArguments();
try {
  const report = await verifyFile(file, heads === undefined ? [] : readWitness(heads));
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : `${describeReport(report).join('\n')}\n`);
  process.exit(report.problem === null ? 0 : 1);
} catch (error) {
  fail(`Could not read: ${error instanceof Error ? error.message : String(error)}`);
}
