import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { MeasureDialog } from './MeasureDialog.tsx';
import type { RiskAbout } from './RiskPage.tsx';
import type { RiskView } from './riskView.ts';
import styles from './Risks.module.css';

/** What is done about an event: each measure with owner, status and effect, and the way to one more. */
export function RiskMeasures({ about, event }: { readonly about: RiskAbout; readonly event: RiskView }) {
  const { t } = useTranslation('risk');
  const words = useTranslation('measure').t;
  const formats = useFormats();
  const [isAdding, setIsAdding] = useState(false);
  const { measures } = about;
  return (
    <section className={styles.panel} aria-label={t('aside.measures')}>
      <SectionHead>{t('aside.measures')}</SectionHead>
      {measures.length === 0 ? (
        <p className={styles.told}>{t('measuresNone')}</p>
      ) : (
        <ul className={styles.list}>
          {measures.map(({ id, text, owner, state, effect, asksOn, isDue }) => (
            <li key={id}>
              <PageLink className={styles.link} page="measure" params={{ measureId: id }}>
                {text}
              </PageLink>
              <span className={styles.under}>
                {owner.label} · {words(`state.${state}`)}, {words(`effect.${effect}`)}
                {asksOn !== null && !isDue && ` · ${words('askedOn', { date: formats.calendarDay(asksOn) })}`}
              </span>
              {isDue && (
                <span className={styles.flag}>
                  <Glyph name="exception" size={13} /> {words('isDue')}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {!event.retired && (
        <div className={styles.stack}>
          <div>
            <QuietButton
              size="small"
              onClick={() => {
                setIsAdding(true);
              }}
            >
              {t('addMeasure')}
            </QuietButton>
          </div>
        </div>
      )}
      {isAdding && (
        <MeasureDialog
          eventId={event.id}
          measure={null}
          onClose={() => {
            setIsAdding(false);
          }}
        />
      )}
    </section>
  );
}
