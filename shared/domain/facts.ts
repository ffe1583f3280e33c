import type { ActivityFacts } from './activity/facts.ts';
import type { AlertListFacts } from './alertList/facts.ts';
import type { AnnouncementFacts } from './announcement/facts.ts';
import type { BackupFacts } from './backup/facts.ts';
import type { CallOutFacts } from './callOut/facts.ts';
import type { CallDrillFacts } from './callDrill/facts.ts';
import type { NumberRoundFacts } from './numberRound/facts.ts';
import type { CardFacts } from './card/facts.ts';
import type { CardRunFacts } from './cardRun/facts.ts';
import type { ContactFacts } from './contact/facts.ts';
import type { DeviationFacts } from './deviation/facts.ts';
import type { UpwardFacts } from './upward/facts.ts';
import type { UnownedTaskFacts } from './unowned/facts.ts';
import type { DutyFacts } from './duty/facts.ts';
import type { EmergencyFacts } from './emergency/facts.ts';
import type { ExerciseFacts } from './exercise/facts.ts';
import type { EvaluationFacts } from './evaluation/facts.ts';
import type { GatewayFacts } from './gateway/facts.ts';
import type { HandlingChecklistFacts } from './handling/facts.ts';
import type { ImprovisedFacts } from './improvised/facts.ts';
import type { IncidentFacts } from './incident/facts.ts';
import type { KeysFacts } from './keys/facts.ts';
import type { LearningPointFacts } from './learningPoint/facts.ts';
import type { LogFacts } from './log/facts.ts';
import type { JournalFacts } from './journal/facts.ts';
import type { MunicipalityFacts } from './municipality/facts.ts';
import type { SmallIncidentFacts } from './smallIncident/facts.ts';
import type { HelperFacts } from './helper/facts.ts';
import type { ExposedFacts } from './exposed/facts.ts';
import type { QuickRiskFacts } from './quickRisk/facts.ts';
import type { NoticeFacts } from './notice/facts.ts';
import type { PaperFacts } from './paper/facts.ts';
import type { InspectionFacts } from './inspection/facts.ts';
import type { PlanFacts } from './plan/facts.ts';
import type { MeasureFacts } from './measure/facts.ts';
import type { BowTieFacts } from './risk/bowTieFacts.ts';
import type { ReadinessFacts } from './readiness/facts.ts';
import type { RiskFacts } from './risk/facts.ts';
import type { ContinuityFacts } from './continuity/facts.ts';
import type { ControlFacts } from './control/facts.ts';
import type { RiskFlagFacts } from './riskFlag/facts.ts';
import type { RiskMeetingFacts } from './riskMeeting/facts.ts';
import type { StressorFacts } from './stressor/facts.ts';
import type { ResourceFacts } from './resource/facts.ts';
import type { RoleFacts } from './role/facts.ts';
import type { SeatFacts } from './seat/facts.ts';
import type { ShiftFacts } from './shift/facts.ts';
import type { StarterFacts } from './starter/facts.ts';
import type { StaffCareFacts } from './staffCare/facts.ts';
import type { SituationReportFacts } from './situationReport/facts.ts';
import type { TrainingFacts } from './training/facts.ts';
import type { WarningFacts } from './warning/facts.ts';
import type { PictureFactData } from './situation/pictureFact.ts';

/** Every fact there is: its type in the past tense, and the shape of its data. Each topic brings its own. */
export interface FactData
  extends
    JournalFacts,
    BackupFacts,
    KeysFacts,
    CardFacts,
    CardRunFacts,
    PlanFacts,
    StarterFacts,
    RiskFacts,
    BowTieFacts,
    MeasureFacts,
    RiskMeetingFacts,
    StressorFacts,
    MunicipalityFacts,
    ContactFacts,
    IncidentFacts,
    ImprovisedFacts,
    HandlingChecklistFacts,
    LogFacts,
    EmergencyFacts,
    PictureFactData,
    RoleFacts,
    DutyFacts,
    ShiftFacts,
    StaffCareFacts,
    SeatFacts,
    AnnouncementFacts,
    WarningFacts,
    PaperFacts,
    SituationReportFacts,
    NoticeFacts,
    ExposedFacts,
    QuickRiskFacts,
    HelperFacts,
    SmallIncidentFacts,
    AlertListFacts,
    CallOutFacts,
    GatewayFacts,
    CallDrillFacts,
    NumberRoundFacts,
    ReadinessFacts,
    ActivityFacts,
    TrainingFacts,
    InspectionFacts,
    EvaluationFacts,
    ExerciseFacts,
    DeviationFacts,
    UpwardFacts,
    UnownedTaskFacts,
    RiskFlagFacts,
    ControlFacts,
    ContinuityFacts,
    ResourceFacts,
    LearningPointFacts {}

export type FactType = keyof FactData;
