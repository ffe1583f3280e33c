import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import type { CardDraft } from '../../../../shared/domain/card/draft.ts';
import type { RoleTitle } from '../useRoleTitles.ts';
import styles from './CardSheet.module.css';

interface CardSheetProps {
  /** A published card may be shown as a draft is: each step with the one role it has. */
  readonly card: CardDraft;
  readonly roles: ReadonlyMap<string, RoleTitle>;
  /** The line under the title: which version, or that it is a draft. */
  readonly mark: string;
  /** Not to be used: the mark is struck across the head so that a print cannot be taken for one that holds. */
  readonly isOutOfUse?: boolean;
}

/** The card as it stands on paper: one sheet of A4, read by torchlight. What is printed is what is shown here. */
export function CardSheet({ card, roles, mark, isOutOfUse = false }: CardSheetProps) {
  const { t } = useTranslation('cardWriting');
  let number = 0;
  const hasDeadlines = card.pausePoints.some(({ steps }) => steps.some(({ dueMinutes }) => dueMinutes !== null));
  const due = (minutes: number): string =>
    minutes % 60 === 0 && minutes >= 120 ? t('sheet.hours', { hours: minutes / 60 }) : t('sheet.due', { minutes });
  return (
    <article className={styles.sheet} data-sheet aria-label={card.title}>
      <header className={styles.head}>
        <h2>{card.title === '' ? t('untitled') : card.title}</h2>
        <p className={clsx(isOutOfUse && styles.outOfUse)}>{mark}</p>
      </header>
      <dl className={styles.when}>
        <div>
          <dt>{t('useWhen')}</dt>
          <dd>{card.useWhen}</dd>
        </div>
        <div>
          <dt>{t('stopWhen')}</dt>
          <dd>{card.stopWhen}</dd>
        </div>
      </dl>
      <p className={styles.how}>
        {t(`sheet.style.${card.style}`)}
        {hasDeadlines && ` ${t('sheet.deadlines')}`}
      </p>
      {card.pausePoints.map((point, index) => (
        <section key={index} className={styles.point}>
          <h3>{point.title}</h3>
          <ol>
            {point.steps.map((step) => {
              number += 1;
              const who = step.roles.map((id) => roles.get(id)?.title ?? '').join(' / ');
              return (
                <li key={step.id} value={number} className={clsx(styles.step, step.hardStop && styles.stop)}>
                  <span className={styles.box} aria-hidden="true" />
                  <span className={styles.number}>{number}</span>
                  <span className={styles.text}>
                    {step.text}
                    {step.dueMinutes !== null && <em> {due(step.dueMinutes)}</em>}
                    {step.hardStop && <strong>{t('sheet.stop')}</strong>}
                  </span>
                  <span className={styles.who}>{who === '' ? (step.suggestedRole ?? '') : who}</span>
                  <span className={styles.answer}>{step.valueHint}</span>
                </li>
              );
            })}
          </ol>
          <p className={styles.pause}>{t('sheet.readAloud')}</p>
        </section>
      ))}
    </article>
  );
}
