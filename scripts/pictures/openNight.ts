import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { RPCHandler } from '@orpc/server/message-port';
import type { RouterClient } from '@orpc/server';
import { rendererFiles } from '../../electron/app/rendererFiles.ts';
import { startHost } from '../../electron/application/startHost.ts';
import { threadJobs } from '../../electron/jobs/threadJobs.ts';
import { doorThroughClient } from '../../electron/transport/doorThroughClient.ts';
import type { HostLink } from '../../electron/transport/hostLink.ts';
import { startSeatHost } from '../../electron/transport/seatHost.ts';
import { openSeatPasses } from '../../electron/transport/seatPasses.ts';
import { seatRouter, type SeatRouter } from '../../electron/transport/seatRouter.ts';
import type { Host } from '../../electron/application/host.ts';
import { setUpElvheim, stageAt, type Theatre } from '../../resources/example/elvheim.ts';
import type { Stage } from '../../resources/example/stage.ts';
import { playStormNight } from '../../resources/example/stormNight.ts';
import type { Id } from '../../shared/kernel/ids.ts';

/** Elvheim in the middle of the storm night, served to a browser: nothing is drawn for the picture's sake. */
export interface Night {
  /** Opens one window. */
  readonly link: string;
  readonly incidentId: Id<'incident'>;
  /** What the clock says in the picture. */
  readonly unixMs: number;
  readonly stage: Stage;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');
const SEAT = 'example';
const MINUTE_MS = 60_000;
/** Sunday 22 November 2026, 01:52 in Norway. */
const BEGINS_MS = Date.UTC(2026, 10, 22, 0, 52);

class Curtain extends Error {}

/**
 * Starts a host on a folder of its own and plays the night up to `minute`; the clock stands still there. `before` plays
 * what the municipality did in the weeks before it, on a stage that begins so many minutes before the first call.
 */
export async function openNight(minute: number, before?: (from: (minutes: number) => Stage) => Promise<void>): Promise<Night> {
  const dir = mkdtempSync(join(tmpdir(), 'beredt-night-'));
  let nowMs = BEGINS_MS;
  const clock = { unixMs: () => nowMs };
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const started = await startHost({
    dir, migrations: join(root, 'electron', 'store', 'migrations'), version, jobs: threadJobs(), clock,
  });
  if (!started.ok) throw new Error(`the host did not start: ${started.reason.code}`);
  const host = started.value;
  const theatre: Theatre = {
    clock: { set: (unixMs) => { nowMs = unixMs; }, read: () => nowMs },
    send: (message) => host.call(SEAT, message),
  };
  const keys = await setUpElvheim(theatre, BEGINS_MS);
  await before?.((minutes) => stageAt(theatre, keys, BEGINS_MS - minutes * MINUTE_MS));
  nowMs = BEGINS_MS;
  const stage = stageAt(theatre, keys, BEGINS_MS);
  await playStormNight(stoppedAt(stage, minute)).catch((error: unknown) => {
    if (!(error instanceof Curtain)) throw error;
  });
  nowMs = BEGINS_MS + minute * MINUTE_MS + 12_000;
  const { incidents } = await stage.ask('incident.all', {});
  const incident = incidents.find(({ closedAt }) => closedAt === null);
  if (incident === undefined) throw new Error('the night did not begin');
  const passes = openSeatPasses(join(dir, 'seats.json'), clock, { bytes: (count) => randomBytes(count) });
  const seatHost = await startSeatHost({
    link: linkTo(host), passes, serveFile: rendererFiles(join(root, 'dist', 'renderer')), port: 0, onFault: reportFault,
  });
  return {
    link: `${seatHost.origin}/#launch=${passes.newLaunchToken()}`,
    incidentId: incident.id,
    unixMs: nowMs,
    stage,
    close: async () => {
      await seatHost.close();
      await host.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The same stage with a curtain: the play ends when the clock would go past `minute`. */
function stoppedAt(stage: Stage, minute: number): Stage {
  return {
    ...stage,
    at: (next) => {
      if (next > minute) throw new Curtain();
      stage.at(next);
    },
  };
}

/** Seats on a host in this very thread, as the worker opens them on its own. Everybody who sits down is the leader. */
function linkTo(host: Host): Pick<HostLink, 'openSeat'> {
  const handler = new RPCHandler(seatRouter);
  return {
    openSeat: (seat) => {
      host.seatHolder(seat, host.holderOf(SEAT));
      const { port1, port2 } = new MessageChannel();
      handler.upgrade(port2, { context: { door: { call: (message) => host.call(seat, message), subscribe: host.subscribe } } });
      port1.start();
      port2.start();
      const client: RouterClient<SeatRouter> = createORPCClient(new RPCLink({ port: port1 }));
      return { ...doorThroughClient(client, reportFault), close: () => { port1.close(); } };
    },
  };
}

function reportFault(error: unknown): void {
  if (error instanceof Error && /closed or aborted/.test(error.message)) return;
  process.stderr.write(`${String(error)}\n`);
}
