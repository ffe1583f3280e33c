import { parentPort, workerData } from 'node:worker_threads';
import type { ContactListFile } from '../application/jobs.ts';
import { readContactList } from './readContactList.ts';

/** The thread a foreign list is read in; see threadJobs.ts. */
parentPort?.postMessage(await readContactList(workerData as ContactListFile));
