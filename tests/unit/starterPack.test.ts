import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reviewCard } from '../../shared/domain/card/review.ts';
import type { CardDraft } from '../../shared/domain/card/draft.ts';
import type { RoleId } from '../../shared/domain/role/role.ts';
import { starterCommands } from '../../shared/contract/topics/starter.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { cardToTake, toTake } from '../../renderer/features/cards/starters/toTake.ts';
import { readCards, readStarters, starterLanguages, type StarterCard, type Starters } from '../../renderer/features/cards/starters/readStarters.ts';

const folder = join(import.meta.dirname, '../../resources/starter');
const filesOf = (language: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, language)).map((name) => [`/${language}/${name}`, readFileSync(join(folder, language, name), 'utf8')]),
  );
const nb = readStarters(filesOf('nb'));
const nn = readStarters(filesOf('nn'));

const draftOf = (card: StarterCard): CardDraft => ({
  ...card,
  purpose: card.purpose ?? undefined,
  pausePoints: card.pausePoints.map(({ title, steps }) => ({
    title,
    steps: steps.map(({ role, text, answer, dueMinutes, hardStop }, at) => ({
      id: asId(String(at)), text, roles: [role as RoleId], suggestedRole: null, valueHint: answer, hardStop, dueMinutes,
    })),
  })),
});

