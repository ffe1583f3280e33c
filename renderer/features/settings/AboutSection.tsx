import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../api/useOperation.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Settings.module.css';

/** Which Beredt this is, and how its store stood against the witness when it was opened. */
export function AboutSection() {
  const { t } = useTranslation('settings');
  const { run, value } = useOperation('host.status');
  useEffect(() => {
    void run({});
  }, [run]);
  return (
    <section aria-labelledby="settings-about">
      <SectionHead onRule id="settings-about">
        {t('about')}
      </SectionHead>
      {value !== undefined && (
        <div className={styles.body}>
          <p>{t('version', { version: value.version })}</p>
          {value.headCheck !== null && <p>{t(`head.${value.headCheck}`)}</p>}
        </div>
      )}
    </section>
  );
}
