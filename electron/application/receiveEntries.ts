import { receive, type Receipt } from '../journal/receive.ts';
import { allProjections } from '../projections/allProjections.ts';
import { project } from '../projections/project.ts';
import type { DispatchTools } from './dispatch.ts';
import { knowsFact } from './rebuild.ts';

/** Takes entries from another installation: one transaction, projected, announced. See electron/journal/receive.ts. */
export function receiveEntries(
  { workspace, announcer, clock }: Pick<DispatchTools, 'workspace' | 'announcer' | 'clock'>,
  lines: readonly string[],
): Omit<Receipt, 'facts'> {
  const { facts, ...counts } = workspace.commit((tx) => {
    const receipt = receive(tx, lines, clock, knowsFact);
    project(tx, allProjections, receipt.facts);
    return receipt;
  });
  announcer.announce(facts);
  return counts;
}
