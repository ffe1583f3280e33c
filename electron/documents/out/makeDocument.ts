import type { DocumentOrder, InspectionOrder, MadeDocument } from '../../../shared/contract/documentOrder.ts';
import { evaluationReport } from './evaluationReport.ts';
import { callDrillPaper } from './callDrillPaper.ts';
import { numberRoundMail } from './numberRoundMail.ts';
import { numberRoundPaper } from './numberRoundPaper.ts';
import { calendarIcs } from './calendarIcs.ts';
import { inspectionReport } from './inspectionReport.ts';
import { documentFileName } from './frame.ts';
import { logReport } from './logReport.ts';
import { mapGeoJson } from './mapGeoJson.ts';
import { packHtml } from './packHtml.ts';
import { planPaper } from './planPaper.ts';
import { mapReport } from './mapReport.ts';
import type { Report } from './report.ts';
import { recordReport } from './recordReport.ts';
import { situationReportPaper } from './situationReportPaper.ts';
import { toHtml } from './toHtml.ts';
import { put, wordsIn } from './words.ts';

const mimeTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  geojson: 'application/geo+json',
  ics: 'text/calendar',
  eml: 'message/rfc822',
} as const;

/** Makes the document that was ordered, from what was handed in and nothing else. */
export async function makeDocument(order: DocumentOrder): Promise<MadeDocument> {
  const words = wordsIn(order.language);
  if (order.kind === 'pack') {
    const name = { title: '', kind: 'real', startedAt: order.madeAt } as const;
    return {
      fileName: documentFileName(words.paper.file, name, order.madeAt, order.format, words),
      mimeType: mimeTypes.pdf,
      body: { html: packHtml(order, words) },
    };
  }
  if (order.kind === 'plan') {
    const name = { title: order.content.title, kind: 'real', startedAt: order.madeAt } as const;
    const template = put(words.plan.paper.file, { title: '{{title}}', version: order.version, date: '{{date}}' });
    return {
      fileName: documentFileName(template, name, order.madeAt, order.format, words),
      mimeType: mimeTypes[order.format],
      body: await bodyOf(order, words),
    };
  }
  if (order.kind === 'number-round' || order.kind === 'number-round-mail') {
    const { file, mailFile } = words.numberRound.paper;
    const title = order.kind === 'number-round' ? '' : (order.group ?? order.asked[0]?.name ?? '');
    return {
      fileName: documentFileName(order.kind === 'number-round' ? file : mailFile, { title, kind: 'real', startedAt: order.madeAt }, order.madeAt, order.format, words),
      mimeType: mimeTypes[order.format],
      body:
        order.kind === 'number-round-mail'
          ? { bytes: new TextEncoder().encode(numberRoundMail(order, words)) }
          : await paperBody(numberRoundPaper(order, words), order.format),
    };
  }
  if (order.kind === 'call-drill') {
    const name = { title: order.drill.listTitle, kind: 'exercise', startedAt: order.drill.startedAt } as const;
    return {
      fileName: documentFileName(words.callDrill.paper.file, name, order.madeAt, order.format, words),
      mimeType: mimeTypes[order.format],
      body: await paperBody(callDrillPaper(order, words), order.format),
    };
  }
  if (order.kind === 'inspection' || order.kind === 'calendar') {
    const name = { title: '', kind: 'real', startedAt: order.madeAt } as const;
    const { file, calendarFile } = words.inspectionPaper;
    return {
      fileName: documentFileName(order.kind === 'inspection' ? file : calendarFile, name, order.madeAt, order.format, words),
      mimeType: mimeTypes[order.format],
      body: order.kind === 'calendar' ? { bytes: new TextEncoder().encode(calendarIcs(order, words)) } : await inspectionBody(order, words),
    };
  }
  const incident = order.kind === 'evaluation-report' ? order.evaluation.incident : order.incident;
  const { evaluationFile, logFile, recordFile, situationReportFile } = words.document;
  const template = { 'evaluation-report': evaluationFile, log: logFile, record: recordFile, 'situation-report': situationReportFile, map: words.map.paper.file }[order.kind];
  return {
    fileName: documentFileName(template, incident, order.madeAt, order.format, words),
    mimeType: mimeTypes[order.format],
    body: await bodyOf(order, words),
  };
}

async function inspectionBody(order: InspectionOrder, words: ReturnType<typeof wordsIn>): Promise<MadeDocument['body']> {
  if (order.format === 'xlsx') {
    const { inspectionWorkbook } = await import('./inspectionWorkbook.ts');
    return { bytes: await inspectionWorkbook(order, words) };
  }
  return paperBody(inspectionReport(order, words), order.format);
}

/** A report as a page for a printer, or as a Word file. */
async function paperBody(report: Report, format: 'docx' | 'pdf'): Promise<MadeDocument['body']> {
  if (format === 'pdf') return { html: toHtml(report) };
  const { toDocx } = await import('./toDocx.ts');
  return { bytes: await toDocx(report) };
}

type AboutIncident = Exclude<DocumentOrder, { kind: 'pack' | 'inspection' | 'calendar' | 'number-round' | 'number-round-mail' | 'call-drill' }>;

/** The libraries are large and only one of them is ever needed: each is loaded when it is. */
async function bodyOf(order: AboutIncident, words: ReturnType<typeof wordsIn>): Promise<MadeDocument['body']> {
  if (order.kind === 'map') {
    if (order.format === 'pdf') return { html: toHtml(mapReport(order, words)) };
    return { bytes: new TextEncoder().encode(mapGeoJson(order)) };
  }
  if (order.kind === 'log') {
    if (order.format === 'pdf') return { html: toHtml(logReport(order, words)) };
    const { logWorkbook } = await import('./logWorkbook.ts');
    return { bytes: await logWorkbook(order, words) };
  }
  return paperBody(reportOf(order, words), order.format);
}

function reportOf(order: Exclude<AboutIncident, { kind: 'map' | 'log' }>, words: ReturnType<typeof wordsIn>): Report {
  switch (order.kind) {
    case 'plan':
      return planPaper(order, words);
    case 'record':
      return recordReport(order, words);
    case 'situation-report':
      return situationReportPaper(order, words);
    case 'evaluation-report':
      return evaluationReport(order, words);
  }
}
