import { parentPort, workerData } from 'node:worker_threads';
import { no, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { readHeads } from '../../journal/headFile.ts';
import { verifyStore } from '../../journal/verifyStore.ts';
import { readStore, type ReadStore } from '../../store/readStore.ts';
import { checkCopy } from './checkCopy.ts';
import { copyUnderNewKey } from './copyUnderNewKey.ts';
import { exportToFile } from './exportToFile.ts';
import type { StoreOrder, StoreReply } from './storeOrder.ts';
import { takeBackup } from './takeBackup.ts';

/** The thread of one long piece of work over a store, with a reading connection of its own. */
const order = workerData as StoreOrder;
let toldAtMs = 0;

function tell(reply: StoreReply): void {
  parentPort?.postMessage(reply);
}

function onProgress(done: number, total: number): void {
  const nowMs = performance.now();
  if (nowMs - toldAtMs < 100) return;
  toldAtMs = nowMs;
  tell({ progress: { done, total } });
}

function carryOut(store: ReadStore): Result<unknown, Refusal<RefusalCode>> {
  const { work } = order;
  switch (work.kind) {
    case 'verify':
      return ok(store.snapshot(() => verifyStore(store, { now: work.now, heads: readHeads(order.heads).seals, onProgress })));
    case 'check':
      return checkCopy(store, work.now, onProgress);
    case 'export':
      return store.snapshot(() => exportToFile(store, work, onProgress));
    case 'backup':
      return takeBackup(store, order, work, onProgress);
    case 'new-key':
      return copyUnderNewKey(store, order, work, onProgress);
  }
}

function run(): Result<unknown, Refusal<RefusalCode>> {
  const opened = readStore(order);
  if (!opened.ok) return no({ code: `store/${opened.reason}` });
  try {
    return carryOut(opened.value);
  } finally {
    opened.value.close();
    order.key.fill(0);
    if (order.work.kind === 'new-key') order.work.nextKey.fill(0);
  }
}

tell({ outcome: run() });
