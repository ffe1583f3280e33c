import { parentPort, workerData } from 'node:worker_threads';

/** A thread that does what it is told: answers, throws, never ends, or eats memory. */
const hoard: number[][] = [];
if (workerData === 'throws') throw new Error('broken parser');
if (workerData === 'answers') parentPort?.postMessage('here');
else for (;;) if (workerData === 'eats') hoard.push(new Array<number>(100_000).fill(hoard.length + 0.5));
