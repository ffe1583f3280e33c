import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { startOfDay } from '../../text/readTime.ts';
import { useAttention, useRulerFlags } from '../../ui/screen.tsx';
import { useAttentionItems } from './useAttentionItems.ts';

/** How many of the year's dates the ruler is given; it folds what there is no room for. */
const FLAGS = 12;

const flagText = {
  'learning-point': 'flagLearning', 'evaluation-deadline': 'flagEvaluation', activity: 'flagActivity', finding: 'flagFinding',
} as const;

/** Always mounted: counts what needs attention beside its entry in the contents, and gives the year its dates. */
export function HomeWatch({ incidentId }: { readonly incidentId: string | null }) {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const items = useAttentionItems() ?? [];
  const next = useQueryOf('home.lastAndNext', { limit: FLAGS }).value?.next ?? [];
  const counts: Record<string, number> = {};
  for (const { page } of items) {
    const entry = contentsEntry(page);
    counts[entry] = (counts[entry] ?? 0) + 1;
  }
  useAttention('home', counts);
  useRulerFlags(
    'home',
    incidentId !== null
      ? []
      : next.flatMap(({ what, on, params, pageParams }) => {
          if (what === 'measure') return [];
          const at = startOfDay(on);
          const label = t(flagText[what], { day: formats.dayMonth(at), text: String(params['text'] ?? '') });
          return [{ id: `${what} ${JSON.stringify(pageParams)} ${on} ${String(params['text'])}`, at, label }];
        }),
  );
  return null;
}

/** The entry of the contents that a page stands under. */
function contentsEntry(page: string): string {
  const under: Readonly<Record<string, string>> = {
    roles: 'contacts',
    evaluation: 'evaluations',
    'evaluation.new': 'evaluations',
    learningPoint: 'learningPoints',
    card: 'cards',
    measure: 'risks',
    measures: 'risks',
    risk: 'risks',
    criterion: 'readiness',
    training: 'readiness',
    inspection: 'readiness',
  };
  return under[page] ?? page;
}