describe.each(starterLanguages)('the starting points in %s', (language) => {
  const starters: Starters = language === 'nb' ? nb : nn;

  test('are at least 25 cards, 12 plan skeletons and the events they are for', () => {
    expect(starters.cards.length).toBeGreaterThanOrEqual(25);
    expect(starters.plans.length).toBeGreaterThanOrEqual(12);
    expect(starters.events.length).toBeGreaterThanOrEqual(12);
  });

  test.each(starters.cards.map((card) => [card.title, card] as const))('S3-01 «%s» could be published as it stands', (_, card) => {
    const draft = draftOf(card);
    const roles = new Set(draft.pausePoints.flatMap(({ steps }) => steps.flatMap((step) => step.roles)));
    expect(reviewCard(draft, roles)).toEqual([]);
    for (const { steps } of card.pausePoints) {
      // What is read aloud and what is seen: a step asks for a value, and is short enough to be said in one breath.
      for (const { text, answer } of steps) {
        expect(answer, text).not.toBeNull();
        expect(text.split(' ').length, text).toBeLessThanOrEqual(20);
      }
      const due = steps.flatMap(({ dueMinutes }) => dueMinutes ?? []);
      expect(due.every((minutes) => minutes <= 4320)).toBe(true);
    }
  });

  test('S0-05 S0-06 S0-07 S0-12 the packs and cards the rules know are among them', () => {
    const purposes = starters.cards.map(({ purpose }) => purpose);
    for (const purpose of ['lockdown', 'fire-evacuation', 'next-of-kin-centre'] as const) expect(purposes.filter((one) => one === purpose)).toHaveLength(1);
    expect(starters.cards.filter(({ incidentTypes }) => incidentTypes.includes('relocation')).map(({ pack }) => pack)).toHaveLength(4);
    const threats = starters.cards.filter(({ key }) => key === 'trusler-hjemme');
    expect(threats.flatMap(({ pausePoints }) => pausePoints.flatMap(({ steps }) => steps)).filter(({ hardStop }) => hardStop)).toHaveLength(1);
  });

  test('the host takes all of them in one command', () => {
    const chosen = new Set([
      ...starters.cards.map(({ key }) => `card/${key}`), ...starters.plans.map(({ key }) => `plan/${key}`), ...starters.events.map(({ key }) => `event/${key}`),
    ]);
    const input = toTake(language, starters, chosen, new Map());
    expect(starterCommands['starter.take'].input.safeParse(input).error).toBeUndefined();
    expect([input.cards.length, input.plans.length, input.events.length]).toEqual([starters.cards.length, starters.plans.length, starters.events.length]);
  });

  test('nothing is said twice under one name', () => {
    for (const kind of ['cards', 'plans', 'events'] as const) {
      const keys = starters[kind].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('bokmål and nynorsk', () => {
  test('say the same: the same items, steps, stops, deadlines and roles', () => {
    const roles = new Map<string, string>();
    const shapeOf = (card: StarterCard) => ({
      ...card, title: '', useWhen: '', stopWhen: '', pack: card.pack !== null,
      pausePoints: card.pausePoints.map(({ steps }) => steps.map(({ dueMinutes, hardStop }) => [dueMinutes, hardStop])),
    });
    expect(nn.cards.map(shapeOf)).toEqual(nb.cards.map(shapeOf));
    const rolesIn = (starters: Starters): string[] =>
      starters.cards.flatMap(({ pausePoints }) => pausePoints.flatMap(({ steps }) => steps.map(({ role }) => role)));
    const inNn = rolesIn(nn);
    for (const [at, role] of rolesIn(nb).entries()) {
      expect(roles.get(role) ?? inNn[at], `step ${String(at)}`).toBe(inNn[at]);
      roles.set(role, inNn[at]!);
    }
    expect(new Set(roles.values()).size).toBe(roles.size);
    const plan = ({ key, kind, sections }: Starters['plans'][number]) => [key, kind, sections.map(({ text }) => text.split('\n').length)];
    expect(nn.plans.map(plan)).toEqual(nb.plans.map(plan));
    expect(nn.events.map(({ key, futureRisk }) => [key, futureRisk])).toEqual(nb.events.map(({ key, futureRisk }) => [key, futureRisk]));
  });

  test('are two languages: no bokmål word stands in nynorsk, none of nynorsk in bokmål', () => {
    const wordsOf = (language: string): Set<string> =>
      new Set(Object.values(filesOf(language)).join('\n').replace(/^Nøkkel:.*$/gmu, '').toLocaleLowerCase('nb').match(/\p{L}+/gu) ?? []);
    const inNb = wordsOf('nb');
    const inNn = wordsOf('nn');
    const onlyNb = ['ikke', 'hvem', 'hva', 'hvor', 'jeg', 'noen', 'fra', 'skole', 'sykehjem', 'vann', 'vei', 'strøm', 'leder', 'bruker', 'hjem', 'åpne', 'mange', 'hvilke', 'gi', 'gjør', 'hendelser', 'brukere', 'ansatte'];
    const onlyNn = ['ikkje', 'kven', 'kva', 'kvar', 'nokon', 'frå', 'skule', 'sjukeheim', 'vatn', 'veg', 'straum', 'leiar', 'heim', 'opne', 'gje', 'gjer', 'hendingar', 'tilsette'];
    // «bruker», «hjem» and «mange» are in both languages.
    const shared = new Set(['bruker', 'mange']);
    expect(onlyNb.filter((word) => !shared.has(word) && inNn.has(word))).toEqual([]);
    expect(onlyNn.filter((word) => inNb.has(word))).toEqual([]);
  });
});

describe('a file that is not as it should be', () => {
  test('is told of, not half read', () => {
    const card = '# Flom\nNøkkel: flom\nBruk når: Nå\nStopp når: Senere\nStil: les og gjør\nHendelser: Uvær og flom\n\n## Nå\n';
    expect(readCards(`${card}1. Kriseleder: Ring 112 | svar: hvem | frist: 5 | stopp`)[0]!.pausePoints[0]!.steps).toEqual([
      { role: 'Kriseleder', text: 'Ring 112', answer: 'hvem', dueMinutes: 5, hardStop: true },
    ]);
    expect(() => readCards(`${card}1. Ring 112`)).toThrow();
    expect(() => readCards(card.replace('Uvær og flom', 'Uvær'))).toThrow();
    expect(() => readCards(`${card}1. Kriseleder: Ring 112 | frist: straks`)).toThrow();
  });

  test('a step whose role is known here comes with it; another keeps the suggestion', () => {
    const [first] = nb.cards;
    const roles = new Map([['Beredskapsleder', asId<'role'>('own')]]);
    const steps = cardToTake(first!, roles).pausePoints.flatMap((point) => point.steps);
    expect(steps.filter(({ suggestedRole }) => suggestedRole === 'Beredskapsleder').every((step) => step.roles[0] === 'own')).toBe(true);
    expect(steps.filter(({ suggestedRole }) => suggestedRole !== 'Beredskapsleder').every((step) => step.roles.length === 0)).toBe(true);
  });
});
