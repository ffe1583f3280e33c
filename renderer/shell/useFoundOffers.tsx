import { useTranslation } from 'react-i18next';
import { Excerpt } from '../objects/Excerpt.tsx';
import { hitPlace } from '../objects/objectPlace.ts';
import { useObjectName } from '../objects/useObjectName.ts';
import { useNavigation } from '../ui/Navigation.tsx';
import type { Offer, Part } from './paletteOffer.ts';
import type { PaletteHits } from './usePaletteHits.ts';

/** What was found, as something to open; and the page with all of it. */
export function useFoundOffers(groups: PaletteHits['groups'], typed: string): readonly Part[] {
  const { t } = useTranslation('object');
  const { go } = useNavigation();
  const nameOf = useObjectName();
  const found = groups.map(({ kind, hits }): Part => ({
    key: kind,
    title: t(`kinds.${kind}`),
    offers: hits.map((hit): Offer => {
      const { name, detail } = nameOf(hit);
      return {
        id: hit.id,
        title: name,
        words: [],
        keys: null,
        isRemembered: false,
        under: <Excerpt parts={hit.excerpt} />,
        beside: [detail, hit.isPast ? t('isPast') : ''].filter((part) => part !== '').join(' · '),
        run: () => {
          const { page, params } = hitPlace(hit);
          go(page, params);
        },
      };
    }),
  }));
  if (groups.every(({ total, hits }) => total <= hits.length)) return found;
  const all: Offer = {
    id: 'search',
    title: t('showAll', { text: typed.trim() }),
    words: [],
    keys: null,
    isRemembered: false,
    run: () => {
      go('search.for', { words: typed.trim() });
    },
  };
  return [...found, { key: 'all', offers: [all] }];
}
