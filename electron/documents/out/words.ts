import { alerting as enAlerting } from '../../../renderer/text/en/alerting.ts';
import { callDrill as enCallDrill } from '../../../renderer/text/en/callDrill.ts';
import { numberRound as enNumberRound } from '../../../renderer/text/en/numberRound.ts';
import { alerting as nbAlerting } from '../../../renderer/text/nb/alerting.ts';
import { callDrill as nbCallDrill } from '../../../renderer/text/nb/callDrill.ts';
import { numberRound as nbNumberRound } from '../../../renderer/text/nb/numberRound.ts';
import { alerting as nnAlerting } from '../../../renderer/text/nn/alerting.ts';
import { callDrill as nnCallDrill } from '../../../renderer/text/nn/callDrill.ts';
import { numberRound as nnNumberRound } from '../../../renderer/text/nn/numberRound.ts';
import { calendar as enCalendar } from '../../../renderer/text/en/calendar.ts';
import { criterion as enCriterion } from '../../../renderer/text/en/criterion.ts';
import { inspection as enInspection } from '../../../renderer/text/en/inspection.ts';
import { inspectionPaper as enInspectionPaper } from '../../../renderer/text/en/inspectionPaper.ts';
import { readiness as enReadiness } from '../../../renderer/text/en/readiness.ts';
import { calendar as nbCalendar } from '../../../renderer/text/nb/calendar.ts';
import { criterion as nbCriterion } from '../../../renderer/text/nb/criterion.ts';
import { inspection as nbInspection } from '../../../renderer/text/nb/inspection.ts';
import { inspectionPaper as nbInspectionPaper } from '../../../renderer/text/nb/inspectionPaper.ts';
import { readiness as nbReadiness } from '../../../renderer/text/nb/readiness.ts';
import { calendar as nnCalendar } from '../../../renderer/text/nn/calendar.ts';
import { criterion as nnCriterion } from '../../../renderer/text/nn/criterion.ts';
import { inspection as nnInspection } from '../../../renderer/text/nn/inspection.ts';
import { inspectionPaper as nnInspectionPaper } from '../../../renderer/text/nn/inspectionPaper.ts';
import { readiness as nnReadiness } from '../../../renderer/text/nn/readiness.ts';
import { document as enDocument } from '../../../renderer/text/en/document.ts';
import { learning as enLearning } from '../../../renderer/text/en/learning.ts';
import { log as enLog } from '../../../renderer/text/en/log.ts';
import { map as enMap } from '../../../renderer/text/en/map.ts';
import { meeting as enMeeting } from '../../../renderer/text/en/meeting.ts';
import { names as enNames } from '../../../renderer/text/en/names.ts';
import { paper as enPaper } from '../../../renderer/text/en/paper.ts';
import { plan as enPlan } from '../../../renderer/text/en/plan.ts';
import { said as enSaid } from '../../../renderer/text/en/said.ts';
import { incident as enIncident } from '../../../renderer/text/en/incident.ts';
import { formatsFor, type Formats } from '../../../renderer/text/formats.ts';
import type { Language } from '../../../renderer/text/language.ts';
import { document as nbDocument } from '../../../renderer/text/nb/document.ts';
import { incident as nbIncident } from '../../../renderer/text/nb/incident.ts';
import { learning as nbLearning } from '../../../renderer/text/nb/learning.ts';
import { log as nbLog } from '../../../renderer/text/nb/log.ts';
import { map as nbMap } from '../../../renderer/text/nb/map.ts';
import { meeting as nbMeeting } from '../../../renderer/text/nb/meeting.ts';
import { names as nbNames } from '../../../renderer/text/nb/names.ts';
import { paper as nbPaper } from '../../../renderer/text/nb/paper.ts';
import { plan as nbPlan } from '../../../renderer/text/nb/plan.ts';
import { said as nbSaid } from '../../../renderer/text/nb/said.ts';
import { document as nnDocument } from '../../../renderer/text/nn/document.ts';
import { incident as nnIncident } from '../../../renderer/text/nn/incident.ts';
import { learning as nnLearning } from '../../../renderer/text/nn/learning.ts';
import { log as nnLog } from '../../../renderer/text/nn/log.ts';
import { map as nnMap } from '../../../renderer/text/nn/map.ts';
import { meeting as nnMeeting } from '../../../renderer/text/nn/meeting.ts';
import { names as nnNames } from '../../../renderer/text/nn/names.ts';
import { paper as nnPaper } from '../../../renderer/text/nn/paper.ts';
import { plan as nnPlan } from '../../../renderer/text/nn/plan.ts';
import { said as nnSaid } from '../../../renderer/text/nn/said.ts';
import { saidSentence } from '../../../renderer/text/saidSentence.ts';
import type { Instant } from '../../../shared/kernel/time.ts';

