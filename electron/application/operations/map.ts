import type { mapOperations } from '../../../shared/contract/topics/map.ts';
import type { CommandOutput } from '../../../shared/contract/api.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import { dispatchCommand } from '../dispatch.ts';
import { whenOpen, type OperationHandlers } from '../operationHandler.ts';

export const mapOperationHandlers: OperationHandlers<keyof typeof mapOperations> = {
  'map.previewImport': whenOpen(async ({ host, sender }, { uploadId }) => {
    const file = host.uploads.whole(sender.seat, uploadId);
    if (file === null) return no({ code: 'file/not-found' });
    const read = await host.jobs.readMapFile({ bytes: file.bytes, fileName: file.name });
    return read.ok ? ok({ fileName: file.name, ...read.value }) : read;
  }),
  'map.takeFile': whenOpen(async ({ host, tools, sender }, { incidentId, uploadId, commandId }) => {
    const file = host.uploads.whole(sender.seat, uploadId);
    if (file === null) return no({ code: 'file/not-found' });
    const read = await host.jobs.readMapFile({ bytes: file.bytes, fileName: file.name });
    if (!read.ok) return read;
    // Five thousand objects are more than one message carries; here they need not travel at all.
    const input = { incidentId, fileName: file.name, objects: read.value.objects };
    const answer = dispatchCommand(tools, sender, { name: 'map.import', commandId, input });
    if (!answer.ok) return no(answer.refusal);
    host.uploads.drop(sender.seat, uploadId);
    return ok(answer.value as CommandOutput<'map.import'>);
  }),
};
