import { useTranslation } from 'react-i18next';
import { useFormats, textOf } from '../../text/i18n.ts';
import type { CriterionView } from './readinessView.ts';

type Reason = CriterionView['reasons'][number];

/** Why a criterion stands as it does, as a sentence: dates as people write them, parts and records by their words. */
export function useReason(): (reason: Reason) => string {
  useTranslation('readiness');
  const formats = useFormats();
  return ({ code, params = {} }) => {
    const values: Record<string, string | number> = { ...params };
    for (const name of ['last', 'until']) {
      const day = values[name];
      if (typeof day === 'string') values[name] = formats.calendarDay(day);
    }
    if (typeof values['about'] === 'string') values['about'] = textOf(`readiness:about.${values['about']}` as 'readiness:about.critical', {});
    if (code === 'plan-parts-missing') {
      values['parts'] = String(values['parts'])
        .split(' ')
        .map((part) => textOf(`readiness:part.${part}` as 'readiness:part.detect', {}))
        .join(', ');
    }
    return textOf(`readiness:why.${code}`, values);
  };
}
