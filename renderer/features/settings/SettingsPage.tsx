import { useSeat } from '../../api/useSeat.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { GatewaySection } from './GatewaySection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { MunicipalitySection } from './MunicipalitySection.tsx';
import { AboutSection } from './AboutSection.tsx';
import { SeatSection } from './SeatSection.tsx';
import { WarningFolder } from './WarningFolder.tsx';
import styles from './Settings.module.css';

/** What is set once and seldom touched, in the order a new municipality needs it. */
export function SettingsPage() {
  // Keys and copies are touched at the machine itself; a seat on the network is not shown what it may not do.
  const isAtMachine = useSeat().paired === null;
  return (
    <div className={styles.page}>
      <MunicipalitySection />
      <SeatSection />
      {isAtMachine && <KeysSection />}
      {isAtMachine && <BackupSection />}
      {isAtMachine && <WarningFolder />}
      {isAtMachine && <GatewaySection />}
      <LanguageSection />
      <AppearanceSection />
      <AboutSection />
    </div>
  );
}
