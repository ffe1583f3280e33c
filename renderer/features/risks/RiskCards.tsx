import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { RiskAbout } from './RiskPage.tsx';
import type { RiskView } from './riskView.ts';
import styles from './Risks.module.css';

type Card = RiskAbout['proposedCards'][number];

/** What one does when it happens: the cards that answer the event, those plans name beside it, and the way to one more. */
export function RiskCards({ about, event }: { readonly about: RiskAbout; readonly event: RiskView }) {
  const { t } = useTranslation('risk');
  const [isTying, setTying] = useState(false);
  const { tie, untie, problem } = useTies(event);
  const { cards, proposedCards } = about;
  return (
    <section className={styles.panel} aria-label={t('aside.cards')}>
      <SectionHead>{t('aside.cards')}</SectionHead>
      {cards.length === 0 && <p className={styles.told}>{t('cardsNone')}</p>}
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.id}>
            <PageLink className={styles.link} page="card" params={{ cardId: card.id }}>
              {card.title}
            </PageLink>
            {card.retired && (
              <span className={styles.flag}>
                <Glyph name="exception" size={13} /> {t('cardRetired')}
              </span>
            )}
            {!event.retired && (
              <>
                {' '}
                <PlainButton size="small" aria-label={t('untieCardOf', { title: card.title })} onClick={() => void untie(card)}>
                  {t('untieCard')}
                </PlainButton>
              </>
            )}
          </li>
        ))}
        {!event.retired &&
          proposedCards.map((card) => (
            <li key={card.id}>
              <PageLink className={styles.link} page="card" params={{ cardId: card.id }}>
                {card.title}
              </PageLink>
              <span className={styles.under}>{t('cardBeside')}</span>
              <PlainButton size="small" aria-label={t('tieCardOf', { title: card.title })} onClick={() => void tie(card)}>
                {t('tieCard')}
              </PlainButton>
            </li>
          ))}
      </ul>
      {problem !== null && <InlineProblem problem={problem} />}
      {!event.retired && (
        <div className={styles.stack}>
          <div>
            <QuietButton
              size="small"
              onClick={() => {
                setTying(true);
              }}
            >
              {t('tieCardNew')}
            </QuietButton>
          </div>
        </div>
      )}
      {isTying && (
        <TieDialog
          tied={cards.map(({ id }) => id)}
          onTie={tie}
          onClose={() => {
            setTying(false);
          }}
        />
      )}
    </section>
  );
}

function useTies({ id: eventId }: RiskView) {
  const { t } = useTranslation('risk');
  const offerUndo = useUndo();
  const tying = useCommand('risk.tieCard');
  const untying = useCommand('risk.untieCard');
  const refused = [tying.state, untying.state].find(({ kind }) => kind === 'refused');
  return {
    problem: refused?.kind === 'refused' ? refused.refusal : null,
    tie: async ({ id: cardId, title }: Card): Promise<boolean> => {
      const answer = await tying.run({ eventId, cardId });
      if (answer.ok) offerUndo({ text: t('cardTied', { title }), undo: () => untying.run({ eventId, cardId }) });
      return answer.ok;
    },
    untie: async ({ id: cardId, title }: Card): Promise<void> => {
      const answer = await untying.run({ eventId, cardId });
      if (answer.ok) offerUndo({ text: t('cardUntied', { title }), undo: () => tying.run({ eventId, cardId }) });
    },
  };
}

interface TieDialogProps {
  readonly tied: readonly string[];
  readonly onTie: (card: Card) => Promise<boolean>;
  readonly onClose: () => void;
}

/** One of the cards in use, found while it is typed. */
function TieDialog({ tied, onTie, onClose }: TieDialogProps) {
  const { t } = useTranslation('risk');
  const all = useQueryOf('card.all', {}).value?.cards ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = all
    .filter(({ id, retired }) => !retired && !tied.includes(id))
    .map(({ id, content }) => ({ value: id as string, label: content.title }));
  const save = async (): Promise<void> => {
    const choice = choices.find(({ value }) => value === chosen);
    if (choice !== undefined && (await onTie({ id: asId<'card'>(choice.value), title: choice.label }))) onClose();
  };
  return (
    <FormDialog title={t('tieCardNew')} save={t('tieCard')} onSave={() => void save()} onClose={onClose} problem={null}>
      <PickField
        label={t('cardWhich')}
        value={chosen}
        choices={choices}
        placeholder={t('cardFind')}
        nothingFound={t('cardNothing')}
        onChange={setChosen}
        isRequired
      />
    </FormDialog>
  );
}
