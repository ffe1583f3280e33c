import { useTranslation } from 'react-i18next';
import { densities, modes, setDensity, setMode, useDensity, useMode } from '../../ui/appearance.ts';
import { RadioField } from '../../ui/Field.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Settings.module.css';

/** How this machine's window looks: nothing that anybody else sees. */
export function AppearanceSection() {
  const { t } = useTranslation(['settings', 'shell']);
  const mode = useMode();
  const density = useDensity();
  return (
    <section aria-labelledby="settings-appearance">
      <SectionHead onRule id="settings-appearance">
        {t('settings:appearance')}
      </SectionHead>
      <div className={styles.body}>
        <RadioField
          label={t('settings:colours')}
          hint={t('settings:coloursHint')}
          value={mode}
          choices={modes.map((value) => ({ value, label: t(`shell:mode.${value}`) }))}
          onChange={setMode}
        />
        <RadioField
          label={t('settings:density')}
          value={density}
          choices={densities.map((value) => ({ value, label: t(`settings:densities.${value}`) }))}
          onChange={setDensity}
        />
      </div>
    </section>
  );
}
