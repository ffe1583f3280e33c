import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { stepPlaces } from '../../../shared/domain/cardRun/cardRun.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useFormats } from '../../text/i18n.ts';
import { useRoleTitles } from './useRoleTitles.ts';
import styles from './Cards.module.css';

/** A card to read and to print: one page of A4, the steps with whom they belong to. */
export function CardPage() {
  const { t } = useTranslation('card');
  const formats = useFormats();
  const cardId = asId<'card'>(useParam('cardId'));
  const { value, isLoading } = useQueryOf('card.one', { cardId });
  const roles = useRoleTitles();
  const card = value?.card ?? null;
  useScreen(
    card === null
      ? {}
      : { title: card.content.title, fact: t('version', { version: card.version, date: formats.date(card.publishedAt) }) },
  );
  if (card === null) return <NotHere isLoading={isLoading} />;
  const { content } = card;
  const places = stepPlaces(content);
  return (
    <article className={styles.sheet}>
      <dl className={styles.facts}>
        <dt>{t('useWhen')}</dt>
        <dd>{content.useWhen}</dd>
        <dt>{t('stopWhen')}</dt>
        <dd>{content.stopWhen}</dd>
      </dl>
      {content.pausePoints.map((point, index) => (
        <section key={point.title} aria-label={t('pausePoint', { number: index + 1, title: point.title })}>
          <SectionHead onRule>{t('pausePoint', { number: index + 1, title: point.title })}</SectionHead>
          <ol className={styles.steps}>
            {places
              .filter((place) => place.pausePoint === index)
              .map(({ step, number }) => (
                <li key={step.id} className={styles.readStep} value={number}>
                  <span className={styles.number}>{number}</span>
                  <span>
                    {step.text}
                    {step.hardStop && <strong> {t('hardStop')}</strong>}
                  </span>
                  <span className={styles.dots} aria-hidden="true" />
                  <span className={styles.meta}>{roles.get(step.role)?.title}</span>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </article>
  );
}
