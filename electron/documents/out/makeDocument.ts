import type { DocumentOrder, MadeDocument } from '../../../shared/contract/documentOrder.ts';
import { evaluationReport } from './evaluationReport.ts';
import { documentFileName } from './frame.ts';
import { logReport } from './logReport.ts';
import { toHtml } from './toHtml.ts';
import { wordsIn } from './words.ts';

const mimeTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

/** Makes the document that was ordered, from what was handed in and nothing else. */
export async function makeDocument(order: DocumentOrder): Promise<MadeDocument> {
  const words = wordsIn(order.language);
  const isLog = order.kind === 'log';
  const incident = isLog ? order.incident : order.evaluation.incident;
  const template = isLog ? words.document.logFile : words.document.evaluationFile;
  return {
    fileName: documentFileName(template, incident, order.madeAt, order.format, words),
    mimeType: mimeTypes[order.format],
    body: await bodyOf(order, words),
  };
}

/** The libraries are large and only one of them is ever needed: each is loaded when it is. */
async function bodyOf(order: DocumentOrder, words: ReturnType<typeof wordsIn>): Promise<MadeDocument['body']> {
  if (order.kind === 'log') {
    if (order.format === 'pdf') return { html: toHtml(logReport(order, words)) };
    const { logWorkbook } = await import('./logWorkbook.ts');
    return { bytes: await logWorkbook(order, words) };
  }
  const report = evaluationReport(order, words);
  if (order.format === 'pdf') return { html: toHtml(report) };
  const { toDocx } = await import('./toDocx.ts');
  return { bytes: await toDocx(report) };
}
