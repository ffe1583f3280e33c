import type { AlertListFacts } from './alertList/facts.ts';
import type { CallOutFacts } from './callOut/facts.ts';
import type { ContactFacts } from './contact/facts.ts';
import type { IncidentFacts } from './incident/facts.ts';
import type { LogFacts } from './log/facts.ts';
import type { JournalFacts } from './journal/facts.ts';
import type { MunicipalityFacts } from './municipality/facts.ts';
import type { RoleFacts } from './role/facts.ts';
import { pictureTopicOf, type PictureFactData } from './situation/pictureFact.ts';

/** Every fact there is: its type in the past tense, and the shape of its data. Each topic brings its own. */
export interface FactData
  extends JournalFacts, MunicipalityFacts, ContactFacts, IncidentFacts, LogFacts, PictureFactData, RoleFacts, AlertListFacts, CallOutFacts {}

export type FactType = keyof FactData;

/**
 * Which topic a fact belongs to. Announcements and live queries speak of topics, never of single facts.
 * A fact type that is not named here does not compile.
 */
export const topicOf = {
  EpochOpened: 'installation',
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
  AlertListDefined: 'alertList',
  AlertListChanged: 'alertList',
  AlertListSuperseded: 'alertList',
  AlertListReinstated: 'alertList',
  CallOutStarted: 'callOut',
  CallOutMarked: 'callOut',
  CallOutDeputySurfaced: 'callOut',
  CallOutMarkUndone: 'callOut',
  CallOutWithdrawn: 'callOut',
  IncidentStarted: 'incident',
  IncidentDescribed: 'incident',
  IncidentClosed: 'incident',
  IncidentReopened: 'incident',
  LogEntryAdded: 'log',
  LogEntryCorrected: 'log',
  LogEntryWithdrawn: 'log',
  LogEntryMarked: 'log',
  LogEntryDelayExplained: 'log',
  ...pictureTopicOf,
} as const satisfies Record<FactType, string>;

export type Topic = (typeof topicOf)[FactType];
