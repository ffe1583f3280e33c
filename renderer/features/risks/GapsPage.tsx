import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { RiskTabs } from './RiskTabs.tsx';
import { StressorDialog, type StressorView } from './StressorDialog.tsx';
import styles from './Risks.module.css';
import gaps from './Gaps.module.css';

type Unit = QueryOutput<'risk.gaps'>['units'][number];

function gapsIn({ stressors, events }: Unit): number {
  return stressors.filter(({ eventIds }) => eventIds.length === 0).length + events.filter(({ measureIds }) => measureIds.length === 0).length;
}

/** Three questions per unit, three columns: where an answer is missing, the gap says so in words. */
export function GapsPage() {
  const { t } = useTranslation('risk');
  const { value, isLoading } = useQueryOf('risk.gaps', {});
  const [open, setOpen] = useState<{ readonly unit: string; readonly stressor: StressorView | null } | null>(null);
  const units = value?.units ?? [];
  const found = units.reduce((sum, unit) => sum + gapsIn(unit), 0);
  useScreen({ title: t('tab.gaps'), fact: found === 0 ? t('gapsWell') : t('gapsCount', { count: found }) });
  return (
    <div className={styles.page} data-pane="page">
      <RiskTabs>
        <PrimaryButton
          onClick={() => {
            setOpen({ unit: '', stressor: null });
          }}
        >
          {t('stressorAdd')}
        </PrimaryButton>
      </RiskTabs>
      <p className={styles.lead}>{t('gapsLead')}</p>
      {units.length === 0 && !isLoading && <EmptyState>{t('gapsNone')}</EmptyState>}
      {units.map((unit) => (
        <section key={unit.unit} aria-label={unit.unit}>
          <SectionHead onRule fact={gapsIn(unit) === 0 ? t('gapsWell') : t('gapsCount', { count: gapsIn(unit) })}>
            {unit.unit}
          </SectionHead>
          <Three unit={unit} onOpen={(stressor) => { setOpen({ unit: unit.unit, stressor }); }} />
        </section>
      ))}
      {open !== null && (
        <StressorDialog
          unit={open.unit}
          stressor={open.stressor}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </div>
  );
}

function Three({ unit, onOpen }: { readonly unit: Unit; readonly onOpen: (stressor: StressorView) => void }) {
  const { t } = useTranslation('risk');
  const { stressors, events, measures } = unit;
  return (
    <div className={gaps.three}>
      <div>
        <h3 className={gaps.head}>{t('gap.stressors')}</h3>
        <ul className={styles.list}>
          {stressors.map((stressor) => (
            <li key={stressor.id}>
              <button
                type="button"
                className={gaps.words}
                data-row={stressor.id}
                onClick={() => {
                  onOpen({ ...stressor, unit: unit.unit });
                }}
              >
                {stressor.text}
              </button>
              {stressor.eventIds.length === 0 && <Gap>{t('gap.notAssessed')}</Gap>}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className={gaps.head}>{t('gap.events')}</h3>
        <ul className={styles.list}>
          {events.map(({ id, title, level, measureIds }) => (
            <li key={id}>
              <PageLink page="risk" params={{ eventId: id }}>
                {title}
              </PageLink>
              <span className={styles.under}>{level === null ? t('levelNone') : t(`level.${level}`)}</span>
              {measureIds.length === 0 && <Gap>{t('gap.noMeasure')}</Gap>}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className={gaps.head}>{t('gap.measures')}</h3>
        <ul className={styles.list}>
          {measures.map(({ id, text, settled }) => (
            <li key={id}>
              <PageLink page="measure" params={{ measureId: id }}>
                {text}
              </PageLink>
              {settled && <span className={styles.under}>{t('gap.settled')}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Gap({ children }: { readonly children: string }) {
  return (
    <span className={styles.flag}>
      <Glyph name="exception" size={13} /> {children}
    </span>
  );
}
