import type { WorkerAsks } from '../../shared/contract/workerPort.ts';
import { no, type Result } from '../../shared/kernel/result.ts';
import type { PdfPrinter } from '../application/pdfPrinter.ts';
import type { Listening, ListenFault } from '../application/network/networkListener.ts';
import type { Keychain } from '../keys/keychain.ts';
import type { AdmitSeat } from './admitSeat.ts';
import type { NetworkHost } from './networkHost.ts';

/** What the main thread has that a worker cannot: handed in by the composition root. */
export interface MainServices {
  readonly printPdf: PdfPrinter;
  /** Null where there is no Electron: nothing to ask. */
  readonly keychain: Keychain | null;
  /** Null where nobody is let in from the network. */
  readonly network: NetworkHost | null;
}

export type MainAnswer = Awaited<ReturnType<PdfPrinter>> | Result<Uint8Array, 'refused'> | Result<Listening, ListenFault> | boolean | null;

const REFUSED = no('refused' as const);

async function serve(asked: WorkerAsks, { printPdf, keychain, network }: MainServices, admit: AdmitSeat): Promise<MainAnswer> {
  if (asked.say === 'print') return printPdf(asked.html);
  if (asked.say === 'listen') return network === null ? no('unavailable' as const) : network.listen(asked, admit);
  if (asked.say === 'stop-listening') {
    await network?.stop();
    return null;
  }
  if (asked.say === 'keychain-available') return keychain !== null && keychain.available();
  if (keychain === null) return REFUSED;
  return asked.say === 'keychain-seal' ? keychain.seal(asked.bytes) : keychain.open(asked.bytes);
}

/** Answers one question of the worker. Never rejects: a service that breaks is the refusal its asker knows. */
export async function answerWorker(
  asked: WorkerAsks,
  services: MainServices,
  admit: AdmitSeat,
  onFault: (error: unknown) => void,
): Promise<MainAnswer> {
  try {
    return await serve(asked, services, admit);
  } catch (error) {
    onFault(error);
    if (asked.say === 'print') return no({ code: 'document/pdf-failed' as const });
    if (asked.say === 'listen') return no('failed' as const);
    if (asked.say === 'stop-listening') return null;
    return asked.say === 'keychain-available' ? false : REFUSED;
  } finally {
    // The copy that crossed the threads; the keychain has its own by now.
    if (asked.say === 'keychain-seal') asked.bytes.fill(0);
  }
}
