import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { MeasureId } from '../measure/measure.ts';
import type { Owner } from '../owner.ts';
import { addHazardEvent } from './decide.ts';
import type { ConsequenceType, HazardEventFields, HazardEventId, Likelihood } from './risk.ts';

/** What a five-minute analysis asks, S0-18. */
export interface EverydayAnswers {
  readonly title: string;
  readonly sector: string | null;
  readonly unit: string | null;
  readonly what: string;
  readonly likelihood: Likelihood;
  /** What it would hurt most, and how badly. */
  readonly hurts: ConsequenceType;
  readonly grade: number;
  readonly prompt: HazardEventFields['prompt'];
  readonly promptNote: string;
  /** Null: nothing is to be done, and that will be seen. */
  readonly measure: { readonly text: string; readonly owner: Owner; readonly dueOn: string } | null;
}

/** A risk of everyday becomes an event of the register, as a draft, with its one measure. */
export function takeEveryday(
  input: EverydayAnswers,
  _known: null,
  moment: Moment,
): Decision<{ readonly eventId: HazardEventId; readonly measureId: MeasureId | null }, 'risk/title-empty' | 'measure/text-empty'> {
  const { measure, hurts, grade, ...said } = input;
  const added = addHazardEvent(
    { fields: { ...said, consequences: { [hurts]: grade }, depth: 'everyday', standing: 'draft' } },
    null,
    moment,
  );
  if (!added.ok) return refused('risk/title-empty');
  const { eventId } = added.value.value;
  if (measure === null) return decided({ eventId, measureId: null }, ...added.value.facts);
  const { text, owner, dueOn } = measure;
  if (text.trim() === '') return refused('measure/text-empty');
  const measureId = moment.newId<'measure'>();
  const fields = { text: text.trim(), owner, dueOn, party: '', barrierId: null, eventId, meetingId: null };
  return decided({ eventId, measureId }, ...added.value.facts, fact('MeasureAdded', measureId, 'workspace', fields));
}
