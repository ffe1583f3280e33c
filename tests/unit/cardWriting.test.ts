import { describe, expect, test } from 'vitest';
import type { CardContent, KnownCard, StepId } from '../../shared/domain/card/card.ts';
import { cardChanges } from '../../shared/domain/card/changes.ts';
import { draftCard, publishCard, type PublishInput } from '../../shared/domain/card/decide.ts';
import { draftAsCard, draftOf, type CardDraft, type DraftStep } from '../../shared/domain/card/draft.ts';
import { practiseCard } from '../../shared/domain/card/practice.ts';
import { reviewCard } from '../../shared/domain/card/review.ts';
import { startCardRun } from '../../shared/domain/cardRun/decide.ts';
import type { Moment } from '../../shared/domain/fact.ts';
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
const step = (id: string, text: string, patch: Partial<DraftStep> = {}): DraftStep => ({
  id: asId<'step'>(id), text, roles: [fire], suggestedRole: null, valueHint: null, hardStop: false, dueMinutes: null, ...patch,
});
const draft = (...steps: DraftStep[]): CardDraft => ({
  title: 'Flom', style: 'read-do', useWhen: 'Varsel er gitt', stopWhen: 'Vannet synker', incidentTypes: ['storm-flood'], pack: null,
  pausePoints: [{ title: 'Nå', steps }],
});
const codes = (card: CardDraft) => reviewCard(card, roles).map(({ code, step: at }) => [code, at]);

describe('a card that is being written', () => {
  test('S3-01 a step with nobody or with several accountable roles is named, and keeps the card from being published', () => {
    const card = draft(step('a', 'Ring 110'), step('b', 'Steng veien', { roles: [fire, health] }), step('c', 'Tell', { roles: [] }));
    expect(codes(card)).toEqual([['step-with-several-roles', 2], ['step-without-role', 3]]);
    const several: PublishInput = {
      title: 'Flom', style: 'read-do',
      pausePoints: [{ title: 'Nå', steps: [{ text: 'Steng veien', roles: [fire, health] }] }],
    };
    expect(publishCard(several, { card: null, draft: null, roles }, moment)).toMatchObject({
      ok: false, reason: { code: 'card/step-with-several-roles', params: { step: 1, text: 'Steng veien' } },
    });
  });

  test('vague words are pointed at in both languages; «sjekk» is let through where the answer says what is seen', () => {
    const card = draft(
      step('a', 'Vurder evakuering'), step('b', 'Følg opp saka'), step('c', 'Sjekk nødstrømmen'),
      step('d', 'Sjekk nødstrømmen', { valueHint: 'timer igjen' }), step('e', 'Syt for mat'), step('f', 'Ring 113'),
    );
    expect(reviewCard(card, roles).map(({ step: at, what }) => [at, what])).toEqual([
      [1, 'vurder'], [2, 'følg opp'], [3, 'sjekk'], [5, 'syt for'],
    ]);
  });

  test('more than nine steps in a pause point are too many; nine are not', () => {
    const steps = Array.from({ length: 10 }, (_, at) => step(`s${String(at)}`, `Ring nummer ${String(at)}`));
    expect(codes(draft(...steps.slice(0, 9)))).toEqual([]);
    expect(reviewCard(draft(...steps), roles)).toMatchObject([{ code: 'too-many-steps', what: '10' }]);
  });

  test('a draft may lack anything; another draft saved meanwhile is not written over', () => {
    const input = { title: '', style: 'read-do', pausePoints: [] } as const;
    expect(draftCard(input, { card: null, draft: null, exists: false }, moment)).toMatchObject({ ok: true, value: { value: { revision: 1 } } });
    const known = { card: null, draft: { cardId: asId<'card'>('c'), revision: 4 }, exists: true };
    expect(draftCard({ ...input, cardId: asId('c'), over: 3 }, known, moment)).toMatchObject({ ok: false, reason: { code: 'card/draft-changed-meanwhile' } });
    expect(draftCard({ ...input, cardId: asId('c'), over: 4 }, known, moment)).toMatchObject({ ok: true, value: { value: { revision: 5 } } });
  });
});

const version = (...steps: DraftStep[]): CardContent => draftAsCard(draft(...steps));
const a = step('a', 'Ring 110');
const b = step('b', 'Steng veien');
const c = step('c', 'Tell');

describe('what changed since the last version', () => {
  test('nothing, when nothing did; a draft of a card is that card', () => {
    expect(cardChanges(version(a, b), draftAsCard(draftOf(version(a, b))))).toEqual([]);
  });

  test('words, role, value, stop and deadline of a step are told apart, and steps that came and went', () => {
    const after = version({ ...a, text: 'Ring 110 og 112' }, { ...b, roles: [health], dueMinutes: 30 }, step('d', 'Meld fra'));
    expect(cardChanges(version(a, b, c), after)).toEqual([
      { kind: 'step-text', number: 1, text: 'Ring 110 og 112', was: 'Ring 110' },
      { kind: 'step-role', number: 2, text: 'Steng veien' },
      { kind: 'step-due', number: 2, text: 'Steng veien' },
      { kind: 'step-added', number: 3, text: 'Meld fra' },
      { kind: 'step-removed', number: 3, text: 'Tell' },
    ]);
  });

  test('one step that was moved is one change, not all those it passed', () => {
    const steps = [a, b, c, step('d', 'Meld fra')];
    expect(cardChanges(version(...steps), version(steps[3]!, a, b, c))).toEqual([{ kind: 'step-moved', number: 1, text: 'Meld fra' }]);
  });
});

const known: KnownCard = { id: asId('card'), version: 3, content: version(a, b), retired: false };

describe('a card that holds', () => {
  test('A7-08 a version that is superseded is not opened in an incident, whatever an old window shows', () => {
    const incident = { id: asId<'incident'>('i'), kind: 'real', startedAt: now, closedAt: null } as const;
    const ground = { incident, log: { letter: 'A', next: 1 }, card: known, running: null, activeThreat: false };
    const start = (at?: number) => startCardRun({ incidentId: incident.id, cardId: known.id, version: at }, ground, moment);
    expect(start(2)).toMatchObject({ ok: false, reason: { code: 'cardRun/superseded', params: { version: 3 } } });
    expect(start(3).ok).toBe(true);
    expect(start().ok).toBe(true);
  });

  test('a try is kept with its steps and version, and writes in no log', () => {
    const steps = [
      { stepId: a.id, how: 'clear', note: '' },
      { stepId: b.id, how: 'stuck', note: ' hvem har nøkkelen? ' },
      { stepId: 'elsewhere' as StepId, how: 'clear', note: '' },
    ] as const;
    const tried = practiseCard({ cardId: known.id, on: '2026-11-22', minutes: 3, outcome: 'partly', steps }, { card: known }, moment);
    expect(tried.ok && tried.value.facts).toMatchObject([
      { type: 'CardPractised', scope: 'workspace', data: { version: 3, outcome: 'partly', steps: [{ how: 'clear' }, { how: 'stuck', note: 'hvem har nøkkelen?' }] } },
    ]);
    expect(tried.ok && tried.value.facts[0]).toHaveProperty('data.steps.length', 2);
  });
});
