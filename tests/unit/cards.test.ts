import { describe, expect, test } from 'vitest';
import type { KnownCard } from '../../shared/domain/card/card.ts';
import { publishCard, type PublishInput } from '../../shared/domain/card/decide.ts';
import { stepPlaces, type KnownCardRun, type StepState } from '../../shared/domain/cardRun/cardRun.ts';
import { acknowledgeStep, openHardStop, reopenStep, setStepAside, startCardRun } from '../../shared/domain/cardRun/decide.ts';
import type { Moment } from '../../shared/domain/fact.ts';
import type { KnownIncident } from '../../shared/domain/incident/incident.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';

const now = '2026-11-22T02:40:00.000Z' as Instant;
let made = 0;
const moment: Moment = {
  now,
  actor: { person: null, role: null, actingFor: null, seat: 'test' },
  newId: () => asId(`id-${String((made += 1))}`),
};
const fire = asId<'role'>('fire');
const health = asId<'role'>('health');
const roles = new Set([fire, health]);

const threat: PublishInput = {
  title: 'Trusler i hjemmet',
  style: 'read-do',
  pausePoints: [
    {
      title: 'Trekk dere ut',
      steps: [
        { text: 'Begge er ute av boligen', roles: [health], hardStop: true },
        { text: 'Politiet er varslet', roles: [health], valueHint: 'klokkeslett' },
      ],
    },
    { title: 'Før noen går inn igjen', steps: [{ text: 'Gå inn sammen med politiet', roles: [fire] }] },
  ],
};

function publish(input: PublishInput, card: KnownCard | null = null) {
  return publishCard(input, { card, draft: null, roles }, moment);
}

function published(input: PublishInput): KnownCard {
  const decision = publish(input);
  if (!decision.ok) throw new Error(decision.reason.code);
  const [fact] = decision.value.facts;
  if (fact?.type !== 'CardPublished') throw new Error('no card');
  return { id: decision.value.value.cardId, version: fact.data.version, content: fact.data.content, retired: false };
}

describe('publishing a card', () => {
  test('S3-01 a step nobody answers for keeps the card from being published', () => {
    const lacking = { ...threat, pausePoints: [{ title: 'Nå', steps: [{ text: 'Varsle', roles: [] }] }] };
    expect(publish(lacking)).toMatchObject({ ok: false, reason: { code: 'card/step-without-role', params: { step: 1 } } });
  });

  test('a role that no longer exists answers for nothing', () => {
    const stale = { ...threat, pausePoints: [{ title: 'Nå', steps: [{ text: 'Varsle', roles: [asId<'role'>('gone')] }] }] };
    expect(publish(stale)).toMatchObject({ ok: false, reason: { code: 'card/role-unknown' } });
  });

  test('a new version counts on, and its steps keep who they are', () => {
    const card = published(threat);
    const [first] = stepPlaces(card.content);
    const again = publish(
      { ...threat, cardId: card.id, basedOn: 1, pausePoints: [{ title: 'Nå', steps: [{ id: first!.step.id, text: first!.step.text, roles: [first!.step.role], valueHint: 'hvor', dueMinutes: 5 }] }] },
      card,
    );
    expect(again).toMatchObject({ ok: true, value: { value: { version: 2 } } });
    expect(again.ok && again.value.facts[0]).toMatchObject({ data: { content: { pausePoints: [{ steps: [{ id: first!.step.id }] }] } } });
  });

  test('somebody else’s version is not written over', () => {
    const card = { ...published(threat), version: 3 };
    expect(publish({ ...threat, cardId: card.id, basedOn: 2 }, card)).toMatchObject({
      ok: false,
      reason: { code: 'card/changed-meanwhile', params: { version: 3 } },
    });
  });
});

const incident: KnownIncident = { id: asId('incident'), kind: 'real', startedAt: now, closedAt: null };
const log = { letter: 'A', next: 12 };

function running(answers: Readonly<Record<number, StepState>> = {}, opened: readonly number[] = []) {
  const card = published(threat);
  const places = stepPlaces(card.content);
  const run: KnownCardRun = {
    id: asId('run'),
    incidentId: incident.id,
    cardId: card.id,
    version: 1,
    content: card.content,
    endedAt: null,
    steps: new Map(Object.entries(answers).map(([number, state]) => [places[Number(number) - 1]!.step.id, state])),
    confirmed: new Set(),
    opened: new Set(opened.map((number) => places[number - 1]!.step.id)),
  };
  return { known: { incident, log, run }, step: (number: number) => ({ runId: run.id, stepId: places[number - 1]!.step.id }) };
}

