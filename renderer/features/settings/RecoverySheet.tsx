import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import styles from './Settings.module.css';

/** A recovery key while it is still to be seen: on the screen, and alone on a sheet when the page is printed. */
export function RecoverySheet({ printed }: { readonly printed: string }) {
  const { t } = useTranslation('settings');
  const formats = useFormats();
  const now = useMinute();
  const municipality = useQueryOf('municipality.one', {}).value?.name ?? null;
  return (
    <div role="status" data-print-alone>
      <h4 className={styles.sheet}>{t('recoverySheet', { municipality: municipality ?? t('recoveryUnnamed') })}</h4>
      <p className={styles.screen}>{t('recoveryNow')}</p>
      <p className={styles.code}>{printed}</p>
      <p className={styles.sheet}>{t('recoveryUse')}</p>
      <p className={styles.sheet}>{t('recoveryMade', { date: formats.dateTime(now) })}</p>
    </div>
  );
}

/** Prints the sheet: everything else on the page stays away from the paper. */
export function PrintSheetButton() {
  const { t } = useTranslation('settings');
  return (
    <QuietButton
      onClick={() => {
        window.print();
      }}
    >
      {t('recoveryPrint')}
    </QuietButton>
  );
}
