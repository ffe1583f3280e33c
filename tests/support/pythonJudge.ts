import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const SCRIPTS = join(import.meta.dirname, '../../scripts');

/** Runs the verifier's own `main` once per line of arguments; a signature that was worked out is not worked out again. */
const JUDGE = `
import contextlib, functools, io, json, sys
sys.path.insert(0, sys.argv[1])
import verify_journal

make = verify_journal.make_signature_check
verify_journal.make_signature_check = functools.cache(lambda force: functools.cache(make(force)))
for line in sys.stdin:
    sys.argv = ["verify_journal.py", *json.loads(line)]
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = verify_journal.main()
    print(json.dumps({"status": status, "stdout": out.getvalue(), "stderr": err.getvalue()}), flush=True)
`;

/** What a run of `verify_journal.py` came to. */
export interface PythonRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One Python for many files: starting it takes longer than what it is asked. Asked one at a time. */
export function pythonJudge(): { judge(...options: readonly string[]): Promise<PythonRun>; end(): Promise<void> } {
  const child = spawn('python3', ['-B', '-c', JUDGE, SCRIPTS], { stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    judge: async (...options) => {
      child.stdin.write(`${JSON.stringify(options)}\n`);
      const answer = await answers.next();
      if (answer.done === true) throw new Error(`Python ended over ${options.join(' ')}`);
      return JSON.parse(answer.value) as PythonRun;
    },
    end: async () => {
      child.stdin.end();
      await gone;
    },
  };
}
