import type { workOperations } from '../../../shared/contract/topics/work.ts';
import { ok } from '../../../shared/kernel/result.ts';
import type { OperationHandlers } from '../operationHandler.ts';

export const workHandlers: OperationHandlers<keyof typeof workOperations> = {
  'work.list': ({ host }) => ok({ work: host.work.list() }),
  'work.stop': ({ host }, { id }) => ok({ stopped: host.work.stop(id) }),
};
