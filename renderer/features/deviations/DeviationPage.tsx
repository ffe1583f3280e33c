import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { useFormats } from '../../text/i18n.ts';
import { startOfDay } from '../../text/readTime.ts';
import { Columns } from '../../ui/Columns.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { PageLink, useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ActButtons } from './ActButtons.tsx';
import { ActDialog } from './ActDialog.tsx';
import { ClosingSection } from './ClosingSection.tsx';
import { SortDialog } from './SortDialog.tsx';
import { StepList } from './StepList.tsx';
import { useDeviationActs, type AskedAct } from './useDeviationActs.ts';
import styles from './Deviations.module.css';

export type DeviationView = NonNullable<QueryOutput<'deviation.one'>['deviation']>;

/** One deviation: the sender's words, what has been done with it, and what may be done next. */
export function DeviationPage() {
  const { t } = useTranslation('deviation');
  const deviationId = asId<'deviation'>(useParam('deviationId'));
  const { value, isLoading } = useQueryOf('deviation.one', { deviationId });
  const deviation = value?.deviation ?? null;
  const acts = useDeviationActs();
  const [asked, setAsked] = useState<AskedAct | 'sort' | null>(null);
  useScreen(deviation === null ? {} : { title: deviation.number, fact: t(`state.${deviation.state}`) });
  if (deviation === null) return <NotHere isLoading={isLoading} />;
  const { wasSerious, kind, what, did, planned, why, reuse, measure } = deviation;
  const ask = (act: AskedAct | 'sort'): void => {
    // What was refused before is not about what is asked now.
    acts.forget();
    setAsked(act);
  };
  const close = (): void => {
    setAsked(null);
  };
  return (
    <div className={styles.page}>
      <Columns
        aside={
          <div className={styles.aside}>
            <StepList deviation={deviation} />
            <AboutObject kind="deviation" id={deviationId} />
          </div>
        }
      >
        <div className={styles.words}>
          {wasSerious && (
            <p>
              <Tag level="warning">{t('severity.serious')}</Tag>
            </p>
          )}
          <h2 className={styles.what}>{what}</h2>
          {did !== '' && (
            <p className={styles.quiet}>
              {t('form.did')} <span className={styles.said}>{did}</span>
            </p>
          )}
          {kind === 'positive' && (
            <dl className={styles.prompts}>
              <dt>{t('feedPlanned')}</dt>
              <dd>{planned}</dd>
              <dt>{t('feedWhy')}</dt>
              <dd>{why}</dd>
              <dt>{t('feedReuse')}</dt>
              <dd>{reuse}</dd>
            </dl>
          )}
          <ActButtons deviation={deviation} onAct={acts.run} onAsk={ask} />
          {acts.problem !== null && asked === null && <InlineProblem problem={acts.problem} />}
        </div>
        {wasSerious && <ClosingSection deviation={deviation} />}
        {measure !== null && (
          <section aria-label={t('facts.measure')}>
            <SectionHead onRule>{t('facts.measure')}</SectionHead>
            <p className={styles.words}>{measure}</p>
          </section>
        )}
        <Facts deviation={deviation} />
      </Columns>
      {asked === 'sort' && <SortDialog deviation={deviation} onClose={close} />}
      {asked !== null && asked !== 'sort' && <ActDialog act={asked} deviation={deviation} acts={acts} onClose={close} />}
    </div>
  );
}

function Facts({ deviation }: { readonly deviation: DeviationView }) {
  const { t } = useTranslation('deviation');
  const formats = useFormats();
  const { happenedAt, reportedAt, sender, sector, unit, routine, patientReference, paper, type, factors, routineAnswer, kind } = deviation;
  const written = paper === null ? '' : formats.date(startOfDay(paper.writtenOn));
  const rows = [
    ...(kind === 'negative' ? [{ name: t('form.type'), value: t(`type.${type}`) }] : []),
    ...(factors.length === 0 ? [] : [{ name: t('form.factors'), value: factors.map((factor) => t(`factor.${factor}`)).join(', ') }]),
    { name: t('facts.happened'), value: formats.dateTime(happenedAt) },
    { name: t('facts.reported'), value: formats.dateTime(reportedAt) },
    { name: t('facts.sender'), value: sender?.name ?? t('nobody') },
    ...(sector === '' && unit === '' ? [] : [{ name: t('facts.where'), value: [sector, unit].filter((part) => part !== '').join(', ') }]),
    ...(routineAnswer === 'unknown' ? [] : [{ name: t('form.routineAnswer'), value: t(`routineAnswer.${routineAnswer}`) }]),
    ...(patientReference === null ? [] : [{ name: t('facts.reference'), value: patientReference }]),
    ...(paper === null
      ? []
      : [
          {
            name: t('facts.paper'),
            value:
              paper.writtenBy === null
                ? t('facts.paperNobody', { date: written, copied: paper.copiedBy })
                : t('facts.paperValue', { date: written, by: paper.writtenBy, copied: paper.copiedBy }),
          },
        ]),
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {routine !== null && (
        <div className={styles.fact}>
          <dt>{t('facts.routine')}</dt>
          <dd>
            <RoutineLink routine={routine} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** To the card or plan itself; a mere name has no place to go. */
function RoutineLink({ routine: { kind, id, title } }: { readonly routine: NonNullable<DeviationView['routine']> }) {
  if (id === null || kind === 'routine') return <>{title}</>;
  return kind === 'card' ? (
    <PageLink page="card" params={{ cardId: id }}>
      {title}
    </PageLink>
  ) : (
    <PageLink page="plan" params={{ planId: id }}>
      {title}
    </PageLink>
  );
}
