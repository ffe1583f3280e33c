import type { mapOperations } from '../../../shared/contract/topics/map.ts';
import type { CommandOutput } from '../../../shared/contract/api.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import { addToBaseMap, baseMapIn, dropBaseMap, readBaseMap } from '../baseMapFile.ts';
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
  'map.base': whenOpen(async ({ host }) => ok({ base: await baseMapIn(host.dir) })),
  'map.addBaseChunk': whenOpen(({ host }, { base64, ...piece }) =>
    addToBaseMap(host.dir, { ...piece, bytes: Buffer.from(base64, 'base64') }),
  ),
  'map.readBase': whenOpen(async ({ host }, { at, length }) => {
    const bytes = await readBaseMap(host.dir, at, length);
    return bytes.ok ? ok({ base64: Buffer.from(bytes.value).toString('base64') }) : bytes;
  }),
  'map.dropBase': whenOpen(async ({ host }) => {
    await dropBaseMap(host.dir);
    return ok(null);
  }),
};
