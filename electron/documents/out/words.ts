import { document as enDocument } from '../../../renderer/text/en/document.ts';
import { learning as enLearning } from '../../../renderer/text/en/learning.ts';
import { log as enLog } from '../../../renderer/text/en/log.ts';
import { map as enMap } from '../../../renderer/text/en/map.ts';
import { meeting as enMeeting } from '../../../renderer/text/en/meeting.ts';
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
import { paper as nbPaper } from '../../../renderer/text/nb/paper.ts';
import { plan as nbPlan } from '../../../renderer/text/nb/plan.ts';
import { said as nbSaid } from '../../../renderer/text/nb/said.ts';
import { document as nnDocument } from '../../../renderer/text/nn/document.ts';
import { incident as nnIncident } from '../../../renderer/text/nn/incident.ts';
import { learning as nnLearning } from '../../../renderer/text/nn/learning.ts';
import { log as nnLog } from '../../../renderer/text/nn/log.ts';
import { map as nnMap } from '../../../renderer/text/nn/map.ts';
import { meeting as nnMeeting } from '../../../renderer/text/nn/meeting.ts';
import { paper as nnPaper } from '../../../renderer/text/nn/paper.ts';
import { plan as nnPlan } from '../../../renderer/text/nn/plan.ts';
import { said as nnSaid } from '../../../renderer/text/nn/said.ts';
import { saidSentence } from '../../../renderer/text/saidSentence.ts';
import type { Instant } from '../../../shared/kernel/time.ts';

interface Catalogue {
  readonly document: typeof nbDocument;
  readonly learning: typeof nbLearning;
  readonly log: typeof nbLog;
  readonly map: typeof nbMap;
  readonly meeting: typeof nbMeeting;
  readonly paper: typeof nbPaper;
  readonly plan: typeof nbPlan;
  readonly said: Readonly<Record<string, string>>;
  readonly incident: typeof nbIncident;
}

const catalogues: Readonly<Record<Language, Catalogue>> = {
  nb: {
    document: nbDocument,
    learning: nbLearning,
    log: nbLog,
    map: nbMap,
    meeting: nbMeeting,
    paper: nbPaper,
    plan: nbPlan,
    said: nbSaid,
    incident: nbIncident,
  },
  nn: {
    document: nnDocument,
    learning: nnLearning,
    log: nnLog,
    map: nnMap,
    meeting: nnMeeting,
    paper: nnPaper,
    plan: nnPlan,
    said: nnSaid,
    incident: nnIncident,
  },
  en: {
    document: enDocument,
    learning: enLearning,
    log: enLog,
    map: enMap,
    meeting: enMeeting,
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
