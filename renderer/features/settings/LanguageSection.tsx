import { useTranslation } from 'react-i18next';
import { chooseLanguage, currentLanguage } from '../../text/i18n.ts';
import { languages } from '../../text/language.ts';
import { RadioField } from '../../ui/Field.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Settings.module.css';

/** The language of this machine's screens; documents follow the municipality's written language. */
export function LanguageSection() {
  const { t } = useTranslation('settings');
  const current = languages.find((language) => language === currentLanguage()) ?? 'nb';
  return (
    <section aria-labelledby="settings-language">
      <SectionHead onRule id="settings-language">
        {t('language')}
      </SectionHead>
      <div className={styles.body}>
        <RadioField
          label={t('language')}
          value={current}
          choices={languages.map((language) => ({ value: language, label: language === 'en' ? t('english') : t(language) }))}
          onChange={(language) => void chooseLanguage(language, window.localStorage)}
        />
      </div>
    </section>
  );
}
