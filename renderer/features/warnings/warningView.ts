import type { QueryOutput } from '../../../shared/contract/api.ts';
import { currentLanguage } from '../../text/i18n.ts';
import { htmlLang } from '../../text/language.ts';
import { isOverAt } from '../../../shared/domain/warning/standing.ts';
import type { Instant } from '../../../shared/kernel/time.ts';

export type WarningView = QueryOutput<'warning.standing'>['warnings'][number];
type Info = WarningView['infos'][number];

const NORWEGIAN = ['no', 'nb', 'nn'];

/** What is said in the reader's language, else in Norwegian, else in the first there is. */
export function infoToRead({ infos }: WarningView): Info | undefined {
  const own = htmlLang(currentLanguage());
  const wanted = own === 'en' ? ['en', ...NORWEGIAN] : [own, ...NORWEGIAN];
  const spoken = (language: string) => infos.find((info) => info.language.toLowerCase().split('-')[0] === language);
  return wanted.map(spoken).find((info) => info !== undefined) ?? infos[0];
}

/** Those that hold, those nobody can place among them, and those that are others'. */
export function sorted(warnings: readonly WarningView[], now: Instant) {
  const holding = warnings.filter(({ expires }) => !isOverAt(expires, now));
  return {
    ours: holding.filter(({ relation }) => relation.kind !== 'not-ours'),
    others: holding.filter(({ relation }) => relation.kind === 'not-ours'),
  };
}
