import { parentPort, workerData } from 'node:worker_threads';
import { checkLines } from '../../shared/kernel/verify/checkLines.ts';
import { nodeTools } from './nodeTools.ts';
import { linesOf, type Stretch } from './stretches.ts';

/** One of several threads that check stretches; the main thread puts the answers together in order. */
const chains = workerData as ReadonlyMap<string, string>;
const tools = nodeTools();
parentPort?.on('message', (stretch: Stretch) => {
  parentPort?.postMessage(checkLines(linesOf(stretch), stretch.firstLine, chains, tools));
});
