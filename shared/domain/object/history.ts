import type { FactData, FactType } from '../facts.ts';
import type { ObjectKind } from './object.ts';

/**
 * The facts whose subject is an object of a kind, and what was done with it by each: its whole history. A kind without its
 * facts does not compile.
 */
export const objectFacts = {
  contact: {
    ContactAdded: 'made', ContactChanged: 'changed', ContactRemoved: 'removed', ContactRestored: 'restored',
    ContactConfirmed: 'confirmed', RightsGranted: 'changed', HolderMarkedUnavailable: 'unavailable', HolderMarkedAvailable: 'available',
  },
  role: {
    RoleDefined: 'made', RoleChanged: 'changed', RoleHolderSet: 'changed', RoleDeputiesSet: 'changed', RoleRetired: 'retired',
    RoleReinstated: 'reinstated',
  },
  alertList: { AlertListDefined: 'made', AlertListChanged: 'changed', AlertListSuperseded: 'retired', AlertListReinstated: 'reinstated' },
  duty: { DutyEntered: 'made', DutyRemoved: 'removed', DutyRestored: 'restored' },
  numberRound: {
    NumberRoundStarted: 'started', NumberRoundClosed: 'closed', NumberRoundReopened: 'reopened', NumberRoundWithdrawn: 'withdrawn',
  },
  callDrill: {
    CallDrillStarted: 'started', CallDrillFinished: 'closed', CallDrillResumed: 'reopened', CallDrillWithdrawn: 'withdrawn',
    CallDrillRestored: 'restored',
  },
  callOut: { CallOutStarted: 'started', CallOutWithdrawn: 'withdrawn' },
  card: {
    CardPublished: 'published', CardRetired: 'retired', CardReinstated: 'reinstated', CardDrafted: 'drafted',
    CardDraftDiscarded: 'draft-discarded', CardPractised: 'practised', CardPracticeWithdrawn: 'practice-withdrawn',
  },
  cardRun: { CardRunStarted: 'started', CardRunEnded: 'closed', CardRunResumed: 'reopened' },
  plan: {
    PlanWritten: 'written', PlanHearingOpened: 'hearing-opened', PlanHearingClosed: 'hearing-closed', PlanApproved: 'approved',
    PlanApprovalWithdrawn: 'approval-withdrawn', PlanReadersSet: 'readers', PlanRead: 'read', PlanReadTakenBack: 'read-taken-back',
    PlanRetired: 'retired', PlanReinstated: 'reinstated',
  },
  hazardEvent: {
    HazardEventAdded: 'made', HazardEventChanged: 'changed', HazardEventMerged: 'merged', HazardEventSplit: 'split',
    HazardEventCardTied: 'card-tied', HazardEventCardUntied: 'card-untied', HazardEventRetired: 'retired', HazardEventReinstated: 'reinstated',
  },
  branch: { BowTieBranchAdded: 'made', BowTieBranchChanged: 'changed', BowTieBranchRemoved: 'removed', BowTieBranchRestored: 'restored' },
  barrier: { BarrierAdded: 'made', BarrierChanged: 'changed', BarrierRemoved: 'removed', BarrierRestored: 'restored' },
  measure: {
    MeasureAdded: 'made', MeasureChanged: 'changed', MeasureReported: 'reported', MeasureReportTakenBack: 'report-taken-back',
    MeasureRemoved: 'removed', MeasureRestored: 'restored',
  },
  riskMeeting: { RiskMeetingHeld: 'made', RiskMeetingChanged: 'changed', RiskMeetingRemoved: 'removed', RiskMeetingRestored: 'restored' },
  stressor: { StressorNoted: 'made', StressorChanged: 'changed', StressorRemoved: 'removed', StressorRestored: 'restored' },
  continuityNode: {
    ContinuityNodeAdded: 'made', ContinuityNodeChanged: 'changed', ContinuityNodeRemoved: 'removed', ContinuityNodeRestored: 'restored',
  },
  resource: {
    ResourceAdded: 'made', ResourceChanged: 'changed', ResourceVerified: 'seen', ResourceRemoved: 'removed', ResourceRestored: 'restored',
  },
  incident: {
    IncidentStarted: 'started', IncidentDescribed: 'changed', ResidentsAnswered: 'changed', IncidentClosed: 'closed', IncidentReopened: 'reopened',
    SmallIncidentRaised: 'raised',
  },
  smallIncident: {
    SmallIncidentNoted: 'made', SmallIncidentChanged: 'changed', SmallIncidentWithdrawn: 'withdrawn', SmallIncidentRestored: 'restored',
    SmallIncidentRaised: 'raised', SmallIncidentLowered: 'lowered',
  },
  decision: { DecisionRecorded: 'made', DecisionCorrected: 'corrected', DecisionWithdrawn: 'withdrawn' },
  goal: { GoalSet: 'made', GoalChanged: 'changed', GoalReached: 'reached', GoalDropped: 'dropped', GoalReopened: 'reopened' },
  task: {
    TaskCreated: 'made', TaskChanged: 'changed', TaskAssigned: 'changed', TaskStatusSet: 'changed', TaskResourcePut: 'resource-put',
    TaskResourceTaken: 'resource-taken',
  },
  announcement: {
    AnnouncementWritten: 'made', AnnouncementChanged: 'changed', AnnouncementApproved: 'approved', AnnouncementPublished: 'sent',
    AnnouncementUpdatePromised: 'changed', AnnouncementWithdrawn: 'withdrawn',
  },
  deviation: {
    DeviationReported: 'made', DeviationWithdrawn: 'withdrawn', DeviationRestored: 'restored', DeviationReceived: 'received',
    DeviationSorted: 'sorted', DeviationAnswered: 'answered', DeviationEscalated: 'escalated', DeviationSentBack: 'sent-back',
    DeviationClosed: 'closed', DeviationClosingProposed: 'proposed', DeviationClosingApproved: 'approved',
    DeviationClosingRejected: 'rejected', DeviationReopened: 'reopened', DeviationProofSeen: 'proof-seen',
  },
  evaluation: {
    EvaluationOpened: 'made', EvaluationCharterChanged: 'changed', EvaluationDiscarded: 'removed', EvaluationRestored: 'restored',
    EvaluationFinished: 'closed', EvaluationReopened: 'reopened', SingleContributorJustified: 'changed',
  },
  finding: { FindingAdded: 'made', FindingChanged: 'changed', FindingWithdrawn: 'withdrawn', FindingRestored: 'restored' },
  learningPoint: {
    LearningPointAdded: 'made', LearningPointChanged: 'changed', LearningPointAcknowledged: 'read',
    LearningPointAcknowledgementTakenBack: 'read-taken-back', LearningPointStateSet: 'changed', LearningPointVerified: 'verified',
    LearningPointRejected: 'rejected', LearningPointReopened: 'reopened',
  },
  inspectionFinding: {
    InspectionFindingNoted: 'made', InspectionFindingChanged: 'changed', InspectionFindingClosed: 'closed',
    InspectionFindingReopened: 'reopened', InspectionFindingWithdrawn: 'withdrawn', InspectionFindingRestored: 'restored',
  },
  activity: {
    ActivityPlanned: 'made', ActivityChanged: 'changed', ActivityHeld: 'held', ActivityHoldingUndone: 'reopened',
    ActivityDropped: 'dropped', ActivityResumed: 'reinstated',
  },
  exercise: {
    ExercisePlanned: 'made', ExerciseChanged: 'changed', ExerciseStarted: 'started', ExerciseCompleted: 'held',
    ExerciseCompletionUndone: 'reopened', ExerciseDropped: 'dropped', ExerciseRestored: 'restored',
  },
  training: { TrainingRecorded: 'made', TrainingStruck: 'withdrawn', TrainingRestored: 'restored' },
  checklist: { HandlingChecklistSet: 'made' },
  upwardItem: {
    UpwardItemSent: 'made', UpwardItemReceived: 'received', UpwardItemConsidered: 'considered', UpwardItemDecided: 'decided',
    UpwardItemSteppedBack: 'stepped-back', UpwardItemWithdrawn: 'withdrawn', UpwardItemRestored: 'restored',
  },
  unownedTask: {
    UnownedTaskRegistered: 'made', UnownedTaskDecided: 'decided', UnownedTaskReopened: 'reopened', UnownedTaskWithdrawn: 'withdrawn',
    UnownedTaskRestored: 'restored',
  },
  controlNode: {
    ControlNodeAdded: 'made', ControlNodeChanged: 'changed', ControlNodeMoved: 'moved', ControlNodeRemoved: 'removed',
    ControlNodeRestored: 'restored',
  },
  noticeRule: { NoticeRuleDefined: 'made', NoticeRuleChanged: 'changed', NoticeRuleRetired: 'retired', NoticeRuleReinstated: 'reinstated' },
  // Who opened it, and why, is told by riskFlag.views to those who may know.
  riskFlag: {
    RiskFlagRaised: 'made', RiskFlagSharedWith: 'changed', RiskFlagProlonged: 'changed', RiskFlagEnded: 'retired',
    RiskFlagReinstated: 'reinstated',
  },
} as const satisfies Record<ObjectKind, Partial<Record<FactType, string>>>;

