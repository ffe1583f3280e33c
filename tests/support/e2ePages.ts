import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { HostApi } from './e2eHost.ts';

const features = join(import.meta.dirname, '../../renderer/features');

interface PageOfApp {
  readonly id: string;
  readonly path: string;
}

/** Every page there is, as the features declare them: a new one is looked at by these suites the day it lands. */
export const allPages: readonly PageOfApp[] = readdirSync(features, { withFileTypes: true }).flatMap((entry) => {
  if (!entry.isDirectory()) return [];
  const topic = entry.name;
  const source = readFileSync(join(features, topic, 'index.ts'), 'utf8');
  return [...source.matchAll(/id: '([^']+)',\s*path: '([^']+)'/g)].map(([, id, path]) => ({ id: id!, path: path! }));
});

/** What the addresses need: the incident with most in it, and the first of everything else. Null where nothing is. */
async function findParams(api: HostApi): Promise<Readonly<Record<string, string | undefined>>> {
  const { incidents } = await api.asks('incident.all', {});
  const incident = [...incidents].sort((a, b) => b.entries - a.entries)[0];
  const incidentId = incident?.id;
  const cards = (await api.asks('card.all', {})).cards;
  const plans = (await api.asks('plan.all', {})).plans;
  const evaluations = (await api.asks('evaluation.all', {})).evaluations;
  const points = (await api.asks('learningPoint.all', {})).learningPoints;
  const deviations = (await api.asks('deviation.all', { filter: 'serious' })).deviations;
  const signals = (await api.asks('deviation.signals', {})).routines;
  const event = (await api.asks('risk.events', {})).events.find(({ causes }) => causes > 0);
  const measures = (await api.asks('measure.all', { settled: true })).measures;
  const { nodes } = await api.asks('continuity.graph', {});
  const people = (await api.asks('contact.all', {})).contacts;
  const roles = (await api.asks('role.all', {})).roles;
  const lists = (await api.asks('alertList.all', {})).lists;
  const riskMeetings = (await api.asks('riskMeeting.all', {})).meetings;
  const inIncident =
    incidentId === undefined
      ? {}
      : {
          decisionId: (await api.asks('decision.all', { incidentId })).decisions[0]?.id,
          meetingId: (await api.asks('meeting.all', { incidentId })).meetings[0]?.id,
          entryId: (await api.asks('log.entries', { incidentId, limit: 1 })).entries[0]?.id,
          runId: (await api.asks('cardRun.ofIncident', { incidentId })).runs[0]?.id,
        };
  return {
    incidentId,
    cardId: cards[0]?.id,
    at: cards[0]?.publishedAt,
    planId: plans[0]?.id,
    planVersion: String(plans[0]?.version ?? 1),
    evaluationId: evaluations[0]?.id,
    learningPointId: points[0]?.id,
    deviationId: deviations[0]?.id,
    routineKey: encodeURIComponent(encodeURIComponent(signals[0]?.key ?? 'name:ukjent')),
    eventId: event?.id,
    measureId: measures[0]?.id,
    riskMeetingId: riskMeetings[0]?.id,
    nodeId: nodes.find(({ name }) => name.startsWith('Sykehjem'))?.id,
    criterionId: 'GN-1.3',
    contactId: people[0]?.id,
    roleId: roles[0]?.id,
    alertListId: lists[0]?.id,
    words: 'vann',
    exerciseId: (await api.asks('exercise.all', {})).exercises[0]?.id,
    roundId: (await api.asks('numberRound.all', {})).rounds[0]?.id,
    drillId: (await api.asks('callDrill.all', {})).drills[0]?.id,
    ...inIncident,
  };
}

/** The address of every page on this host's data; a thing that is not there is asked for by an id that never was. */
export async function addressesOn(api: HostApi): Promise<readonly (PageOfApp & { readonly address: string })[]> {
  const params = await findParams(api);
  return allPages.map(({ id, path }) => ({
    id,
    path,
    address: path.replace(/\$(\w+)/g, (_, name: string) => {
      if (!(name in params) && name !== 'decisionId' && name !== 'meetingId' && name !== 'entryId' && name !== 'runId') {
        throw new Error(`tests/support/e2ePages.ts does not know where $${name} of ${path} comes from`);
      }
      return params[name] ?? '01a00000-0000-7000-8000-000000000000';
    }),
  }));
}

/** Goes to a page inside the app and waits until it has said what it has to say: words are there and stand still. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(async (to) => {
    // A page without the frame (the wall) is all there is.
    const main = () => document.querySelector<HTMLElement>('main[data-pane="page"]') ?? document.querySelector('main');
    // A page that is left is taken away at once; only then does what follows speak of the new one.
    if (window.location.hash !== `#${to}`) window.location.hash = to;
    const quietMs = 120;
    // To read the words is to lay the page out: often enough, not at every frame.
    const lookMs = 40;
    const giveUpMs = 10_000;
    const startedAt = performance.now();
    await new Promise<void>((resolve, reject) => {
      let before = '';
      let since = performance.now();
      const look = (): void => {
        const words = main()?.innerText.trim() ?? '';
        const now = performance.now();
        if (words !== before || words === '') {
          before = words;
          since = now;
        } else if (now - since > quietMs) {
          resolve();
          return;
        }
        if (now - startedAt > giveUpMs) reject(new Error(`${to} shows nothing`));
        else setTimeout(look, lookMs);
      };
      requestAnimationFrame(look);
    });
  }, address);
}
