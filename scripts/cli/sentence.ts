import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { refusals as en } from '../../renderer/text/en/refusals/index.ts';
import { refusals as nb } from '../../renderer/text/nb/refusals/index.ts';
import { refusals as nn } from '../../renderer/text/nn/refusals/index.ts';
import type { Language } from './readOrder.ts';

const texts = { nb, nn, en };

/** A refusal as one line: what happened, what is safe, what to do – the words the screens use. */
export function sentenceOf({ code, params = {} }: Refusal<RefusalCode>, language: Language): string {
  const { happened, safe, todo } = texts[language][code];
  const filled = `${happened} ${safe} ${todo}`.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(params[name] ?? ''));
  return `${filled} (${code})`;
}
