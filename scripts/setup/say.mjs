/**
 * One line per step, on stderr: what a command prints on stdout (JSON, an export) must stay free of set-up chatter.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`beredt: ${line}\n`);
}

/** A step that cannot go on, with the sentence that tells the person what to do. Shown without a stack trace. */
export class SetupProblem extends Error {
  /**
   * @param {string} whatHappened
   * @param {string} whatToDo
   * @param {string} [detail] the last lines of what failed
   */
  constructor(whatHappened, whatToDo, detail = '') {
    super(whatHappened);
    this.name = 'SetupProblem';
    this.whatToDo = whatToDo;
    this.detail = detail;
  }
}

/**
 * Runs an entry script: its number becomes the exit code, a SetupProblem becomes its two lines.
 * @param {() => Promise<number>} main
 */
export async function runAsCommand(main) {
  stopWithNpm();
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    if (error.detail !== '') process.stderr.write(`${error.detail}\n`);
    say(error.message);
    say(error.whatToDo);
    process.exitCode = 1;
  }
}

/**
 * When npm is asked to stop, the shell it started us through dies and tells us nothing: Beredt would go on without
 * anybody knowing, holding its data. So we watch whether that shell is still our parent.
 */
function stopWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
