import type { Result } from '../../shared/kernel/result.ts';
import type { FileRefusal, OfferedFile } from './openedFiles.ts';
import type { OpenRequest } from './openRequest.ts';

/** A request as a window is told of it: a file has become an offer without a path. */
export type DeliveredRequest =
  | Exclude<OpenRequest, { kind: 'file' }>
  | ({ readonly kind: 'file' } & OfferedFile)
  | { readonly kind: 'file-refused'; readonly reason: FileRefusal };

export interface OpenRequestSurroundings {
  /** Brings a window of the app to the front. */
  bringForward(): void;
  offerFile(path: string): Promise<Result<OfferedFile, FileRefusal>>;
  /** Tells the window in front. */
  tell(request: DeliveredRequest): void;
}

export interface OpenRequestDesk {
  /** Null means: somebody started the app again, or asked for something that is not understood. */
  open(request: OpenRequest | null): void;
  /** A page is up and listens; whatever was asked for before that is told now. */
  windowReady(): void;
}

/** How many requests wait for the first page to come up; later ones are dropped. */
const MAX_WAITING = 10;

/** Keeps what is asked for from outside until there is a page to tell, and tells it – nothing more is done with it. */
export function openRequestDesk(surroundings: OpenRequestSurroundings): OpenRequestDesk {
  let waiting: OpenRequest[] = [];
  let ready = false;

  const deliver = async (request: OpenRequest): Promise<void> => {
    if (request.kind !== 'file') {
      surroundings.tell(request);
      return;
    }
    const offered = await surroundings.offerFile(request.path);
    surroundings.tell(
      offered.ok ? { kind: 'file', ...offered.value } : { kind: 'file-refused', reason: offered.reason },
    );
  };
  return {
    open(request) {
      surroundings.bringForward();
      if (request === null) return;
      if (ready) void deliver(request);
      else if (waiting.length < MAX_WAITING) waiting.push(request);
    },
    windowReady() {
      ready = true;
      const requests = waiting;
      waiting = [];
      for (const request of requests) void deliver(request);
    },
  };
}
