import type { fileOperations } from '../../../shared/contract/topics/file.ts';
import { makeId } from '../../../shared/kernel/ids.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { whenOpen, type OperationHandlers } from '../operationHandler.ts';

export const fileHandlers: OperationHandlers<keyof typeof fileOperations> = {
  'file.addChunk': whenOpen(({ host, sender }, { base64, ...chunk }) =>
    host.uploads.add(sender.seat, { ...chunk, bytes: Buffer.from(base64, 'base64') }, () =>
      makeId(host.clock.unixMs(), host.randomness.bytes(10)),
    ),
  ),
  'file.drop': whenOpen(({ host, sender }, { uploadId }) => {
    host.uploads.drop(sender.seat, uploadId);
    return ok(null);
  }),
};
