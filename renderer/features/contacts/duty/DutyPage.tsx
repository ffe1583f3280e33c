import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closedHours, freePeriods, type FreePeriod } from '../../../../shared/domain/duty/freePeriods.ts';
import { osloMoment } from '../../../../shared/kernel/oslo.ts';
import { osloDay } from '../../../../shared/kernel/osloDay.ts';
import type { Instant } from '../../../../shared/kernel/time.ts';
import { PrimaryButton } from '../../../ui/Button.tsx';
import { useMinute } from '../../../ui/clock.ts';
import { ChoiceField } from '../../../ui/Field.tsx';
import { FieldPair } from '../../../ui/Form.tsx';
import { SectionHead } from '../../../ui/SectionHead.tsx';
import { useAsked } from '../../../ui/Navigation.tsx';
import { useScreen } from '../../../ui/screen.tsx';
import { MomentField } from '../../../ui/TimeField.tsx';
import { useFormats } from '../../../text/i18n.ts';
import { PeopleTabs } from '../PeopleTabs.tsx';
import { DutyDialog } from './DutyDialog.tsx';
import { DutyList } from './DutyList.tsx';
import { DutyTest } from './DutyTest.tsx';
import styles from './Duty.module.css';

/** Who is on duty, and the test that shows what nobody answers for when the offices are closed (S3-01). */
export function DutyPage() {
  const { t } = useTranslation('duty');
  const formats = useFormats();
  const now = useMinute();
  const today = osloStart(now);
  const asked = useAsked('from');
  const periods = freePeriods(osloDay(now));
  const first = periods[0];
  const [chosen, setChosen] = useState('0');
  const [own, setOwn] = useState<{ readonly from: Instant | null; readonly to: Instant | null }>({ from: null, to: null });
  const [isEntering, setEntering] = useState(false);
  useScreen({ title: t('page') });
  const named = periods[Number(chosen)];
  const period = named === undefined ? own : closedHours(named);
  const shown = (one: FreePeriod): string =>
    one.from === one.to
      ? t('dayOf', { name: t(`name.${one.name}`), day: formats.calendarDay(one.from) })
      : t('periodOf', { name: t(`name.${one.name}`), from: formats.calendarDay(one.from), to: formats.calendarDay(one.to) });
  return (
    <div className={styles.page} data-pane="page">
      <PeopleTabs>
        <PrimaryButton
          onClick={() => {
            setEntering(true);
          }}
        >
          {t('add')}
        </PrimaryButton>
      </PeopleTabs>
      <section aria-label={t('test')}>
        <SectionHead onRule>{t('test')}</SectionHead>
        <div className={styles.words}>
          <p className={styles.lead}>{t('lead')}</p>
          <ChoiceField
            label={t('period')}
            value={chosen}
            onChange={(next) => {
              setChosen(next);
              if (next === 'own' && first !== undefined && own.from === null) setOwn(closedHours(first));
            }}
            choices={[
              ...periods.map((one, index) => ({ value: String(index), label: shown(one) })),
              { value: 'own', label: t('own') },
            ]}
          />
          {named === undefined && (
            <FieldPair>
              <MomentField
                label={t('from')}
                value={own.from}
                onChange={(from) => {
                  setOwn({ ...own, from });
                }}
              />
              <MomentField
                label={t('to')}
                value={own.to}
                onChange={(to) => {
                  setOwn({ ...own, to });
                }}
              />
            </FieldPair>
          )}
        </div>
        {period.from !== null && period.to !== null && period.from < period.to && (
          <DutyTest from={period.from} to={period.to} />
        )}
      </section>
      <DutyList since={asked !== null && asked < today ? (asked as Instant) : today} />
      {isEntering && (
        <DutyDialog
          from={period.from}
          to={period.to}
          onClose={() => {
            setEntering(false);
          }}
        />
      )}
    </div>
  );
}

/** The calendar is asked for once a day, not once a minute. */
function osloStart(now: Instant): Instant {
  return osloMoment(osloDay(now), 0);
}