const done: StepState = { kind: 'acknowledged', value: 'begge ute 03:38', at: now, person: null };

describe('a card in use', () => {
  test('S4-03 opening a card in the incident writes one line in the log', () => {
    const card = published(threat);
    const opened = startCardRun({ incidentId: incident.id, cardId: card.id }, { incident, log, card, running: null, activeThreat: false }, moment);
    expect(opened.ok && opened.value.facts.map((fact) => fact.type)).toEqual(['CardRunStarted', 'LogEntryAdded']);
  });

  test('the same card is not opened twice; it is resumed', () => {
    const card = published(threat);
    const twice = startCardRun({ incidentId: incident.id, cardId: card.id }, { incident, log, card, running: asId('run'), activeThreat: false }, moment);
    expect(twice).toMatchObject({ ok: false, reason: { code: 'cardRun/already-running' } });
  });

  test('a step is acknowledged with what was seen, never with an empty tick', () => {
    const { known, step } = running();
    expect(acknowledgeStep({ ...step(1), value: '  ' }, known, moment)).toMatchObject({ ok: false, reason: { code: 'cardRun/value-missing' } });
  });

  test('every acknowledgement is exactly one line in the log, with its value', () => {
    const { known, step } = running();
    const decision = acknowledgeStep({ ...step(1), value: 'begge ute 03:38' }, known, moment);
    const lines = decision.ok ? decision.value.facts.filter((fact) => fact.type === 'LogEntryAdded') : [];
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ data: { number: 'A-0012', said: { code: 'card-step', step: 1, value: 'begge ute 03:38' } } });
  });

  test('S0-06 what was seen at a hard stop opens nothing: only the leader’s decision does', () => {
    const { known, step } = running();
    const stopped = { ok: false, reason: { code: 'cardRun/hard-stop', params: { step: 1 } } };
    expect(acknowledgeStep({ ...step(3), value: 'inne' }, known, moment)).toMatchObject(stopped);
    const seen = running({ 1: done });
    expect(acknowledgeStep({ ...seen.step(3), value: 'inne' }, seen.known, moment)).toMatchObject(stopped);
    const opened = running({}, [1]);
    expect(acknowledgeStep({ ...opened.step(3), value: 'inne' }, opened.known, moment).ok).toBe(true);
  });

  test('S0-06 going back in is a decision with its reason, and one line in the log', () => {
    const { known, step } = running();
    const decision = 'Gå inn igjen sammen med politiet';
    expect(openHardStop({ ...step(1), decision, reason: '' }, known, moment)).toMatchObject({ ok: false, reason: { code: 'cardRun/reason-missing' } });
    const opened = openHardStop({ ...step(1), decision, reason: 'Politiet er inne' }, known, moment);
    expect(opened.ok && opened.value.facts).toMatchObject([
      { type: 'CardHardStopOpened', data: { reason: 'Politiet er inne' } },
      { type: 'DecisionRecorded', data: { what: decision, because: 'Politiet er inne' } },
      { type: 'LogEntryAdded', data: { kind: 'decision', text: decision } },
    ]);
  });

  test('a hard stop is never put aside as not applicable', () => {
    const { known, step } = running();
    expect(setStepAside({ ...step(1), reason: 'gjelder ikke' }, known, moment)).toMatchObject({ ok: false, reason: { code: 'cardRun/hard-stop' } });
  });

  test('not applicable needs a reason', () => {
    const { known, step } = running({}, [1]);
    expect(setStepAside({ ...step(2), reason: ' ' }, known, moment)).toMatchObject({ ok: false, reason: { code: 'cardRun/reason-missing' } });
  });

  test('an acknowledgement can be undone; that it was given stays in the log', () => {
    const { known, step } = running({ 1: done });
    const decision = reopenStep(step(1), known, moment);
    expect(decision.ok && decision.value.facts.map((fact) => fact.type)).toEqual(['CardStepReopened', 'LogEntryAdded']);
  });

  test('a closed incident takes no more answers', () => {
    const { known, step } = running();
    const closed = { ...known, incident: { ...incident, closedAt: now } };
    expect(acknowledgeStep({ ...step(1), value: 'ute' }, closed, moment)).toMatchObject({ ok: false, reason: { code: 'incident/closed' } });
  });
});
