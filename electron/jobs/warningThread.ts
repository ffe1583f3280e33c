import { parentPort, workerData } from 'node:worker_threads';
import { readWarning } from '../documents/in/warning/readWarning.ts';

/** The thread a warning is read in; see threadJobs.ts. */
parentPort?.postMessage(readWarning(workerData as Uint8Array));
