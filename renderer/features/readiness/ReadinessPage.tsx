import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wheelSteps, type CriterionGroup } from '../../../shared/domain/readiness/criteria.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { ChoiceField } from '../../ui/Field.tsx';
import { ReadinessWheel } from '../../ui/ReadinessWheel.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { AssessPanel } from './AssessPanel.tsx';
import { CriterionList } from './CriterionList.tsx';
import { IntervalsDialog } from './IntervalsDialog.tsx';
import { PackDialog } from './PackDialog.tsx';
import { ReadinessTabs } from './ReadinessTabs.tsx';
import { besideWheel, inWheel, shareMet, type CriterionView, type Readiness } from './readinessView.ts';
import { StepList } from './StepList.tsx';
import styles from './Readiness.module.css';

const filters = ['open', 'all', 'overclaimed', 'mine'] as const;
type Filter = (typeof filters)[number];

const isShown: Readonly<Record<Filter, (one: CriterionView) => boolean>> = {
  open: ({ standing }) => standing !== 'met',
  all: () => true,
  overclaimed: ({ isOverclaimed }) => isOverclaimed,
  mine: ({ owner }) => owner === null,
};

/** The wheel, and the criteria behind it: what is lacking first, with what is claimed beside what is evidenced. */
export function ReadinessPage() {
  const { value } = useQueryOf('readiness.all', {});
  return value === undefined ? null : <Wheel readiness={value} />;
}

type Opened = { readonly kind: 'assess'; readonly one: CriterionView } | { readonly kind: 'intervals' } | { readonly kind: 'pack' } | null;

function Wheel({ readiness }: { readonly readiness: Readiness }) {
  const { t } = useTranslation('readiness');
  const words = useTranslation('criterion').t;
  const [filter, setFilter] = useState<Filter>('open');
  const [chosen, setChosen] = useState<CriterionGroup | null>(null);
  const [opened, setOpened] = useState<Opened>(null);
  const { criteria } = readiness;
  const { met, of } = shareMet(criteria.filter(inWheel));
  const choose = (group: CriterionGroup): void => {
    setChosen(chosen === group ? null : group);
  };
  const groups = [...wheelSteps, ...besideWheel].filter((group) => chosen === null || group === chosen);
  const rows = useRows({
    'criterion.assess': (id) => {
      const one = criteria.find((criterion) => criterion.id === id);
      if (one !== undefined) setOpened({ kind: 'assess', one });
    },
  });
  useScreen({
    keys: [
      { keys: 'Enter', does: t('keys.fix') },
      { keys: 'V', does: t('keys.assess') },
    ],
  });
  const close = (): void => {
    setOpened(null);
  };
  const aside = (
    <section aria-labelledby="wheel-head">
      <SectionHead id="wheel-head" fact={t('wheelFact')}>
        {t('wheel')}
      </SectionHead>
      <ReadinessWheel
        parts={wheelSteps.map((step, at) => ({
          id: step, sign: String(at + 1), marks: criteria.filter(({ group }) => group === step),
        }))}
        label={t('wheelLabel', { met, of })}
        count={String(met)}
        under={t('wheelOf', { of })}
        chosen={chosen}
        onChoose={(id) => {
          choose(id as CriterionGroup);
        }}
      />
      <StepList label={t('steps')} groups={wheelSteps} criteria={criteria} chosen={chosen} onChoose={choose} isNumbered />
      <StepList label={t('beside')} groups={besideWheel} criteria={criteria} chosen={chosen} onChoose={choose} />
      {chosen !== null && (
        <QuietButton
          onClick={() => {
            setChosen(null);
          }}
        >
          {t('whole')}
        </QuietButton>
      )}
    </section>
  );
  return (
    <div className={styles.page} data-pane="page">
      <ReadinessTabs />
      <Columns aside={aside}>
        <div className={styles.bar}>
          <ChoiceField
            label={t('show')}
            value={filter}
            choices={filters.map((one) => ({ value: one, label: t(one) }))}
            onChange={setFilter}
          />
          <QuietButton
            onClick={() => {
              setOpened({ kind: 'intervals' });
            }}
          >
            {t('intervalsChange')}
          </QuietButton>
          <PrimaryButton
            onClick={() => {
              setOpened({ kind: 'pack' });
            }}
          >
            {t('pack')}
          </PrimaryButton>
        </div>
        <div {...rows}>
          {groups.map((group) => {
            const ofGroup = criteria.filter((one) => one.group === group);
            const shown = ofGroup.filter(isShown[filter]);
            return shown.length === 0 && chosen === null ? null : (
              <section key={group} aria-label={words(`group.${group}`)}>
                <SectionHead onRule fact={t('share', shareMet(ofGroup))}>
                  {words(`group.${group}`)}
                </SectionHead>
                {shown.length === 0 ? (
                  <p className={styles.calm}>{t('none')}</p>
                ) : (
                  <CriterionList criteria={shown} label={words(`group.${group}`)} />
                )}
              </section>
            );
          })}
        </div>
      </Columns>
      {opened?.kind === 'assess' && <AssessPanel criterion={opened.one} months={readiness.intervals.judgement} onClose={close} />}
      {opened?.kind === 'intervals' && <IntervalsDialog intervals={readiness.intervals} onClose={close} />}
      {opened?.kind === 'pack' && <PackDialog onClose={close} />}
    </div>
  );
}
