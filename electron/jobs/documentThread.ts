import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentOrder } from '../../shared/contract/documentOrder.ts';
import { makeDocument } from '../documents/out/makeDocument.ts';

/** The thread a document is made in; see threadJobs.ts. */
parentPort?.postMessage(await makeDocument(workerData as DocumentOrder));
