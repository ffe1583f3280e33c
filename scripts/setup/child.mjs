import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** @typedef {{ code: number, output: string }} Finished */

const stopSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program out of sight and keeps what it printed (stdout and stderr together). It never gets the terminal, so it
 * can ask nothing. When we are asked to stop meanwhile, it goes first.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeLimitMs?: number, stopWhen?: AbortSignal }} [options]
 * @returns {Promise<Finished>} code 127 when the program does not exist, 124 when it was stopped
 */
export function runQuietly(command, args, options = {}) {
  const { timeLimitMs, stopWhen, ...spawnOptions } = options;
  return new Promise((resolve) => {
    let output = '';
    let stopped = false;
    const child = spawn(command, args, { ...spawnOptions, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = () => {
      stopped = true;
      child.kill('SIGKILL');
    };
    const timer = timeLimitMs === undefined ? undefined : setTimeout(stop, timeLimitMs);
    stopWhen?.addEventListener('abort', stop);
    const keep = (/** @type {string} */ text) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    /** @type {NodeJS.Signals | undefined} */
    let askedToStop;
    const handOn = (/** @type {NodeJS.Signals} */ signal) => {
      askedToStop = signal;
      child.kill(signal);
    };
    for (const signal of stopSignals) process.on(signal, handOn);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      stopWhen?.removeEventListener('abort', stop);
      for (const signal of stopSignals) process.off(signal, handOn);
      if (askedToStop === undefined) resolve({ code, output });
      else process.kill(process.pid, askedToStop);
    };
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (code, signal) => {
      finish(stopped ? 124 : exitCodeOf(code, signal));
    });
  });
}

/**
 * Runs a program in this terminal until it ends. Ctrl-C reaches it directly (same process group); every other way of
 * asking us to stop is handed on, so that whatever it started ends cleanly before we do.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onOutput?: (text: string) => void }} [options] `onOutput` also sees
 *   what it prints on stdout
 * @returns {Promise<number>} its exit code, 128 + number for a signal
 */
export function runInForeground(command, args, options = {}) {
  const { onOutput, ...spawnOptions } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...spawnOptions,
      stdio: ['inherit', onOutput === undefined ? 'inherit' : 'pipe', 'inherit'],
    });
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      process.stdout.write(text);
      onOutput?.(text);
    });
    const handOn = (/** @type {NodeJS.Signals} */ signal) => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of stopSignals) process.on(signal, handOn);
    const letGo = () => {
      for (const signal of stopSignals) process.off(signal, handOn);
    };
    child.once('error', (error) => {
      letGo();
      reject(error);
    });
    child.once('close', (code, signal) => {
      letGo();
      resolve(exitCodeOf(code, signal));
    });
  });
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function exitCodeOf(code, signal) {
  return code ?? 128 + (signal === null ? 1 : constants.signals[signal]);
}

/**
 * The end of a long output, without the lines that npm and Chromium print on healthy machines too.
 * @param {string} output
 * @param {number} [lines]
 */
export function lastLines(output, lines = 15) {
  return output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^npm (warn (Unknown|EBADENGINE)|notice)|unexpected operator/.test(line))
    .slice(-lines)
    .join('\n');
}
