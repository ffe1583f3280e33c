import type { backupOperations } from '../../../shared/contract/topics/backup.ts';
import { fact } from '../../../shared/domain/fact.ts';
import { no, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { backupFolder } from '../../queries/journal.ts';
import { appendFacts } from '../appendFacts.ts';
import { checkFolder, copiesIn, readCopy, viewOf } from '../backupFolder.ts';
import type { Host } from '../host.ts';
import { whenOpen, type OperationContext, type OperationHandlers } from '../operationHandler.ts';
import type { DispatchTools } from '../dispatch.ts';
import { restoreInto } from '../restoreInto.ts';

type Folder = Result<string, Refusal<RefusalCode>>;

function openStore({ host, tools }: OperationContext) {
  return host.storeKey === null ? null : { workspace: tools.workspace, key: host.storeKey };
}

/** The folder that was named, else the one that was chosen. */
function folderFor(tools: DispatchTools | null, named: string | undefined): Folder {
  const folder = named ?? (tools === null ? null : backupFolder(tools.workspace.store));
  return folder === null ? no({ code: 'backup/not-configured' }) : ok(folder);
}

/** A damaged store is as good as open to whoever has its key in hand: the way back must not need what is broken. */
function isShut(host: Host, tools: DispatchTools | null): boolean {
  return tools === null && host.fault === null;
}

export const backupHandlers: OperationHandlers<keyof typeof backupOperations> = {
  'backup.status': whenOpen((context) => {
    const open = openStore(context);
    return open === null ? no({ code: 'access/locked' }) : ok(context.host.backups.status(open));
  }),
  'backup.configure': whenOpen(async (context, { folder }) => {
    const { host, tools, sender } = context;
    const open = openStore(context);
    if (open === null) return no({ code: 'access/locked' });
    const checked = folder === null ? ok(null) : checkFolder(folder, host.dir);
    if (!checked.ok) return checked;
    const installation = tools.workspace.store.one<{ id: string }>('SELECT id FROM installation');
    if (installation === undefined) throw new Error('the store has no installation');
    appendFacts(tools, sender, [fact('BackupConfigured', installation.id, 'workspace', { folder: checked.value })]);
    if (checked.value === null) return ok(null);
    const taken = await host.backups.take(open, checked.value);
    return taken.ok ? ok(null) : taken;
  }),
  'backup.take': whenOpen(async (context, input) => {
    const open = openStore(context);
    if (open === null) return no({ code: 'access/locked' });
    const folder = folderFor(context.tools, input.folder);
    if (!folder.ok) return folder;
    const taken = await context.host.backups.take(open, folder.value);
    return taken.ok ? ok(viewOf(taken.value)) : taken;
  }),
  'backup.list': ({ host, tools }, input) => {
    if (isShut(host, tools)) return no({ code: 'access/locked' });
    const folder = folderFor(tools, input.folder);
    if (!folder.ok) return folder;
    try {
      return ok({ folder: folder.value, backups: copiesIn(folder.value).map(viewOf) });
    } catch {
      return no({ code: 'backup/folder-missing', params: { folder: folder.value } });
    }
  },
  'backup.restore': async ({ host, tools }, { name, folder: named, ...credential }) => {
    if (isShut(host, tools)) return no({ code: 'access/locked' });
    const folder = folderFor(tools, named);
    if (!folder.ok) return folder;
    const copy = readCopy(folder.value, name);
    if (copy === null) return no({ code: 'backup/not-found', params: { name } });
    return restoreInto(host, copy, credential);
  },
};
