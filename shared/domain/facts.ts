import type { AlertListFacts } from './alertList/facts.ts';
import type { AnnouncementFacts } from './announcement/facts.ts';
import type { BackupFacts } from './backup/facts.ts';
import type { CallOutFacts } from './callOut/facts.ts';
import type { CardFacts } from './card/facts.ts';
import type { CardRunFacts } from './cardRun/facts.ts';
import type { ContactFacts } from './contact/facts.ts';
import type { EvaluationFacts } from './evaluation/facts.ts';
import type { IncidentFacts } from './incident/facts.ts';
import type { KeysFacts } from './keys/facts.ts';
import type { LearningPointFacts } from './learningPoint/facts.ts';
import type { LogFacts } from './log/facts.ts';
import type { JournalFacts } from './journal/facts.ts';
import type { MunicipalityFacts } from './municipality/facts.ts';
import type { HelperFacts } from './helper/facts.ts';
import type { QuickRiskFacts } from './quickRisk/facts.ts';
import type { NoticeFacts } from './notice/facts.ts';
import type { PaperFacts } from './paper/facts.ts';
import type { PlanFacts } from './plan/facts.ts';
import type { RiskFacts } from './risk/facts.ts';
import type { RoleFacts } from './role/facts.ts';
import type { SeatFacts } from './seat/facts.ts';
import type { ShiftFacts } from './shift/facts.ts';
import type { StaffCareFacts } from './staffCare/facts.ts';
import type { SituationReportFacts } from './situationReport/facts.ts';
import type { WarningFacts } from './warning/facts.ts';
import { pictureTopicOf, type PictureFactData } from './situation/pictureFact.ts';

/** Every fact there is: its type in the past tense, and the shape of its data. Each topic brings its own. */
export interface FactData
  extends
    JournalFacts,
    BackupFacts,
    KeysFacts,
    CardFacts,
    CardRunFacts,
    PlanFacts,
    RiskFacts,
    MunicipalityFacts,
    ContactFacts,
    IncidentFacts,
    LogFacts,
    PictureFactData,
    RoleFacts,
    ShiftFacts,
    StaffCareFacts,
    SeatFacts,
    AnnouncementFacts,
    WarningFacts,
    PaperFacts,
    SituationReportFacts,
    NoticeFacts,
    QuickRiskFacts,
    HelperFacts,
    AlertListFacts,
    CallOutFacts,
    EvaluationFacts,
    LearningPointFacts {}

export type FactType = keyof FactData;

/**
 * Which topic a fact belongs to. Announcements and live queries speak of topics, never of single facts.
 * A fact type that is not named here does not compile.
 */
