import type { PlanContent } from '../domain/plan/plan.ts';
import type { VersionState } from '../domain/plan/planState.ts';
import type { Instant } from '../kernel/time.ts';
import type { QueryOutput } from './api.ts';
import type { documentLanguages } from './topics/document.ts';

export type EvaluationView = NonNullable<QueryOutput<'evaluation.one'>['evaluation']>;
export type LogLineView = QueryOutput<'log.entries'>['entries'][number];
export type IncidentView = NonNullable<QueryOutput<'incident.one'>['incident']>;

export type DecisionView = QueryOutput<'decision.all'>['decisions'][number];
export type MinutesView = NonNullable<QueryOutput<'meeting.minutes'>['minutes']>;

/** Somebody in the register, with what to call them where names are left out. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  /** Title or function in the organisation. */
  readonly position: string | null;
  /** Place 0 is the holder; deputies count from 1. */
  readonly roles: readonly { readonly title: string; readonly place: number }[];
}

/** What every document is told. */
interface Frame {
  readonly language: (typeof documentLanguages)[number];
  /** False: roles instead of names. */
  readonly withNames: boolean;
  readonly madeAt: Instant;
  readonly municipality: string | null;
  /** The installation's letter. */
  readonly letter: string;
  /** The head of the chain when the document was made, sealed, and its printed code (see journal.status). */
  readonly head: { readonly epoch: number; readonly seq: number; readonly code: string };
  readonly people: readonly KnownPerson[];
  /** The whole log, in order. */
  readonly lines: readonly LogLineView[];
}

export interface EvaluationOrder extends Frame {
  readonly kind: 'evaluation-report';
  readonly format: 'docx' | 'pdf';
  readonly evaluation: EvaluationView;
}

export interface LogOrder extends Frame {
  readonly kind: 'log';
  readonly format: 'pdf' | 'xlsx';
  readonly incident: IncidentView;
}

export interface RecordOrder extends Frame {
  readonly kind: 'record';
  readonly format: 'docx' | 'pdf';
  readonly incident: IncidentView;
  /** Oldest first. */
  readonly decisions: readonly DecisionView[];
  readonly minutes: readonly MinutesView[];
}

export interface SituationReportOrder extends Frame {
  readonly kind: 'situation-report';
  readonly format: 'docx' | 'pdf';
  readonly incident: IncidentView;
  readonly report: QueryOutput<'situationReport.all'>['reports'][number];
}

export interface MapOrder extends Frame {
  readonly kind: 'map';
  readonly format: 'pdf' | 'geojson';
  readonly incident: IncidentView;
  readonly objects: QueryOutput<'map.objects'>['objects'];
}

export interface PlanOrder extends Frame {
  readonly kind: 'plan';
  readonly format: 'docx' | 'pdf';
  readonly plan: QueryOutput<'plan.all'>['plans'][number];
  readonly content: PlanContent;
  readonly version: number;
  /** How that version stands today. */
  readonly state: VersionState;
  readonly approval: QueryOutput<'plan.one'>['versions'][number]['approval'];
}

/** What must be on paper when nothing else works. */
export interface PackOrder extends Frame {
  readonly kind: 'pack';
  readonly format: 'pdf';
  readonly cards: QueryOutput<'card.all'>['cards'];
  readonly lists: QueryOutput<'alertList.all'>['lists'];
  readonly roles: QueryOutput<'role.all'>['roles'];
  /** Those in force, in the version that is. */
  readonly plans: readonly { readonly plan: QueryOutput<'plan.all'>['plans'][number]; readonly content: PlanContent }[];
  readonly firstSheet: number;
  readonly sheets: number;
}

/** What an inspection asks for. */
export interface InspectionOrder extends Frame {
  readonly kind: 'inspection';
  readonly format: 'docx' | 'pdf' | 'xlsx';
  readonly readiness: QueryOutput<'readiness.all'>;
  readonly findings: QueryOutput<'inspection.findings'>['findings'];
  readonly training: QueryOutput<'training.standing'>['people'];
  /** Those in use. */
  readonly plans: QueryOutput<'plan.all'>['plans'];
  readonly items: QueryOutput<'calendar.all'>['items'];
}

export interface CalendarOrder extends Frame {
  readonly kind: 'calendar';
  readonly format: 'ics';
  readonly items: QueryOutput<'calendar.all'>['items'];
}

interface RoundAsked extends Frame {
  readonly round: NonNullable<QueryOutput<'numberRound.one'>['round']>;
  readonly asked: QueryOutput<'numberRound.one'>['people'];
}

/** The sheet people confirm their numbers on. */
export interface NumberRoundOrder extends RoundAsked {
  readonly kind: 'number-round';
  readonly format: 'docx' | 'pdf';
  readonly by: 'unit' | 'person';
}

/** The same as a letter that somebody sends. */
export interface NumberRoundMailOrder extends RoundAsked {
  readonly kind: 'number-round-mail';
  readonly format: 'eml';
  /** The unit it goes to; null when it goes to one person. */
  readonly group: string | null;
}

export interface CallDrillOrder extends Frame {
  readonly kind: 'call-drill';
  readonly format: 'docx' | 'pdf';
  readonly drill: NonNullable<QueryOutput<'callDrill.one'>['drill']>;
}

/** Everything a document is made from; nothing else is looked up on the way. */
export type DocumentOrder =
  | EvaluationOrder
  | LogOrder
  | RecordOrder
  | SituationReportOrder
  | MapOrder
  | PlanOrder
  | PackOrder
  | InspectionOrder
  | CalendarOrder
  | NumberRoundOrder
  | NumberRoundMailOrder
  | CallDrillOrder;

/** A document, or the page that becomes one when a printer has it. */
export interface MadeDocument {
  readonly fileName: string;
  readonly mimeType: string;
  readonly body: { readonly bytes: Uint8Array } | { readonly html: string };
}
