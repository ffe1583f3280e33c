import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { expectOk, hexOf, keySlotsRig, LEADER } from '../support/keySlotsRig.ts';

const PASSPHRASE = 'kaffe sykkel fjell torsk lampe';
const CHILD = join(import.meta.dirname, '../support/keySlotsChild.ts');

/** How often the bytes stand in the readable memory of a process. */
function copiesIn(pid: number, wanted: Buffer): number {
  let copies = 0;
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
    const [, from, to, name] = /^([0-9a-f]+)-([0-9a-f]+) r\S+ \S+ \S+ \S+\s*(.*)$/.exec(line) ?? [];
    if (from === undefined || to === undefined || name === '[vvar]' || name === '[vsyscall]') continue;
    const end = Number.parseInt(to, 16);
    const block = Buffer.alloc(1 << 24);
    // Overlapping, so that nothing hides across a border.
    for (let at = Number.parseInt(from, 16); at < end; at += block.length - wanted.length) {
      let count = 0;
      try {
        count = readSync(memory, block, 0, Math.min(block.length, end - at), at);
      } catch {
        // Pages that are mapped but not there.
        continue;
      }
      const part = block.subarray(0, count);
      for (let found = part.indexOf(wanted); found !== -1; found = part.indexOf(wanted, found + 1)) copies += 1;
    }
  }
  closeSync(memory);
  return copies;
}

test.runIf(process.platform === 'linux')(
  'when the keys are forgotten, no copy of them is left anywhere in the memory of the process',
  async () => {
    const rig = keySlotsRig();
    const keys = await rig.open();
    const { key } = expectOk(await keys.startUnprotected());
    expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));

    const child = spawn(process.execPath, ['--expose-gc', CHILD, 'forget', rig.dir, PASSPHRASE], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    try {
      expect((await lines.next()).value).toBe('open');
      const next = expectOk(await (await rig.open()).unlockWithPassphrase(PASSPHRASE)).key;
      const wanted = [key, next].map((held) => Buffer.from(hexOf(held), 'hex'));
      const copies = (): number[] => wanted.map((bytes) => copiesIn(child.pid!, bytes));
      // The search finds them while they are in use; else finding nothing later would say nothing.
      for (const count of copies()) expect(count).toBeGreaterThan(0);
      child.stdin.write('forget\n');
      expect((await lines.next()).value).toBe('forgotten');
      expect(copies()).toEqual([0, 0]);
    } finally {
      child.kill('SIGKILL');
      rig.end();
    }
  },
  60_000,
);