type Values<T> = T[keyof T];
type Keys<T> = T extends unknown ? keyof T & string : never;
type OfKind<T> = T extends unknown ? Values<T> : never;
type FactOfObject = Keys<Values<typeof objectFacts>> & FactType;
/** What was done with an object. */
export type ObjectAct = OfKind<Values<typeof objectFacts>>;
export const objectActs = [...new Set(Object.values(objectFacts).flatMap((facts) => Object.values(facts) as ObjectAct[]))];

/** What a fact says besides its fields: where it belongs, and what keeps its order. Nobody changes these. */
export const unsaidFields = [
  'fields', 'was', 'importId', 'number', 'id', 'closingId', 'practiceId', 'reportId', 'eventId', 'branchId',
  'evaluationId', 'findingId', 'revision', 'basedOn', 'patientReference', 'isNameless', 'fromLogEntry', 'parentId', 'follows',
  'rotaId', 'incidentId', 'listId', 'entryId', 'line', 'lines', 'step', 'at', 'trainings', 'activity', 'confirmed', 'gone', 'open',
] as const;
type UnsaidField = (typeof unsaidFields)[number];

type FieldsIn<T> = T extends { readonly fields: infer Fields } ? Keys<Fields> : Keys<T>;
type FieldsOfFacts = { [Type in FactOfObject]: FieldsIn<FactData[Type]> }[FactOfObject];
/** Every field a history may tell of. One without its words does not compile. */
export type HistoryField = Exclude<FieldsOfFacts, UnsaidField | 'content'> | 'section' | 'pausePoint' | Keys<CardHead> | 'alsoCovers';
type CardHead = Omit<FactData['CardPublished']['content'], 'pausePoints'>;
