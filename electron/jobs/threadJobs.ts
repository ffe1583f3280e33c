import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { MadeDocument } from '../../shared/contract/documentOrder.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { no, type Result } from '../../shared/kernel/result.ts';
import type { Jobs, ReadContactList } from '../application/jobs.ts';
import { runInThread, type ThreadLimits } from './runInThread.ts';
import { runStoreThread } from './store/runStoreThread.ts';

/** The largest list documents/in takes is read in a few seconds; what needs more is a trap. */
const CONTACT_LIST: ThreadLimits = { timeMs: 30_000, heapMb: 768 };

/** Twenty megabytes of KML is read in a second or two. */
const MAP_FILE: ThreadLimits = { timeMs: 20_000, heapMb: 768 };

/** Two megabytes of XML is read in some milliseconds. */
const WARNING: ThreadLimits = { timeMs: 10_000, heapMb: 256 };

/** A log of a hundred thousand lines takes a few seconds; the page it becomes is some tens of megabytes. */
const DOCUMENT: ThreadLimits = { timeMs: 120_000, heapMb: 1024 };

/** The jobs of the host, each in a thread of its own. */
export function threadJobs(limits: { readonly contactList: ThreadLimits } = { contactList: CONTACT_LIST }): Jobs {
  return {
    readContactList: async (file) => {
      const answer = await runInThread<Result<ReadContactList, Refusal<RefusalCode>>>(
        new URL('./contactListThread.ts', import.meta.url),
        file,
        limits.contactList,
      );
      return answer.ok ? answer.value : no({ code: 'file/too-heavy' });
    },
    readMapFile: async (file) => {
      type Answer = Awaited<ReturnType<Jobs['readMapFile']>>;
      const answer = await runInThread<Answer>(new URL('./mapFileThread.ts', import.meta.url), file, MAP_FILE);
      return answer.ok ? answer.value : no({ code: 'file/too-heavy' });
    },
    readWarning: async (bytes) => {
      type Answer = Awaited<ReturnType<Jobs['readWarning']>>;
      const answer = await runInThread<Answer>(new URL('./warningThread.ts', import.meta.url), bytes, WARNING);
      return answer.ok ? answer.value : no({ code: 'file/too-heavy' });
    },
    makeDocument: async (order) => {
      const made = await runInThread<MadeDocument>(new URL('./documentThread.ts', import.meta.url), order, DOCUMENT);
      return made.ok ? made : no({ code: 'document/too-heavy' });
    },
    verifyJournal: (store, now, watch) => runStoreThread(store, { kind: 'verify', now }, watch),
    exportJournal: (store, order, watch) => runStoreThread(store, { kind: 'export', ...order }, watch),
    takeBackup: (store, order, watch) => runStoreThread(store, { kind: 'backup', ...order }, watch),
    checkCopy: (store, now, watch) => runStoreThread(store, { kind: 'check', now }, watch),
    copyUnderNewKey: (store, { file, nextKey, now }, watch) =>
      runStoreThread(store, { kind: 'new-key', file, nextKey: nextKey.use((bytes) => Uint8Array.from(bytes)), now }, watch),
  };
}
