import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stateDir } from './places.mjs';
import { say, SetupProblem } from './say.mjs';

const pollMs = 200;
const heartbeatMs = 2_000;
/** A holder that has not stirred for this long is gone, whatever its process number says now. */
const silentMs = 60_000;
const giveUpMs = 20 * 60_000;

/**
 * Does the work while no other command of this checkout does the same, so that two commands started together neither
 * empty each other's node_modules nor mix two builds. A lock whose owner died is taken over.
 * @template Answer
 * @param {string} name
 * @param {() => Promise<Answer>} work
 * @param {{ folder?: string }} [options]
 * @returns {Promise<Answer>}
 */
export async function oneAtATime(name, work, { folder = stateDir } = {}) {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, `${name}.lock`);
  const startedAt = Date.now();
  let told = false;
  while (!take(lock)) {
    const owner = ownerOf(lock);
    if (owner === undefined) continue;
    if (owner.gone) {
      takeAway(lock, owner.text);
      continue;
    }
    if (!told) say(`another command is busy with ${name} (process ${owner.text}); waiting for it.`);
    told = true;
    if (Date.now() - startedAt > giveUpMs) {
      throw new SetupProblem(
        `Process ${owner.text} has been busy with ${name} for more than ${giveUpMs / 60_000} minutes.`,
        'End that process, or delete dist/.state, then run the same command again.',
      );
    }
    await sleep(pollMs);
  }
  const heartbeat = setInterval(() => {
    if (isOurs(lock)) utimesSync(lock, new Date(), new Date());
  }, heartbeatMs);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    if (isOurs(lock)) rmSync(lock, { force: true });
  }
}

/**
 * False after a machine has slept so long that somebody else took the lock over.
 * @param {string} lock
 */
function isOurs(lock) {
  return ownerOf(lock)?.text === String(process.pid);
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} lock
 * @returns {{ text: string, gone: boolean } | undefined} undefined when the lock has just been let go
 */
function ownerOf(lock) {
  try {
    const text = readFileSync(lock, 'utf8');
    const silent = Date.now() - statSync(lock).mtimeMs > silentMs;
    return { text, gone: silent || (text !== '' && !isAlive(Number(text))) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Moves a dead owner's lock aside. Two waiters may both have seen it dead: whoever finds a different owner in what it
 * moved has taken a living one's lock and puts it back.
 * @param {string} lock
 * @param {string} deadOwner
 */
function takeAway(lock, deadOwner) {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readFileSync(aside, 'utf8') === deadOwner) rmSync(aside, { force: true });
    else renameSync(aside, lock);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
