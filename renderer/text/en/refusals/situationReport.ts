import type { situationReportRefusals } from '../../../../shared/domain/situationReport/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const situationReport: TextsOf<(typeof situationReportRefusals)[number]> = {
  'situationReport/text-empty': {
    happened: 'The report is empty.',
    safe: 'Nothing is entered.',
    todo: 'Write the report, or fetch it from the picture again.',
  },
  'situationReport/to-missing': {
    happened: 'It is not said to whom the report was sent.',
    safe: 'The text stands.',
    todo: 'Write the addressee, for example the County Governor.',
  },
  'situationReport/channel-missing': {
    happened: 'It is not said how the report was sent.',
    safe: 'The text stands.',
    todo: 'Write the channel, for example e-mail or radio.',
  },
  'situationReport/not-found': {
    happened: 'There is no such report here.',
    safe: 'Nothing has changed.',
    todo: 'Choose a report in the list.',
  },
  'situationReport/withdrawn': {
    happened: 'Report {{number}} has been withdrawn.',
    safe: 'It can still be read.',
    todo: 'Send a new report.',
  },
  'situationReport/reader-missing': {
    happened: 'It is not said who read it back.',
    safe: 'The report stands as sent.',
    todo: 'Write the name of whoever took it down.',
  },
  'situationReport/already-read-back': {
    happened: 'Report {{number}} has already been read back by {{by}}.',
    safe: 'Nothing has changed.',
    todo: 'Nothing needs to be done.',
  },
  'situationReport/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'The report stands.',
    todo: 'Write why it does not hold.',
  },
};
