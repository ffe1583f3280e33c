import { AppearanceSection } from './AppearanceSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { MunicipalitySection } from './MunicipalitySection.tsx';
import { AboutSection } from './AboutSection.tsx';
import { SeatSection } from './SeatSection.tsx';
import styles from './Settings.module.css';

/** What is set once and seldom touched, in the order a new municipality needs it. */
export function SettingsPage() {
  return (
    <div className={styles.page}>
      <MunicipalitySection />
      <SeatSection />
      <KeysSection />
      <BackupSection />
      <LanguageSection />
      <AppearanceSection />
      <AboutSection />
    </div>
  );
}