export const topicOf = {
  EpochOpened: 'installation',
  BackupConfigured: 'backup',
  AutoLockSet: 'keys',
  NetworkOpened: 'seat',
  NetworkClosed: 'seat',
  SeatPaired: 'seat',
  SeatRevoked: 'seat',
  MunicipalityDescribed: 'municipality',
  ContactAdded: 'contact',
  ContactChanged: 'contact',
  ContactRemoved: 'contact',
  ContactRestored: 'contact',
  ContactConfirmed: 'contact',
  RightsGranted: 'contact',
  ContactsImported: 'contact',
  ContactImportUndone: 'contact',
  RoleDefined: 'role',
  RoleChanged: 'role',
  RoleHolderSet: 'role',
  RoleDeputiesSet: 'role',
  RoleRetired: 'role',
  RoleReinstated: 'role',
  HolderMarkedUnavailable: 'role',
  HolderMarkedAvailable: 'role',
  ShiftBegan: 'shift',
  ShiftEnded: 'shift',
  ShiftResumed: 'shift',
  HandoverOffered: 'shift',
  HandoverWithdrawn: 'shift',
  HandoverAccepted: 'shift',
  StaffInvolved: 'staffCare',
  StaffStandingSet: 'staffCare',
  StaffTakenOff: 'staffCare',
  StaffPutBack: 'staffCare',
  StaffCareAnswered: 'staffCare',
  StaffShielded: 'staffCare',
  StaffReadinessSet: 'staffCare',
  StaffWentHome: 'staffCare',
  PeerSupportNamed: 'staffCare',
  AnnouncementWritten: 'announcement',
  AnnouncementChanged: 'announcement',
  AnnouncementApproved: 'announcement',
  AnnouncementPublished: 'announcement',
  AnnouncementUpdatePromised: 'announcement',
  AnnouncementWithdrawn: 'announcement',
  AnswerWritten: 'announcement',
  AnswerChanged: 'announcement',
  AnswerRetired: 'announcement',
  AnswerReinstated: 'announcement',
  NoticeRuleDefined: 'notice',
  NoticeRuleChanged: 'notice',
  NoticeRuleRetired: 'notice',
  NoticeRuleReinstated: 'notice',
  NoticeRequired: 'notice',
  NoticeAcknowledged: 'notice',
  NoticeDropped: 'notice',
  NoticeReopened: 'notice',
  QuickRiskAssessed: 'quickRisk',
  QuickRiskWithdrawn: 'quickRisk',
  HelperNoted: 'helper',
  HelperChanged: 'helper',
  HelperStepTaken: 'helper',
  HelperStepUndone: 'helper',
  SituationReportSent: 'situationReport',
  SituationReportReadBack: 'situationReport',
  SituationReportWithdrawn: 'situationReport',
  PackPrinted: 'paper',
  PaperSheetEntered: 'paper',
  PaperSheetAccounted: 'paper',
  WarningReceived: 'warning',
  WarningTied: 'warning',
  WarningFolderSet: 'warning',
  AlertListDefined: 'alertList',
  AlertListChanged: 'alertList',
  AlertListSuperseded: 'alertList',
  AlertListReinstated: 'alertList',
  CallOutStarted: 'callOut',
  CallOutMarked: 'callOut',
  CallOutDeputySurfaced: 'callOut',
  CallOutMarkUndone: 'callOut',
  CallOutWithdrawn: 'callOut',
  PlanWritten: 'plan',
  PlanApproved: 'plan',
  PlanRetired: 'plan',
  PlanReinstated: 'plan',
  HazardEventAdded: 'risk',
  HazardEventChanged: 'risk',
  HazardEventRetired: 'risk',
  HazardEventReinstated: 'risk',
  CardPublished: 'card',
  CardRetired: 'card',
  CardReinstated: 'card',
  CardPractised: 'card',
  CardRunStarted: 'cardRun',
  CardStepAcknowledged: 'cardRun',
  CardStepNotApplicable: 'cardRun',
  CardStepReopened: 'cardRun',
  CardPausePointConfirmed: 'cardRun',
  CardHardStopOpened: 'cardRun',
  CardFollowReported: 'cardRun',
  CardRunEnded: 'cardRun',
  CardRunResumed: 'cardRun',
  IncidentStarted: 'incident',
  IncidentDescribed: 'incident',
  IncidentClosed: 'incident',
  IncidentReopened: 'incident',
  EvaluationOpened: 'evaluation',
  EvaluationCharterChanged: 'evaluation',
  EvaluationDiscarded: 'evaluation',
  EvaluationRestored: 'evaluation',
  EvaluationFinished: 'evaluation',
  EvaluationReopened: 'evaluation',
  SingleContributorJustified: 'evaluation',
  ContributorInvited: 'evaluation',
  InvitationDeclined: 'evaluation',
  InvitationRenewed: 'evaluation',
  InvitationWithdrawn: 'evaluation',
  QuestionAdded: 'evaluation',
  QuestionRemoved: 'evaluation',
  ContributionMade: 'evaluation',
  ContributionRevised: 'evaluation',
  ContributionWithdrawn: 'evaluation',
  FindingAdded: 'evaluation',
  FindingChanged: 'evaluation',
  FindingWithdrawn: 'evaluation',
  FindingRestored: 'evaluation',
  LearningPointAdded: 'learningPoint',
  LearningPointChanged: 'learningPoint',
  LearningPointAcknowledged: 'learningPoint',
  LearningPointAcknowledgementTakenBack: 'learningPoint',
  LearningPointStateSet: 'learningPoint',
  LearningPointVerified: 'learningPoint',
  LearningPointRejected: 'learningPoint',
  LearningPointReopened: 'learningPoint',
  LogEntryAdded: 'log',
  LogEntryCorrected: 'log',
  LogEntryWithdrawn: 'log',
  LogEntryMarked: 'log',
  LogEntryDelayExplained: 'log',
  LogEntryAcknowledged: 'log',
  LogAttested: 'log',
  ...pictureTopicOf,
} as const satisfies Record<FactType, string>;

export type Topic = (typeof topicOf)[FactType];
