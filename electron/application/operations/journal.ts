import { rmSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { journalOperations } from '../../../shared/contract/topics/journal.ts';
import type { OperationOutput } from '../../../shared/contract/api.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import { instantOf } from '../../../shared/kernel/time.ts';
import type { VerifyReport } from '../../../shared/kernel/verify/journalVerifier.ts';
import { journalStatus } from '../../queries/journal.ts';
import { whenOpen, type OperationHandlers } from '../operationHandler.ts';
import type { Host } from '../host.ts';
import type { StoreToRead } from '../jobs.ts';
import { workspaceFiles } from '../openWorkspace.ts';

function storeToRead(host: Host): StoreToRead | null {
  const { store, heads } = workspaceFiles(host.dir);
  return host.storeKey === null ? null : { file: store, heads, key: host.storeKey, migrations: host.migrations };
}

function viewOf({ problem, entries, seals, chains, lost, tail }: VerifyReport): Omit<OperationOutput<'journal.verify'>, 'forks'> {
  return {
    holds: problem === null,
    problem: problem === null ? null : { code: problem.code, number: problem.number },
    entries,
    seals,
    chains: chains.map(({ origin, epoch, seq, hash, sealedSeq, witnessedSeq }) => ({
      origin,
      epoch,
      seq,
      hash,
      sealedSeq,
      witnessedSeq,
    })),
    lost: [...lost],
    tail,
  };
}

export const journalHandlers: OperationHandlers<keyof typeof journalOperations> = {
  'journal.status': whenOpen(({ tools }) => ok(journalStatus(tools.workspace.store))),
  'journal.verify': whenOpen(async ({ host, tools }) => {
    const store = storeToRead(host);
    if (store === null) return no({ code: 'access/locked' });
    // What is verified is to be sealed and witnessed first, or its own tail would be in doubt.
    tools.workspace.seal();
    const now = instantOf(host.clock.unixMs());
    const { forks } = journalStatus(tools.workspace.store);
    const report = await host.work.run('verify', (watch) => host.jobs.verifyJournal(store, now, watch));
    return report.ok ? ok({ ...viewOf(report.value), forks }) : report;
  }),
  'journal.export': whenOpen(async ({ host, tools }, input) => {
    const { file } = input;
    const store = storeToRead(host);
    if (store === null) return no({ code: 'access/locked' });
    if (!isAbsolute(file)) return no({ code: 'journal/file-not-writable', params: { file } });
    tools.workspace.seal();
    const redaction = {
      onlyScopes: input.onlyIncidents ?? null,
      withoutScopes: input.withoutIncidents ?? [],
      withoutTypes: input.withoutTypes ?? [],
    };
    const order = { file, exportedAt: instantOf(host.clock.unixMs()), redaction };
    const done = await host.work.run('export', (watch) => host.jobs.exportJournal(store, order, watch));
    if (done.ok) return ok({ file, ...done.value });
    if (done.reason.code === 'work/stopped') rmSync(file, { force: true });
    return done;
  }),
};
