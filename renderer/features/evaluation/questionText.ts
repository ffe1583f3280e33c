import { textOf, type TextKey } from '../../text/i18n.ts';
import type { QuestionView } from './evaluationView.ts';

/** A question's words: its own, or the template's in the reader's language. */
export function questionText({ id, text }: QuestionView): string {
  return text ?? textOf(`learning:question.${id}` as TextKey);
}
