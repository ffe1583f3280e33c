import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { ChoiceField } from '../../ui/Field.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { DeviationTabs } from './DeviationTabs.tsx';
import styles from './Deviations.module.css';

/** `2026-11`, −1 → `2026-10`. */
function monthFrom(month: string, by: number): string {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, at - 1 + by, 1)).toISOString().slice(0, 7);
}

/** One month on one page: what was reported, what was done, what worked. To be hung on the wall of the staff room. */
export function DigestPage() {
  const { t } = useTranslation('deviation');
  const formats = useFormats();
  const thisMonth = osloDay(useMinute()).slice(0, 7);
  const [month, setMonth] = useState(thisMonth);
  const [sector, setSector] = useState('');
  const { value } = useQueryOf('deviation.digest', { month, ...(sector === '' ? {} : { sector }) }, { keepsPrevious: true });
  const title = t('digest.title', { month: formats.monthName(Number(month.slice(5))), year: month.slice(0, 4) });
  useScreen({ title });
  if (value === undefined) return null;
  const figures = [
    { name: t('digest.reported'), value: value.reported, under: t('digest.before', { count: value.before }) },
    { name: t('digest.closed'), value: value.closed },
    { name: t('digest.open'), value: value.stillOpen },
    { name: t('digest.serious'), value: value.serious },
    { name: t('digest.positive'), value: value.positive },
  ];
  return (
    <div className={styles.page}>
      <div className={styles.screenOnly}>
        <DeviationTabs>
          <QuietButton
            onClick={() => {
              window.print();
            }}
          >
            {t('digest.print')}
          </QuietButton>
        </DeviationTabs>
        <div className={styles.digestChoice}>
          <QuietButton
            onClick={() => {
              setMonth(monthFrom(month, -1));
            }}
          >
            {t('digest.previous')}
          </QuietButton>
          <QuietButton
            disabled={month >= thisMonth}
            onClick={() => {
              setMonth(monthFrom(month, 1));
            }}
          >
            {t('digest.next')}
          </QuietButton>
          <ChoiceField
            label={t('digest.sector')}
            value={sector}
            onChange={setSector}
            choices={[{ value: '', label: t('digest.allSectors') }, ...value.allSectors.map((one) => ({ value: one, label: one }))]}
          />
        </div>
      </div>
      <h2 className={styles.digestTitle}>
        {title}
        {sector !== '' && ` · ${sector}`}
      </h2>
      <dl className={styles.figures}>
        {figures.map(({ name, value: figure, under }) => (
          <div key={name} className={styles.figure}>
            <dt>{name}</dt>
            <dd>
              {figure}
              {under !== undefined && <span className={styles.under}>{under}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.digestLists}>
        <Counts title={t('digest.types')} rows={value.types.map(({ key, count }) => ({ name: t(`type.${key}`), count }))} />
        <Counts title={t('digest.factors')} rows={value.factors.map(({ key, count }) => ({ name: t(`factor.${key}`), count }))} />
        <Counts
          title={t('digest.sectors')}
          rows={value.sectors.map(({ key, count }) => ({ name: key === '' ? t('digest.noSector') : key, count }))}
        />
      </div>
      <SectionHead onRule>{t('digest.measures')}</SectionHead>
      {value.measures.length === 0 && <p className={styles.words}>{t('digest.noMeasures')}</p>}
      <ul className={styles.told}>
        {value.measures.map(({ id, what, measure }) => (
          <li key={id}>
            <PageLink page="deviation" params={{ deviationId: id }}>
              {what}
            </PageLink>
            <span className={styles.under}>{measure}</span>
          </li>
        ))}
      </ul>
      {value.adaptations.length > 0 && (
        <>
          <SectionHead onRule>{t('digest.adaptations')}</SectionHead>
          <ul className={styles.told}>
            {value.adaptations.map(({ id, what, reuse }) => (
              <li key={id}>
                <PageLink page="deviation" params={{ deviationId: id }}>
                  {what}
                </PageLink>
                <span className={styles.under}>{reuse}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.words}>{t('digest.thanks')}</p>
    </div>
  );
}

interface CountsProps {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly count: number }[];
}

/** Names with how many, and a bar as long as the share: read without colour. */
function Counts({ title, rows }: CountsProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  if (rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={styles.countsHead}>{title}</h3>
      <table className={styles.counts}>
        <tbody>
          {rows.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <svg width="100%" height="8" aria-hidden="true">
                  <rect width={`${String((count / most) * 100)}%`} height="8" fill="currentColor" />
                </svg>
              </td>
              <td className={styles.countFigure}>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