interface Catalogue {
  readonly alerting: typeof nbAlerting;
  readonly callDrill: typeof nbCallDrill;
  readonly numberRound: typeof nbNumberRound;
  readonly calendar: typeof nbCalendar;
  readonly criterion: typeof nbCriterion;
  readonly inspection: typeof nbInspection;
  readonly inspectionPaper: typeof nbInspectionPaper;
  readonly readiness: typeof nbReadiness;
  readonly document: typeof nbDocument;
  readonly learning: typeof nbLearning;
  readonly log: typeof nbLog;
  readonly map: typeof nbMap;
  readonly meeting: typeof nbMeeting;
  readonly names: typeof nbNames;
  readonly paper: typeof nbPaper;
  readonly plan: typeof nbPlan;
  readonly said: Readonly<Record<string, string>>;
  readonly incident: typeof nbIncident;
}

const catalogues: Readonly<Record<Language, Catalogue>> = {
  nb: {
    alerting: nbAlerting,
    callDrill: nbCallDrill,
    numberRound: nbNumberRound,
    document: nbDocument,
    calendar: nbCalendar,
    criterion: nbCriterion,
    inspection: nbInspection,
    inspectionPaper: nbInspectionPaper,
    readiness: nbReadiness,
    learning: nbLearning,
    log: nbLog,
    map: nbMap,
    meeting: nbMeeting,
    names: nbNames,
    paper: nbPaper,
    plan: nbPlan,
    said: nbSaid,
    incident: nbIncident,
  },
  nn: {
    alerting: nnAlerting,
    callDrill: nnCallDrill,
    numberRound: nnNumberRound,
    document: nnDocument,
    calendar: nnCalendar,
    criterion: nnCriterion,
    inspection: nnInspection,
    inspectionPaper: nnInspectionPaper,
    readiness: nnReadiness,
    learning: nnLearning,
    log: nnLog,
    map: nnMap,
    meeting: nnMeeting,
    names: nnNames,
    paper: nnPaper,
    plan: nnPlan,
    said: nnSaid,
    incident: nnIncident,
  },
  en: {
    alerting: enAlerting,
    callDrill: enCallDrill,
    numberRound: enNumberRound,
    document: enDocument,
    calendar: enCalendar,
    criterion: enCriterion,
    inspection: enInspection,
    inspectionPaper: enInspectionPaper,
    readiness: enReadiness,
    learning: enLearning,
    log: enLog,
    map: enMap,
    meeting: enMeeting,
    names: enNames,
    paper: enPaper,
    plan: enPlan,
    said: enSaid,
    incident: enIncident,
  },
};

/** The sentences and formats of one language, for paper. */
export interface Words extends Omit<Catalogue, 'said'> {
  readonly lang: Language;
  readonly formats: Formats;
  /** What a command wrote in the log by itself, put into words; moments of another day than `on` with their date. */
  said(words: Readonly<Record<string, string | number | null>>, on: Instant): string;
}

export function wordsIn(lang: Language): Words {
  const { said, ...catalogue } = catalogues[lang];
  const formats = formatsFor(lang);
  return {
    ...catalogue,
    lang,
    formats,
    said: (words, on) => {
      const code = String(words['code']);
      const template = said[code];
      // A newer Beredt may have written what this one has no words for: its code is shown rather than nothing.
      return template === undefined ? code : saidSentence(template, words, formats, on);
    },
  };
}

/** Puts particulars into a sentence. */
export function put(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''));
}
