import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { criterionOf } from '../../../shared/domain/readiness/criteria.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { textOf, useFormats } from '../../text/i18n.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { useNavigation, useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { AssessPanel } from './AssessPanel.tsx';
import { CouncilDialog } from './CouncilDialog.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { placeOf, titleKey, type CriterionView, type Readiness } from './readinessView.ts';
import { useReason } from './useReason.ts';
import styles from './Readiness.module.css';

/** One criterion: what is claimed beside what is evidenced, why, with which evidence and how old, and who answers for it. */
export function CriterionPage() {
  const id = useParam('criterionId');
  const { value, isLoading } = useQueryOf('readiness.all', {});
  const one = value?.criteria.find((criterion) => criterion.id === id);
  if (value === undefined || one === undefined || criterionOf(id) === null) return <NotHere isLoading={isLoading} />;
  return <Shown key={one.id} one={one} readiness={value} />;
}

function Shown({ one, readiness }: { readonly one: CriterionView; readonly readiness: Readiness }) {
  const { t } = useTranslation('readiness');
  const words = useTranslation('criterion').t;
  const { go } = useNavigation();
  const [opened, setOpened] = useState<'assess' | 'council' | null>(null);
  const reason = useReason();
  const title = textOf(`criterion:${titleKey(one.id)}` as 'criterion:title.GN-0', {});
  const isQuestion = one.how === 'question';
  const place = placeOf(one.id);
  useScreen({ title, fact: one.id });
  const rows: readonly (readonly [string, string])[] = [
    [t('countsHead'), t(`standing.${one.standing}`)],
    [t('claimedHead'), t(`standing.${one.claimed}`)],
    [t('evidencedHead'), t(`standing.${one.evidenced}`)],
    [t('owner'), one.owner?.label ?? t('noOwner')],
    [t('norms'), one.norms.map((norm) => words(`norm.${norm}`)).join(', ')],
  ];
  return (
    <div className={styles.page} data-pane="page">
      <p className={styles.calm}>
        {t(`how.${one.how}`)}
        {one.inWriting && `. ${t('inWriting')}`}
      </p>
      <dl className={styles.facts}>
        {rows.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.acts}>
        <PrimaryButton
          onClick={() => {
            setOpened('assess');
          }}
        >
          {t(isQuestion ? 'answerIt' : 'assess')}
        </PrimaryButton>
        {place !== null && (
          <QuietButton
            onClick={() => {
              go(place);
            }}
          >
            {t('goFix')}
          </QuietButton>
        )}
        {one.id === 'GN-1.5' && (
          <QuietButton
            onClick={() => {
              setOpened('council');
            }}
          >
            {t('councilChange')}
          </QuietButton>
        )}
      </div>
      {one.reasons.length > 0 && (
        <section aria-label={t('whyHead')}>
          <SectionHead onRule>{t('whyHead')}</SectionHead>
          <ul className={styles.why}>
            {one.reasons.map((why) => (
              <li key={why.code + JSON.stringify(why.params)}>{reason(why)}</li>
            ))}
          </ul>
        </section>
      )}
      <EvidenceList evidence={one.evidence} />
      {(one.text !== '' || one.judgedOn !== null) && <Said one={one} />}
      {opened === 'assess' && (
        <AssessPanel
          criterion={one}
          months={readiness.intervals.judgement}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
      {opened === 'council' && (
        <CouncilDialog
          members={readiness.council}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </div>
  );
}

/** What a person said, when, and until when it counts. */
function Said({ one }: { readonly one: CriterionView }) {
  const { t } = useTranslation('readiness');
  const formats = useFormats();
  const head = t(one.how === 'question' ? 'textAnswer' : 'claimedHead');
  return (
    <section aria-label={head}>
      <SectionHead onRule>{head}</SectionHead>
      <div className={styles.said}>
        {one.text !== '' && <p className={styles.record}>{one.text}</p>}
        {one.judgedOn !== null && (
          <p className={styles.quiet}>
            {t('judged', {
              date: formats.calendarDay(one.judgedOn),
              by: one.judgedBy === null ? '' : t('judgedBy', { name: one.judgedBy }),
            })}
            {one.judgeAgainOn !== null && `. ${t('again', { date: formats.calendarDay(one.judgeAgainOn) })}`}
          </p>
        )}
      </div>
    </section>
  );
}
