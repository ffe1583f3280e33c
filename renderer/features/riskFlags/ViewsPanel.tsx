import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { SidePanel } from '../../ui/Panel.tsx';
import type { RiskFlagView } from './RiskFlagsPage.tsx';
import styles from './RiskFlags.module.css';

/** Who has opened a flag, when and why. */
export function ViewsPanel({ flag, onClose }: { readonly flag: RiskFlagView; readonly onClose: () => void }) {
  const { t } = useTranslation('riskFlag');
  const formats = useFormats();
  const { value } = useQueryOf('riskFlag.views', { riskFlagId: flag.id });
  const views = value?.views ?? [];
  return (
    <SidePanel isOpen title={t('logTitle', { label: flag.label })} onClose={onClose}>
      {value !== undefined && views.length === 0 && <p>{t('logEmpty')}</p>}
      <ol className={styles.views}>
        {views.map(({ at, name, role, purpose }) => (
          <li key={at + purpose} className={styles.view}>
            <span>{t('logLine', { name: [name ?? '', role].filter((part) => part !== null && part !== '').join(', '), when: formats.dateTime(at) })}</span>
            <span className={styles.under}>{purpose}</span>
          </li>
        ))}
      </ol>
    </SidePanel>
  );
}
