import type { CommandOutput } from '../../../shared/contract/api.ts';
import type { warningOperations } from '../../../shared/contract/topics/warning.ts';
import { fact } from '../../../shared/domain/fact.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import { installationId } from '../../queries/municipality.ts';
import { appendFacts } from '../appendFacts.ts';
import { dispatchCommand } from '../dispatch.ts';
import { whenOpen, type OperationHandlers } from '../operationHandler.ts';
import { checkWarningFolder } from '../warningFolder.ts';

export const warningOperationHandlers: OperationHandlers<keyof typeof warningOperations> = {
  'warning.takeFile': whenOpen(async ({ host, tools, sender }, { uploadId, commandId }) => {
    const file = host.uploads.whole(sender.seat, uploadId);
    if (file === null) return no({ code: 'file/not-found' });
    const read = await host.jobs.readWarning(file.bytes);
    if (!read.ok) return read;
    const input = { message: read.value, fileName: file.name, via: 'file' };
    const answer = dispatchCommand(tools, sender, { name: 'warning.receive', commandId, input });
    if (!answer.ok) return no(answer.refusal);
    host.uploads.drop(sender.seat, uploadId);
    return ok(answer.value as CommandOutput<'warning.receive'>);
  }),
  'warning.folder': whenOpen(({ host, tools }) => ok(host.warningFolder.status(tools))),
  'warning.setFolder': whenOpen(async ({ host, tools, sender }, { folder }) => {
    const checked = folder === null ? ok(null) : await checkWarningFolder(folder, host.dir);
    if (!checked.ok) return checked;
    const set = fact('WarningFolderSet', installationId(tools.workspace.store), 'workspace', { folder: checked.value });
    appendFacts(tools, sender, [set]);
    await host.warningFolder.look();
    return ok(null);
  }),
};
