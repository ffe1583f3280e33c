import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { CardId } from '../../../shared/domain/card/card.ts';
import { useCommand } from '../../api/useCommand.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useFormats } from '../../text/i18n.ts';
import styles from './CardPage.module.css';

type Practice = QueryOutput<'card.one'>['practices'][number];

interface PracticeSectionProps {
  readonly cardId: CardId;
  /** Newest first. */
  readonly practices: readonly Practice[];
}

/** Who tried the card, when, and where they were stuck. */
export function PracticeSection({ cardId, practices }: PracticeSectionProps) {
  const { t } = useTranslation('cardWriting');
  const formats = useFormats();
  const offerUndo = useUndo();
  const withdraw = useCommand('card.withdrawPractice');
  const practise = useCommand('card.practise');
  const takeBack = async (practice: Practice): Promise<void> => {
    if (practice.id === null) return;
    const answer = await withdraw.run({ cardId, practiceId: practice.id });
    if (!answer.ok) return;
    const { on, minutes, outcome, steps, note } = practice;
    offerUndo({
      text: t('practiceWithdrawn'),
      undo: () =>
        practise.run({
          cardId,
          on,
          note,
          steps: steps.map((step) => ({ ...step })),
          ...(minutes === null ? {} : { minutes }),
          ...(outcome === null ? {} : { outcome }),
        }),
    });
  };
  return (
    <section aria-labelledby="card-practised">
      <h2 id="card-practised">{t('practices')}</h2>
      {practices.length === 0 && <p className={styles.meta}>{t('practicesNone')}</p>}
      <ul className={styles.list}>
        {practices.map((practice, index) => {
          const { id, on, minutes, version, outcome, steps, note, by } = practice;
          const date = formats.calendarDay(on);
          const stuck = steps.filter(({ how }) => how === 'stuck');
          return (
            <li key={id ?? index}>
              <p className={styles.line}>
                <strong>{by.name === null ? date : t('practicedBy', { date, who: by.name })}</strong>
                {id !== null && (
                  <PlainButton size="small" aria-label={t('withdrawPractice', { date })} onClick={() => void takeBack(practice)}>
                    {t('takeAway')}
                  </PlainButton>
                )}
              </p>
              <p className={styles.meta}>
                {[
                  ...(outcome === null ? [] : [t(`outcome.${outcome}`)]),
                  ...(stuck.length === 0 ? [] : [t('stuck', { count: stuck.length })]),
                  ...(minutes === null ? [] : [t('minutes', { minutes })]),
                  ...(version === null ? [] : [t('version', { version })]),
                ].join(' · ')}
              </p>
              {[...stuck.map((step) => step.note), note]
                .filter((said) => said !== '')
                .map((said, at) => (
                  <p key={at}>{said}</p>
                ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
