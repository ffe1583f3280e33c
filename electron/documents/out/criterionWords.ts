import type { InspectionOrder } from '../../../shared/contract/documentOrder.ts';
import { put, type Words } from './words.ts';

type CriterionView = InspectionOrder['readiness']['criteria'][number];

/** What a criterion asks, in the words of a language. */
export function criterionTitle(id: CriterionView['id'], { criterion }: Words): string {
  return (criterion.title as Readonly<Record<string, string>>)[id.replaceAll('.', '-')] ?? id;
}

/** Why it stands as it does: the screen's own sentences, with dates as people write them. */
export function reasonSentence({ code, params = {} }: CriterionView['reasons'][number], words: Words): string {
  const { why, about, part } = words.readiness;
  const values: Record<string, string | number> = { ...params };
  for (const name of ['last', 'until']) {
    const day = values[name];
    if (typeof day === 'string') values[name] = words.formats.calendarDay(day);
  }
  if (code === 'nothing-recorded') values['about'] = (about as Readonly<Record<string, string>>)[String(values['about'])] ?? '';
  if (code === 'plan-parts-missing') {
    const names = part as Readonly<Record<string, string>>;
    values['parts'] = String(values['parts']).split(' ').map((one) => names[one] ?? one).join(', ');
  }
  return put(why[code], values);
}

/** What it rests on and what is lacking, in at most two sentences: what each is, and of when. */
export function evidenceWords(evidence: CriterionView['evidence'], words: Words): readonly string[] {
  const { readiness, inspectionPaper, formats } = words;
  const named = ({ kind, id, title, on }: CriterionView['evidence'][number]): string => {
    const name = kind === 'register' && id === null ? put(readiness.registerEvents, { count: title }) : title === '' ? readiness.unnamed : title;
    return on === null ? name : `${name} (${formats.calendarDay(on)})`;
  };
  const holding = evidence.filter(({ holds }) => holds).map(named);
  const lacking = evidence.filter(({ holds }) => !holds).map(named);
  return [
    ...(holding.length === 0 ? [] : [holding.join('; ')]),
    ...(lacking.length === 0 ? [] : [put(inspectionPaper.lacks, { titles: lacking.join('; ') })]),
  ];
}
