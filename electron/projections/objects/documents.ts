import type { CardContent } from '../../../shared/domain/card/card.ts';
import type { CardDraft } from '../../../shared/domain/card/draft.ts';
import type { PlanContent } from '../../../shared/domain/plan/plan.ts';
import { planLinks, planWords } from '../../../shared/domain/plan/planText.ts';
import type { Reader } from '../../store/database.ts';
import type { DescribedKind, Link } from './describedKind.ts';

const cardWords = ({ title, useWhen, stopWhen, pack, pausePoints }: CardContent | CardDraft): readonly (string | null)[] => [
  title, useWhen, stopWhen, pack,
  ...pausePoints.flatMap((point) => [point.title, ...point.steps.map(({ text }) => text)]),
];

const cardRoles = ({ pausePoints }: CardContent): readonly Link[] =>
  pausePoints.flatMap(({ steps }) => steps.map((step) => ({ relation: 'carried-by' as const, to: step.role })));

/** The card that stands, and the words of the draft beside it. */
export const card: DescribedKind = {
  kind: 'card',
  isNamed: true,
  on: ['CardPublished', 'CardRetired', 'CardReinstated', 'CardDrafted', 'CardDraftDiscarded'],
  describe: (read, id) => {
    const row = read.one<{ retired: number; draft: string | null; content: string | null }>(
      `SELECT c.retired, c.draft, (SELECT content FROM card_version WHERE card_id = c.id ORDER BY stamp DESC LIMIT 1) AS content
       FROM card c WHERE c.id = ?`,
      id,
    );
    const published = row?.content == null ? null : (JSON.parse(row.content) as CardContent);
    const draft = row?.draft == null ? null : (JSON.parse(row.draft) as { readonly content: CardDraft }).content;
    const standing = published ?? draft;
    if (row === undefined || standing === null) return null;
    return {
      name: standing.title,
      detail: standing.pack,
      text: [...(published === null ? [] : cardWords(published)), ...(draft === null ? [] : cardWords(draft))],
      isPast: row.retired === 1,
      links: published === null ? [] : cardRoles(published),
    };
  },
};

/**
 * The versions of a plan that may be in use or on their way: the newest written and the newest approved – and the one
 * approved before it, which is in force until the other's day comes.
 */
function versionsThatCount(read: Reader, id: string): readonly PlanContent[] {
  const approved = read
    .all<{ version: number; approved_on: string; in_force_from: string | null }>(
      'SELECT version, approved_on, in_force_from FROM plan_approval WHERE plan_id = ? AND stands = 1 ORDER BY version DESC LIMIT 2',
      id,
    );
  const [newest] = approved;
  const waits = newest?.in_force_from != null && newest.in_force_from > newest.approved_on;
  const versions = waits ? approved : approved.slice(0, 1);
  const rows = read.all<{ content: string }>(
    `SELECT content FROM plan_version v WHERE plan_id = ?
       AND (stamp = (SELECT max(stamp) FROM plan_version WHERE plan_id = v.plan_id)
         OR (version IN (SELECT value FROM json_each(?))
           AND stamp = (SELECT max(stamp) FROM plan_version WHERE plan_id = v.plan_id AND version = v.version)))
     ORDER BY stamp DESC`,
    id,
    JSON.stringify(versions.map(({ version }) => version)),
  );
  return rows.map(({ content }) => JSON.parse(content) as PlanContent);
}

/** A plan by the words of the version in force and of the draft; what superseded versions said is not found. */
export const plan: DescribedKind = {
  kind: 'plan',
  isNamed: true,
  on: ['PlanWritten', 'PlanApproved', 'PlanApprovalWithdrawn', 'PlanRetired', 'PlanReinstated'],
  describe: (read, id) => {
    const contents = versionsThatCount(read, id);
    const [newest] = contents;
    if (newest === undefined) return null;
    const sections = contents.flatMap((content) => content.sections);
    // A section that is the same in draft and plan is kept once.
    const words = new Set(contents.flatMap(({ title }) => [title]));
    for (const { heading, text } of sections) words.add(`${heading}\n${planWords(text)}`);
    return {
      name: newest.title,
      text: [...words],
      isPast: read.one('SELECT 1 AS yes FROM plan WHERE id = ? AND retired = 1', id) !== undefined,
      links: sections.flatMap(({ text }) => planLinks(text).map((one) => ({ relation: 'mentions' as const, to: one.id }))),
    };
  },
};
