import { rmSync } from 'node:fs';
import { carryLastHead } from '../../journal/lastHead.ts';
import { carryDraftRoot } from '../draftKey.ts';
import { carryEmergencyKey } from '../emergency/emergencyKey.ts';
import { carryGatewaySecrets } from '../gatewaySecrets.ts';
import { carryNetworkIdentity } from '../network/networkIdentity.ts';
import { workspaceFiles } from '../openWorkspace.ts';
import type { KeyChange } from '../sealedBeside.ts';

/**
 * Everything beside the store that is sealed by its key, under the new one. May be cut short anywhere and done again from
 * the start. Copies from before a change of the schema are encrypted with the key that somebody may know: they go. Whatever
 * is sealed by the store key one day belongs in this list.
 */
export function carryOver(change: KeyChange): void {
  const files = workspaceFiles(change.dir);
  change.from.use((from) => {
    change.to.use((to) => {
      carryLastHead(files.lastHead, from, to);
    });
  });
  carryEmergencyKey(change);
  carryGatewaySecrets(change);
  carryNetworkIdentity(change);
  carryDraftRoot(change);
  rmSync(files.beforeMigration, { recursive: true, force: true });
}
