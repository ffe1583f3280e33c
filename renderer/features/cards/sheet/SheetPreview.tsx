import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../../ui/Tag.tsx';
import { useFormats } from '../../../text/i18n.ts';
import styles from './SheetPreview.module.css';

/** A4 less the margins every print has (ui/base.css: 14 mm above, 18 mm below). */
const ROOM_MM = 297 - 14 - 18;
const PX_PER_MM = 96 / 25.4;

/** The sheet made small beside what is being written, and whether it stays one page. */
export function SheetPreview({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('cardWriting');
  const formats = useFormats();
  const content = useRef<HTMLDivElement>(null);
  const [heightPx, setHeightPx] = useState(0);
  useEffect(() => {
    const element = content.current;
    if (element === null) return undefined;
    const measure = (): void => {
      setHeightPx(element.offsetHeight);
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => {
      watcher.disconnect();
    };
  }, []);
  const used = heightPx / (ROOM_MM * PX_PER_MM);
  const pages = Math.max(1, Math.ceil(used));
  return (
    <section className={styles.preview} aria-label={t('preview')}>
      <p className={styles.room} role="status">
        {used > 1 ? (
          <Tag level="warning">{t('overflows', { pages, percent: formats.percent(used) })}</Tag>
        ) : (
          t('fits', { percent: formats.percent(used) })
        )}
      </p>
      <div className={styles.window}>
        <div className={styles.paper}>
          <div ref={content} className={styles.content}>
            {children}
          </div>
          {used > 1 && (
            <p className={styles.edge}>
              <span>{t('overflowHere')}</span>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
