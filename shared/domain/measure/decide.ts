import { osloDay } from '../../kernel/osloDay.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { sameOwner, type Owner } from '../owner.ts';
import type { KnownBarrier } from '../risk/bowTie.ts';
import type { HazardEventId, KnownHazardEvent, RiskMeetingId } from '../risk/risk.ts';
import { isSettled, standingOf, type KnownMeasure, type MeasureEffect, type MeasureFields, type MeasureId, type MeasureReportId, type MeasureState } from './measure.ts';

export const measureRefusals = [
  'measure/text-empty',
  'measure/not-found',
  'measure/removed',
  'measure/not-removed',
  'measure/nothing-changed',
  'measure/barrier-elsewhere',
  'measure/note-missing',
  'measure/ask-missing',
  'measure/ask-past',
  'measure/not-reported',
  'measure/carried',
  'measure/ended',
  'measure/task-says',
] as const;
type Code = (typeof measureRefusals)[number];

export interface AboutMeasure {
  readonly measure: KnownMeasure | null;
  /** The barrier that is spoken of; null when none is, or there is none of that id. */
  readonly barrier: KnownBarrier | null;
}

interface GivenMeasure {
  readonly text: string;
  readonly owner: Owner;
  readonly dueOn: string;
  readonly party?: string | undefined;
  readonly barrierId?: MeasureFields['barrierId'] | undefined;
}

/** Says what is to be done about a risk, by whom and by when. */
export function addMeasure(
  input: GivenMeasure & { readonly eventId: HazardEventId; readonly meetingId?: RiskMeetingId | null | undefined },
  { event, barrier }: { readonly event: KnownHazardEvent | null; readonly barrier: KnownBarrier | null },
  moment: Moment,
): Decision<{ readonly measureId: MeasureId }, Code | 'risk/not-found' | 'risk/retired'> {
  if (event === null) return refused('risk/not-found');
  if (event.retired) return refused('risk/retired', { title: event.title });
  const { text, owner, dueOn, party = '', barrierId = null, meetingId = null, eventId } = input;
  if (text.trim() === '') return refused('measure/text-empty');
  if (barrierId !== null && barrier?.eventId !== eventId) return refused('measure/barrier-elsewhere');
  const measureId = moment.newId<'measure'>();
  const fields: MeasureFields = { text: text.trim(), owner, dueOn, party: party.trim(), barrierId };
  return decided({ measureId }, fact('MeasureAdded', measureId, 'workspace', { ...fields, eventId, meetingId }));
}

type Changes = { readonly [F in keyof MeasureFields]?: MeasureFields[F] | undefined };

/** Words, owner, party, date or barrier; the answer holds what the changed fields were. */
export function changeMeasure(
  input: { readonly measureId: MeasureId } & Changes,
  { measure, barrier }: AboutMeasure,
): Decision<{ readonly was: Partial<MeasureFields> }, Code> {
  if (measure === null) return refused('measure/not-found');
  if (measure.removed) return refused('measure/removed');
  const { text, owner, party, dueOn, barrierId } = input;
  if (text?.trim() === '') return refused('measure/text-empty');
  if (barrierId !== undefined && barrierId !== null && barrier?.eventId !== measure.eventId) {
    return refused('measure/barrier-elsewhere');
  }
  const changed: Partial<MeasureFields> = {
    ...(text === undefined || text.trim() === measure.text ? {} : { text: text.trim() }),
    ...(owner === undefined || sameOwner(owner, measure.owner) ? {} : { owner }),
    ...(party === undefined || party.trim() === measure.party ? {} : { party: party.trim() }),
    ...(dueOn === undefined || dueOn === measure.dueOn ? {} : { dueOn }),
    ...(barrierId === undefined || barrierId === measure.barrierId ? {} : { barrierId }),
  };
  const names = Object.keys(changed) as (keyof MeasureFields)[];
  if (names.length === 0) return refused('measure/nothing-changed');
  const was = Object.fromEntries(names.map((name) => [name, measure[name]])) as Partial<MeasureFields>;
  return decided({ was }, fact('MeasureChanged', measure.id, 'workspace', changed));
}

/**
 * The owner's answer. As long as the work goes on, or its effect is not yet seen, there is a day to be asked again: a
 * measure is followed until somebody has said what it did. What is stopped says why.
 */
export function reportMeasure(
  input: {
    readonly measureId: MeasureId;
    readonly state: MeasureState;
    readonly effect: MeasureEffect;
    readonly note: string;
    readonly askOn: string | null;
  },
  { measure }: Pick<AboutMeasure, 'measure'>,
  moment: Moment,
): Decision<{ readonly reportId: MeasureReportId }, Code> {
  if (measure === null) return refused('measure/not-found');
  if (measure.removed) return refused('measure/removed');
  const { state, effect, askOn } = input;
  if (measure.task !== null && state !== standingOf(measure).state) return refused('measure/task-says', { number: measure.task.number });
  const note = input.note.trim();
  if (state === 'stopped' && note === '') return refused('measure/note-missing');
  const settled = isSettled(input);
  if (!settled && askOn === null) return refused('measure/ask-missing');
  if (!settled && askOn !== null && askOn < osloDay(moment.now)) return refused('measure/ask-past');
  const reportId = moment.newId<'measureReport'>();
  const report = { id: reportId, state, effect, note, askOn: settled ? null : askOn };
  return decided({ reportId }, fact('MeasureReported', measure.id, 'workspace', report));
}

/** Takes the latest answer back: it was said of the wrong measure, or too early. */
export function takeBackReport(
  input: { readonly measureId: MeasureId; readonly reportId: MeasureReportId },
  { measure }: Pick<AboutMeasure, 'measure'>,
): Decision<null, Code> {
  if (measure === null) return refused('measure/not-found');
  if (measure.lastReport?.id !== input.reportId) return refused('measure/not-reported');
  return decided(null, fact('MeasureReportTakenBack', measure.id, 'workspace', { reportId: input.reportId }));
}

export function removeMeasure(_input: { readonly measureId: MeasureId }, { measure }: Pick<AboutMeasure, 'measure'>): Decision<null, Code> {
  if (measure === null) return refused('measure/not-found');
  if (measure.removed) return refused('measure/removed');
  return decided(null, fact('MeasureRemoved', measure.id, 'workspace', {}));
}

export function restoreMeasure(_input: { readonly measureId: MeasureId }, { measure }: Pick<AboutMeasure, 'measure'>): Decision<null, Code> {
  if (measure === null) return refused('measure/not-found');
  if (!measure.removed) return refused('measure/not-removed');
  return decided(null, fact('MeasureRestored', measure.id, 'workspace', {}));
}
