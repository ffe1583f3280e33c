import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { QuietButton } from '../../ui/Button.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Cards.module.css';

type Area = QueryOutput<'cardRun.ofIncident'>;
type Card = Area['cards'][number]['card'];

const ways = ['lockdown', 'fire'] as const;

interface ChooserProps {
  readonly area: Area;
  readonly isClosed: boolean;
  readonly onOpen: (card: Card) => void;
}

/** The two cards the chooser stands for, once both are there: staying in and going out are never offered as two rows. */
export function chosenBetween(area: Area): { readonly lockdown: readonly Card[]; readonly fire: readonly Card[] } | null {
  const cards = area.cards.map(({ card }) => card);
  const lockdown = cards.filter(({ content }) => content.purpose === 'lockdown');
  const fire = cards.filter(({ content }) => content.purpose === 'fire-evacuation');
  return lockdown.length > 0 && fire.length > 0 ? { lockdown, fire } : null;
}

/** Stay inside or go out: one question, asked by where the danger is, before either card is opened (SC-30). */
export function Chooser({ area, isClosed, onOpen }: ChooserProps) {
  const { t } = useTranslation('card');
  const between = chosenBetween(area);
  if (between === null) return null;
  const runningOf = (card: Card) => area.runs.find((run) => run.cardId === card.id && run.endedAt === null);
  return (
    <section aria-label={t('choose.title')}>
      <SectionHead onRule>{t('choose.title')}</SectionHead>
      <p className={styles.lead}>{t('choose.lead')}</p>
      <div className={styles.ways}>
        {ways.map((way) => (
          <div key={way} className={styles.way}>
            <h3>{t(`choose.${way}`)}</h3>
            <p>{t(`choose.${way}Do`)}</p>
            {between[way].map((card) => {
              const run = runningOf(card);
              return run === undefined ? (
                <QuietButton
                  key={card.id}
                  disabled={isClosed}
                  onClick={() => {
                    onOpen(card);
                  }}
                >
                  {card.content.title}
                </QuietButton>
              ) : (
                <PageLink
                  key={card.id}
                  className={styles.link}
                  page="incident.cardRun"
                  params={{ incidentId: run.incidentId, runId: run.id }}
                >
                  {card.content.title} · {t('choose.running')}
                </PageLink>
              );
            })}
          </div>
        ))}
      </div>
    </section>
  );
}
