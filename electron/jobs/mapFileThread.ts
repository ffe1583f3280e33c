import { parentPort, workerData } from 'node:worker_threads';
import type { MapFile } from '../application/jobs.ts';
import { readMapFile } from '../documents/in/map/readMapFile.ts';

/** The thread a foreign map file is read in; see threadJobs.ts. */
const { bytes, fileName } = workerData as MapFile;
parentPort?.postMessage(readMapFile(bytes, fileName));
