import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useFormats } from '../../text/i18n.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import type { HandlingStepView } from './pictureView.ts';
import styles from './Handling.module.css';

interface HandlingStripProps {
  readonly incidentId: Id<'incident'>;
  readonly steps: readonly HandlingStepView[];
}

/** How many lines of a checklist somebody has answered. */
export function answeredOf({ lines }: HandlingStepView): { readonly done: number; readonly total: number } {
  return { done: lines.filter(({ state }) => state !== 'open').length, total: lines.length };
}

/** The six steps of the sub-plan in one line: when each was entered last, and how far its checklist has come. */
export function HandlingStrip({ incidentId, steps }: HandlingStripProps) {
  const { t } = useTranslation('handling');
  const formats = useFormats();
  return (
    <nav aria-label={t('page')} data-pane="handling">
      <ol className={styles.strip}>
        {steps.map((step, at) => {
          const last = step.visits.at(-1);
          return (
            <li key={step.step} data-under-way={last !== undefined && last.left === null}>
              <PageLink page="incident.handling" params={{ incidentId }} className={styles.stripLink}>
                <span className={styles.stripName}>{t('numbered', { number: at + 1, step: t(`step.${step.step}`) })}</span>
                <span className={styles.stripFact}>
                  {last === undefined
                    ? t('notEntered')
                    : `${formats.clock(last.enteredAt)}–${last.left === null ? '' : formats.clock(last.left.at)} · ${t('answered', answeredOf(step))}`}
                </span>
              </PageLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
