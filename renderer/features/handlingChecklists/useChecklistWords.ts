import { useTranslation } from 'react-i18next';
import {
  fixedLinesOf,
  type ChecklistLine,
  type FixedHandlingLine,
  type HandlingStep,
} from '../../../shared/domain/handling/handling.ts';

/** A line as it comes from the host; the same shape goes back. */
interface SaidLine {
  readonly key?: string;
  readonly text: string | null;
}

/** Checklists as text, one line each, and back. */
export function useChecklistWords() {
  const { t } = useTranslation('handling');
  const wordsOf = ({ key, text }: { readonly key: string; readonly text: string | null }): string =>
    text ?? t(`line.${key as FixedHandlingLine}`);
  return {
    wordsOf,
    /** A line whose words stand already keeps its key, and with it what incidents have answered; the rest are new. */
    linesIn: (written: string, step: HandlingStep, standing: readonly { readonly key: string; readonly text: string | null }[]): SaidLine[] => {
      const fixed: readonly ChecklistLine[] = fixedLinesOf(step).map((key) => ({ key, text: null }));
      const known = new Map([...fixed, ...standing].map((line) => [wordsOf(line).toLocaleLowerCase('nb'), line]));
      return written
        .split('\n')
        .map((line) => line.replace(/^\s*(?:[-–•]|\d+[.)])\s+/u, '').trim())
        .filter((line) => line !== '')
        .map((text) => {
          const line = known.get(text.toLocaleLowerCase('nb'));
          return line === undefined ? { text } : { key: line.key, text: line.text };
        });
    },
  };
}
