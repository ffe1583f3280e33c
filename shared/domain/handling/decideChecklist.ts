import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import {
  fixedLinesOf,
  type ChecklistLine,
  type HandlingChecklist,
  type HandlingLineKey,
  type HandlingStep,
} from './handling.ts';

export const handlingChecklistRefusals = [
  'handlingChecklist/empty',
  'handlingChecklist/line-twice',
  'handlingChecklist/line-not-found',
  'handlingChecklist/nothing-changed',
] as const;
type Code = (typeof handlingChecklistRefusals)[number];

/** What the rule must know: the checklist as it stands, and every line the municipality has ever had in that step. */
export interface KnownChecklist {
  readonly standing: HandlingChecklist;
  readonly ever: ReadonlySet<HandlingLineKey>;
}

const wordsOf = ({ key, text }: ChecklistLine): string => text?.toLocaleLowerCase('nb') ?? key;

/**
 * Sets what stands on a step's checklist, in order. A line without a key is new; one with a key is the fixed line of that
 * name, or one the municipality has had before. Running incidents keep what they began with. Its own inverse, with `was`.
 */
export function setHandlingChecklist(
  input: {
    readonly step: HandlingStep;
    readonly lines: readonly { readonly key?: HandlingLineKey | undefined; readonly text: string | null }[];
  },
  { standing, ever }: KnownChecklist,
  moment: Moment,
): Decision<{ readonly version: number; readonly was: readonly ChecklistLine[] }, Code> {
  const { step } = input;
  const fixed = fixedLinesOf(step);
  const lines: ChecklistLine[] = [];
  for (const { key, text } of input.lines) {
    const words = text?.trim() ?? '';
    const isFixed = fixed.some((one) => one === key);
    if (isFixed && key !== undefined) lines.push({ key, text: null });
    else if (key !== undefined && !ever.has(key)) return refused('handlingChecklist/line-not-found');
    else if (words !== '') lines.push({ key: key ?? moment.newId<'handlingLine'>(), text: words });
  }
  if (lines.length === 0) return refused('handlingChecklist/empty');
  if (new Set(lines.map(wordsOf)).size < lines.length || new Set(lines.map(({ key }) => key)).size < lines.length) {
    return refused('handlingChecklist/line-twice');
  }
  const isSame =
    lines.length === standing.lines.length &&
    lines.every(({ key, text }, at) => standing.lines[at]?.key === key && standing.lines[at].text === text);
  if (isSame) return refused('handlingChecklist/nothing-changed');
  const version = standing.version + 1;
  const versionId = moment.newId<'handlingChecklist'>();
  return decided(
    { version, was: standing.lines },
    fact('HandlingChecklistSet', versionId, 'workspace', { step, version, lines }),
  );
}
