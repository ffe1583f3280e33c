import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useFormats } from '../../text/i18n.ts';
import styles from './Plans.module.css';

/** A plan to read: the version in force, its words in the margin's company. */
export function PlanPage() {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const planId = asId<'plan'>(useParam('planId'));
  const { value, isLoading } = useQueryOf('plan.one', { planId });
  const plan = value?.plan ?? null;
  const content = value?.content ?? null;
  useScreen(plan === null ? {} : { title: plan.title, fact: t('version', { version: value?.shown ?? plan.version }) });
  if (plan === null || content === null) return <NotHere isLoading={isLoading} />;
  return (
    <article className={styles.plan}>
      <p className={styles.state}>
        {plan.approvedOn === null
          ? t('draft', { version: plan.version })
          : t('inForce', { date: formats.calendarDay(plan.approvedOn), by: plan.approvedBy ?? '' })}
        {plan.approved !== null && plan.version > plan.approved && ` ${t('newer', { version: plan.version })}`}
      </p>
      {content.sections.map((section) => (
        <section key={section.id} aria-label={section.heading}>
          <SectionHead onRule>{section.heading}</SectionHead>
          <div className={styles.words}>
            {section.text.split(/\n\s*\n/).map((paragraph, index) => (
              <p key={`${section.id}.${String(index)}`}>{paragraph}</p>
            ))}
          </div>
        </section>
      ))}
    </article>
  );
}
