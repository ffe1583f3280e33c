import type { DocumentRefusal } from '../../../../shared/domain/document/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const document: TextsOf<DocumentRefusal> = {
  'document/no-pdf-printer': {
    happened: 'No program on this machine can make a PDF.',
    safe: 'Nothing has changed.',
    todo:
      'Make the report as Word instead, and save as PDF from there. Whoever runs Beredt can install Chromium, Chrome or Edge.',
  },
  'document/pdf-failed': {
    happened: 'The PDF was not finished.',
    safe: 'Nothing has changed.',
    todo: 'Try again. If it fails, make the report as Word instead.',
  },
  'document/too-heavy': {
    happened: 'The document is too large to make at once.',
    safe: 'Nothing has changed.',
    todo: 'Fetch the log as a spreadsheet, or export the journal.',
  },
  'document/not-found': {
    happened: 'The document is no longer ready.',
    safe: 'Nothing has changed.',
    todo: 'Make it again.',
  },
};
