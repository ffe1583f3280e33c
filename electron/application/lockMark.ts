import { rmSync, writeFileSync } from 'node:fs';
import type { HostParts } from './hostParts.ts';
import { workspaceFiles } from './openWorkspace.ts';

/** What was locked stays locked across a restart, also where the operating system would open it. */
export function markLocked({ dir, report }: Pick<HostParts, 'dir' | 'report'>, isLocked: boolean): void {
  const { locked } = workspaceFiles(dir);
  try {
    if (isLocked) writeFileSync(locked, '');
    else rmSync(locked, { force: true });
  } catch (error) {
    report(error, 'lock');
  }
}
