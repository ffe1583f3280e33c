import { workerAnswers, type WorkerAnswer, type WorkerAsks } from '../../shared/contract/workerPort.ts';
import { no, ok } from '../../shared/kernel/result.ts';
import type { NetworkListener } from '../application/network/networkListener.ts';
import type { PdfPrinter } from '../application/pdfPrinter.ts';
import type { Keychain } from '../keys/keychain.ts';
import { takeSecret } from '../keys/secretBytes.ts';

type Question<Say extends WorkerAsks['say']> = Omit<Extract<WorkerAsks, { say: Say }>, 'say' | 'ticket'>;

/** The worker's end of what it asks the main thread for. */
export interface AskMain {
  readonly printPdf: PdfPrinter;
  readonly keychain: Keychain;
  readonly listener: NetworkListener;
  /** An answer has come; one nobody waits for is nothing. */
  readonly answered: (ticket: number, answer: unknown) => void;
}

/**
 * Asks over `post` and pairs answers with questions by ticket. An answer that is not one reads as the refusal its
 * asker knows; one that never comes keeps only the asker waiting.
 */
export function askMain(post: (asked: WorkerAsks) => void): AskMain {
  const waiting = new Map<number, (answer: unknown) => void>();
  let tickets = 0;
  const ask = async <Say extends WorkerAsks['say']>(
    say: Say,
    question: Question<Say>,
  ): Promise<WorkerAnswer<Say> | null> => {
    tickets += 1;
    const ticket = tickets;
    const answer = new Promise<unknown>((resolve) => {
      waiting.set(ticket, resolve);
    });
    post({ say, ticket, ...question } as unknown as WorkerAsks);
    const parsed = workerAnswers[say].safeParse(await answer);
    return parsed.success ? (parsed.data as WorkerAnswer<Say>) : null;
  };
  return {
    printPdf: async (html) => {
      const printed = await ask('print', { html });
      if (printed === null) return no({ code: 'document/pdf-failed' });
      if (printed.ok) return printed;
      const { code, params } = printed.reason;
      return no(params === undefined ? { code } : { code, params });
    },
    keychain: {
      available: async () => (await ask('keychain-available', {})) ?? false,
      seal: async (secret) => (await ask('keychain-seal', { bytes: secret })) ?? no('refused'),
      open: async (sealed) => {
        const opened = await ask('keychain-open', { bytes: sealed });
        return opened?.ok === true ? ok(takeSecret(opened.value)) : no('refused');
      },
    },
    listener: {
      listen: async (how) => (await ask('listen', how)) ?? no('failed'),
      stop: async () => {
        await ask('stop-listening', {});
      },
    },
    answered: (ticket, answer) => {
      waiting.get(ticket)?.(answer);
      waiting.delete(ticket);
    },
  };
}
