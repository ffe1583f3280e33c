import { useTranslation } from 'react-i18next';
import type { CardDraft } from '../../../../shared/domain/card/draft.ts';
import { asId } from '../../../../shared/kernel/ids.ts';
import { CardSheet } from '../sheet/CardSheet.tsx';
import { SheetPreview } from '../sheet/SheetPreview.tsx';
import type { RoleTitle } from '../useRoleTitles.ts';
import type { StarterCard, Starters } from './readStarters.ts';
import styles from './Starters.module.css';

const noRoles: ReadonlyMap<string, RoleTitle> = new Map();
const fields = ['what', 'who', 'where', 'when', 'localTraits', 'infrastructureEffect', 'serviceEffect'] as const;

function asDraft({ key, purpose, ...card }: StarterCard): CardDraft {
  return {
    ...card,
    ...(purpose === null ? {} : { purpose }),
    pausePoints: card.pausePoints.map(({ title, steps }, point) => ({
      title,
      steps: steps.map(({ role, text, answer, dueMinutes, hardStop }, at) => ({
        id: asId(`${key} ${String(point)} ${String(at)}`),
        text,
        roles: [],
        suggestedRole: role,
        valueHint: answer,
        dueMinutes,
        hardStop,
      })),
    })),
  };
}

/** One starting point as it reads. */
export function StarterView({ starters, shown }: { readonly starters: Starters; readonly shown: string | null }) {
  const { t } = useTranslation('starter');
  const card = starters.cards.find(({ key }) => shown === `card/${key}`);
  const plan = starters.plans.find(({ key }) => shown === `plan/${key}`);
  const event = starters.events.find(({ key }) => shown === `event/${key}`);
  if (card !== undefined) {
    return (
      <SheetPreview>
        <CardSheet card={asDraft(card)} roles={noRoles} mark={t('mark')} isOutOfUse />
      </SheetPreview>
    );
  }
  return (
    <section className={styles.view} aria-label={t('look')}>
      {plan === undefined && event === undefined && <p className={styles.meta}>{t('lookNone')}</p>}
      {plan !== undefined && (
        <>
          <p className={styles.mark}>{t('mark')}</p>
          <h2>{plan.title}</h2>
          {plan.sections.map(({ heading, text }) => (
            <div key={heading}>
              <h3>{heading}</h3>
              <ul>
                {text.split('\n').map((line) => (
                  <li key={line}>{line.replace(/^- /u, '')}</li>
                ))}
              </ul>
            </div>
          ))}
        </>
      )}
      {event !== undefined && (
        <>
          <p className={styles.mark}>{t('mark')}</p>
          <h2>{event.title}</h2>
          <dl>
            {fields.map((field) => (
              <div key={field}>
                <dt>{t(`field.${field}`)}</dt>
                <dd>{event[field]}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.meta}>{t('judge')}</p>
        </>
      )}
    </section>
  );
}
