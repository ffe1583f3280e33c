import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { PageLink, useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { HearingSection } from './HearingSection.tsx';
import { PlanBar, type PlanDialog } from './PlanBar.tsx';
import { PlanDialogs } from './PlanDialogs.tsx';
import { PlanHits } from './PlanHits.tsx';
import { PlanText } from './PlanText.tsx';
import { ReadersSection } from './ReadersSection.tsx';
import { useVersionRuler } from './useVersionRuler.ts';
import { VersionsSection } from './VersionsSection.tsx';
import styles from './Plans.module.css';

/** A plan to read: the version in force, or the one asked for – and then plainly said that it is not to be used. */
export function PlanPage() {
  const { t } = useTranslation('plan');
  const planId = asId<'plan'>(useParam('planId'));
  const asked = Number(useParam('planVersion'));
  const { person } = useSeat();
  const [dialog, setDialog] = useState<PlanDialog | null>(null);
  const { value, isLoading } = useQueryOf('plan.one', { planId, ...(asked > 0 ? { version: asked } : {}) }, { keepsPrevious: true });
  const plan = value?.plan ?? null;
  const content = value?.content ?? null;
  const shown = value?.shown ?? null;
  const check = useQueryOf('plan.check', { planId, version: shown ?? 1 }, { isEnabled: shown !== null });
  const ruler = useVersionRuler(value?.versions ?? []);
  useScreen(plan === null || shown === null ? {} : { title: plan.title, fact: t('version', { version: shown }), ...ruler });
  if (value === undefined || plan === null || content === null || shown === null || value.state === null) return <NotHere isLoading={isLoading} />;
  const { state, versions } = value;
  const notValid = plan.retired ? 'retired' : state === 'superseded' || state === 'earlier-draft' ? state : null;
  const toSection = (section: string | null): void => {
    const place = section === null ? null : document.getElementById(`section-${section}`);
    (place ?? document.querySelector('main h1, main h2'))?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.page}>
      <PlanBar plan={plan} shown={shown} state={state} onOpen={setDialog} />
      <Columns
        asideWidth={344}
        aside={
          <>
            <nav className={styles.part} aria-label={t('contentsOf')}>
              <SectionHead>{t('contents')}</SectionHead>
              <ol className={styles.contents}>
                {content.sections.map(({ id, heading }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className={styles.toSection}
                      onClick={() => {
                        toSection(id);
                      }}
                    >
                      {heading === '' ? t('untitled') : heading}
                    </button>
                  </li>
                ))}
              </ol>
            </nav>
            {(state === 'in-force' || state === 'draft' || state === 'hearing' || state === 'approved') && (
              <PlanHits
                hits={check.value?.hits}
                headingOf={(id) => content.sections.find((one) => one.id === id)?.heading ?? ''}
                onSection={toSection}
              />
            )}
            <HearingSection plan={plan} sections={content.sections} person={person} onOpen={setDialog} />
            {state === 'in-force' && !plan.retired && <ReadersSection planId={planId} person={person} onOpen={setDialog} />}
            <VersionsSection planId={planId} versions={versions} shown={shown} />
            <AboutObject kind="plan" id={planId} />
          </>
        }
      >
        <article className={styles.plan} data-not-valid={notValid === null ? undefined : true}>
          {notValid !== null && (
            <p className={styles.notValid}>
              <Tag level="critical">{t(`notValid.${notValid}`)}</Tag> {t('superseded')}{' '}
              {notValid !== 'retired' && (
                <PageLink page="plan" params={{ planId }}>
                  {t('toInForce')}
                </PageLink>
              )}
            </p>
          )}
          {content.sections.map(({ id, heading, text }, at) => (
            <section key={id} id={`section-${id}`} tabIndex={-1} aria-label={heading === '' ? t('untitled') : heading}>
              <SectionHead onRule fact={notValid === null ? undefined : t('notInForce')}>
                <span className={styles.number}>{at + 1}</span> {heading}
              </SectionHead>
              <PlanText text={text} />
            </section>
          ))}
        </article>
      </Columns>
      {dialog !== null && (
        <PlanDialogs
          dialog={dialog}
          plan={plan}
          shown={shown}
          sections={content.sections}
          onClose={() => {
            setDialog(null);
          }}
        />
      )}
    </div>
  );
}
