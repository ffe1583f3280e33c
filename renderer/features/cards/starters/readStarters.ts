import { z } from 'zod';
import { cardPurposes, cardStyles } from '../../../../shared/domain/card/card.ts';
import { incidentTypes } from '../../../../shared/domain/incident/incident.ts';
import { crisisParts, planKinds } from '../../../../shared/domain/plan/plan.ts';
import { incident as nbIncident } from '../../../text/nb/incident.ts';
import { plan as nbPlan } from '../../../text/nb/plan.ts';
import { incident as nnIncident } from '../../../text/nn/incident.ts';
import { plan as nnPlan } from '../../../text/nn/plan.ts';

/** The date of the collection as it stands; raised when a text is changed. */
export const STARTER_EDITION = '2026-11-22';

export const starterLanguages = ['nb', 'nn'] as const;
export type StarterLanguage = (typeof starterLanguages)[number];

const said = z.string().min(1);

const starterCard = z.strictObject({
  key: said,
  title: said,
  useWhen: said,
  stopWhen: said,
  style: z.enum(cardStyles),
  incidentTypes: z.array(z.enum(incidentTypes)).min(1),
  pack: said.nullable(),
  purpose: z.enum(cardPurposes).nullable(),
  pausePoints: z
    .array(
      z.strictObject({
        title: said,
        steps: z
          .array(
            z.strictObject({
              role: said,
              text: said,
              answer: said.nullable(),
              dueMinutes: z.int().positive().nullable(),
              hardStop: z.boolean(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

const starterPlan = z.strictObject({
  key: said,
  title: said,
  kind: z.enum(planKinds),
  sections: z.array(z.strictObject({ heading: said, text: said, part: z.enum(crisisParts).optional() })).min(1),
});

const starterEvent = z.strictObject({
  key: said,
  title: said,
  who: said,
  what: said,
  where: said,
  when: said,
  localTraits: said,
  infrastructureEffect: said,
  serviceEffect: said,
  futureRisk: z.boolean(),
});

export type StarterCard = z.output<typeof starterCard>;
export type StarterPlan = z.output<typeof starterPlan>;
export type StarterEvent = z.output<typeof starterEvent>;

/** The words of the files and what they mean; bokmål and nynorsk side by side. */
const styleWords = { 'les og gjør': 'read-do', 'les og gjer': 'read-do', 'gjør og bekreft': 'do-confirm', 'gjer og stadfest': 'do-confirm' };
const purposeWords = { 'lås inn': 'lockdown', 'gå ut': 'fire-evacuation', senter: 'next-of-kin-centre' };
const growthWords = { øker: true, aukar: true, uendret: false, uendra: false };
const labelsOf = (...tables: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> =>
  Object.fromEntries(tables.flatMap((table) => Object.entries(table).map(([code, label]) => [label, code])));
const typeWords = labelsOf(nbIncident.type, nnIncident.type);
const kindWords = labelsOf(nbPlan.kind, nnPlan.kind);

interface Item {
  readonly title: string;
  readonly header: ReadonlyMap<string, string>;
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** Parts a file into its items: a title, header lines `Name: value`, then parts under `## `. */
function itemsOf(text: string): readonly Item[] {
  return `\n${text.replace(/\r\n?/gu, '\n')}`
    .split(/\n# /u)
    .slice(1)
    .map((whole) => {
      const [head = '', ...parts] = whole.split(/\n## /u);
      const [title = '', ...lines] = head.split('\n').filter((line) => line.trim() !== '');
      const header = new Map(
        lines.map((line) => {
          const at = line.indexOf(':');
          return [line.slice(0, at).trim().toLocaleLowerCase('nb'), line.slice(at + 1).trim()];
        }),
      );
      const read = parts.map((part) => {
        const [name = '', ...own] = part.split('\n').filter((line) => line.trim() !== '');
        return { title: name.trim(), lines: own };
      });
      return { title: title.trim(), header, parts: read };
    });
}

/** A header line by either of its names; empty when it is not there, which the schema then says. */
const lineOf = ({ header }: Item, ...names: readonly string[]): string =>
  names.map((name) => header.get(name)).find((value) => value !== undefined) ?? '';

const STEP = /^\d+\. ([^:|]+): ([^|]+?)((?: \| [^|]+)*)$/u;

function stepOf(line: string): unknown {
  const match = STEP.exec(line.trim());
  if (match === null) return { text: line };
  const marks = (match[3] ?? '').split(' | ').slice(1);
  const mark = (name: string): string | null => marks.find((one) => one.startsWith(`${name}: `))?.slice(name.length + 2) ?? null;
  const due = mark('frist');
  return {
    role: match[1],
    text: match[2],
    answer: mark('svar'),
    dueMinutes: due === null ? null : Number(due),
    hardStop: marks.includes('stopp'),
  };
}

const valueIn = (words: Readonly<Record<string, unknown>>, said_: string): unknown => words[said_];

/** The cards of one file. Throws, naming what is wrong, when the file is not as it should be. */
export function readCards(text: string): readonly StarterCard[] {
  return itemsOf(text).map((item) => {
    const pack = lineOf(item, 'pakke');
    const purpose = lineOf(item, 'oppgave', 'oppgåve');
    return starterCard.parse({
      key: lineOf(item, 'nøkkel'),
      title: item.title,
      useWhen: lineOf(item, 'bruk når'),
      stopWhen: lineOf(item, 'stopp når'),
      style: valueIn(styleWords, lineOf(item, 'stil')),
      incidentTypes: lineOf(item, 'hendelser', 'hendingar').split(', ').map((label) => valueIn(typeWords, label)),
      pack: pack === '' ? null : pack,
      purpose: purpose === '' ? null : valueIn(purposeWords, purpose),
      pausePoints: item.parts.map(({ title, lines }) => ({ title, steps: lines.map(stepOf) })),
    });
  });
}

/** The plan skeletons of one file. A plan for crisis management has its six parts in their order. */
export function readPlans(text: string): readonly StarterPlan[] {
  return itemsOf(text).map((item) => {
    const kind = valueIn(kindWords, lineOf(item, 'slag'));
    return starterPlan.parse({
      key: lineOf(item, 'nøkkel'),
      title: item.title,
      kind,
      sections: item.parts.map(({ title, lines }, at) => ({
        heading: title,
        text: lines.join('\n'),
        ...(kind === 'crisis-management' ? { part: crisisParts[at] } : {}),
      })),
    });
  });
}

/** The events of one file. */
export function readEvents(text: string): readonly StarterEvent[] {
  return itemsOf(text).map((item) =>
    starterEvent.parse({
      key: lineOf(item, 'nøkkel'),
      title: item.title,
      who: lineOf(item, 'hvem', 'kven'),
      what: lineOf(item, 'hva', 'kva'),
      where: lineOf(item, 'hvor', 'kvar'),
      when: lineOf(item, 'når'),
      localTraits: lineOf(item, 'her hos oss'),
      infrastructureEffect: lineOf(item, 'infrastruktur'),
      serviceEffect: lineOf(item, 'tjenester', 'tenester'),
      futureRisk: valueIn(growthWords, lineOf(item, 'fremtid', 'framtid')),
    }),
  );
}

export interface Starters {
  readonly cards: readonly StarterCard[];
  readonly plans: readonly StarterPlan[];
  readonly events: readonly StarterEvent[];
}

/** The whole collection of a language from its files, by name. */
export function readStarters(files: Readonly<Record<string, string>>): Starters {
  const named = (name: RegExp): readonly string[] =>
    Object.keys(files).filter((path) => name.test(path)).sort().map((path) => files[path] ?? '');
  return {
    cards: named(/\/kort-[^/]+\.md$/u).flatMap(readCards),
    plans: named(/\/delplaner\.md$/u).flatMap(readPlans),
    events: named(/\/ros\.md$/u).flatMap(readEvents),
  };
}
