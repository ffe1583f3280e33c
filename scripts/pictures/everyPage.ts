import type { Page as Window } from '@playwright/test';
import type { Night } from './openNight.ts';

/** Named so that its types are not followed: they are those of the whole renderer, and scripts would be checked with them. */
const tableOfContents = new URL('../../renderer/shell/pages.ts', import.meta.url).href;

/** A page that can be opened on this night. */
export interface Place {
  readonly id: string;
  readonly address: string;
}

/** Every page of renderer/shell/pages.ts with something in it to show; a page whose parameter nothing answers is named. */
export async function everyPage(night: Night): Promise<{ readonly places: readonly Place[]; readonly without: readonly string[] }> {
  const { pages } = (await import(tableOfContents)) as { readonly pages: readonly { readonly id: string; readonly path: string }[] };
  const params = await paramsOf(night);
  const without: string[] = [];
  const places: Place[] = [];
  for (const page of pages) {
    const names = [...page.path.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? '');
    // A new evaluation is of what was closed and not evaluated.
    const known: Readonly<Record<string, string | undefined>> =
      page.id === 'evaluation.new' ? { ...params, incidentId: params.notEvaluatedId } : params;
    const missing = names.filter((name) => known[name] === undefined);
    if (missing.length > 0) without.push(`${page.id} (${missing.join(', ')})`);
    else places.push({ id: page.id, address: page.path.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(known[name] ?? '')) });
  }
  return { places, without };
}

async function paramsOf({ stage, incidentId }: Night) {
  const { lists } = await stage.ask('alertList.all', {});
  const { drills } = await stage.ask('callDrill.all', {});
  const { runs } = await stage.ask('cardRun.ofIncident', { incidentId });
  const { rounds } = await stage.ask('numberRound.all', {});
  const { nodes } = await stage.ask('continuity.graph', {});
  const { routines } = await stage.ask('deviation.signals', {});
  const { deviations } = await stage.ask('deviation.all', {});
  const { evaluations, notEvaluated } = await stage.ask('evaluation.all', {});
  const { learningPoints } = await stage.ask('learningPoint.all', {});
  const { exercises } = await stage.ask('exercise.all', {});
  const { entries } = await stage.ask('log.entries', { incidentId });
  const { meetings } = await stage.ask('meeting.all', { incidentId });
  const { plans } = await stage.ask('plan.all', {});
  const { criteria } = await stage.ask('readiness.all', {});
  const { meetings: riskMeetings } = await stage.ask('riskMeeting.all', {});
  const { measures } = await stage.ask('measure.all', {});
  const { events } = await stage.ask('risk.events', {});
  const { decisions } = await stage.ask('decision.all', { incidentId });
  const { versions } = await stage.ask('card.one', { cardId: stage.card('evakuer') });
  return {
    incidentId,
    notEvaluatedId: notEvaluated[0]?.id,
    alertListId: lists[0]?.id,
    drillId: drills[0]?.id,
    cardId: stage.card('evakuer'),
    at: versions[0]?.publishedAt,
    runId: runs[0]?.id,
    contactId: stage.contact('kd'),
    roleId: stage.role('teknisk'),
    roundId: rounds[0]?.id,
    nodeId: nodes.find(({ kind }) => kind === 'function')?.id,
    decisionId: decisions[0]?.id,
    routineKey: routines[0]?.key,
    deviationId: deviations[0]?.id,
    evaluationId: evaluations[0]?.id,
    learningPointId: learningPoints[0]?.id,
    exerciseId: exercises[0]?.id,
    entryId: entries[0]?.id,
    words: 'strøm',
    meetingId: meetings[0]?.id,
    planId: plans[0]?.id,
    planVersion: '1',
    criterionId: criteria[3]?.id,
    riskMeetingId: riskMeetings[0]?.id,
    measureId: measures[0]?.id,
    eventId: events[0]?.id,
  };
}

/** Goes there and waits until two looks at the words are the same: what was asked for has been drawn. */
export async function openPlace(page: Window, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  // The first page of a window comes with its words, and is empty until then: nothing is still, too.
  await page.locator('main, [data-wall]').filter({ hasText: /\S/ }).first().waitFor();
  if (address.endsWith('/map')) await page.locator('[data-map-seen]').waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    let before = '';
    do {
      before = document.body.innerText;
      await new Promise((resolve) => setTimeout(resolve, 250));
    } while (before !== document.body.innerText);
  });
}
